import Language

/// Which characters count for lengths, as bits for the first plane, so that text in any script is fast.
enum ScalarFacts {
    /// A bit for each scalar of the Basic Multilingual Plane that is neither white space nor punctuation.
    static let counted: [UInt64] = (0..<1024).map { word in
        var bits: UInt64 = 0
        for bit in 0..<64 where CharacterClass.counted(UInt32(word * 64 + bit)) { bits |= 1 << UInt64(bit) }
        return bits
    }
}
