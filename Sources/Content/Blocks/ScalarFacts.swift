import Language

/// Whether characters beyond ASCII count for lengths, as bits for the first plane, so that text in any script is fast.
enum ScalarFacts {
    /// A bit for each scalar of the Basic Multilingual Plane.
    private static let bits: [UInt64] = (0..<1024).map { word in
        var bits: UInt64 = 0
        for bit in 0..<64 where CharacterClass.counted(UInt32(word * 64 + bit)) { bits |= 1 << UInt64(bit) }
        return bits
    }

    /// Whether a character is neither white space nor punctuation.
    static func isCounted(_ scalar: UInt32) -> Bool {
        guard scalar < 0x10000 else { return CharacterClass.counted(scalar) }
        return bits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
    }
}
