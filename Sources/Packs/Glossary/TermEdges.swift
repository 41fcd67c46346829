import Language

/// Tells whether a term that was found in a text stands for itself there.
enum TermEdges {
    /// Whether a term begins a word and ends one, but for some letters of an ending.
    ///
    /// - Parameters:
    ///   - range: Where the term was found.
    ///   - bytes: The text.
    ///   - bounds: The block that it is in.
    ///   - inflection: How many letters the ending may have.
    /// - Returns: How many letters follow up to the end of the word; nil where the term is a part of another word.
    static func ending(
        after range: Range<Int>, in bytes: [UInt8], within bounds: Range<Int>, inflection: Int
    ) -> Int? {
        var first: UInt32 = 0
        var last: UInt32 = 0
        for (scalar, _) in ScalarReader(bytes[range]) {
            if first == 0 { first = scalar }
            last = scalar
        }
        if isOfSpacedWord(first), let before = scalar(before: range.lowerBound, in: bytes, within: bounds),
            isOfSpacedWord(before)
        {
            return nil
        }
        guard isOfSpacedWord(last) else { return 0 }
        var count = 0
        for (scalar, _) in ScalarReader(bytes[range.upperBound..<bounds.upperBound]) {
            guard isOfSpacedWord(scalar) else { break }
            if !CharacterClass.of(scalar).isMark { count += 1 }
            if count > inflection { return nil }
        }
        return count
    }

    /// Whether a scalar is of a word that spaces are written around.
    private static func isOfSpacedWord(_ scalar: UInt32) -> Bool {
        let kind = CharacterClass.of(scalar)
        return kind.isDigit || kind.isLetter && Script.of(scalar).usesSpaces
    }

    private static func scalar(before offset: Int, in bytes: [UInt8], within bounds: Range<Int>) -> UInt32? {
        guard offset > bounds.lowerBound else { return nil }
        var start = offset - 1
        while start > bounds.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var reader = ScalarReader(bytes[start..<offset])
        return reader.next()?.scalar
    }
}
