import Language

/// Tells whether what was found is made of whole words.
enum WordEdges {
    /// Whether no word goes on beyond the ends of a range, which is not empty, as ``PhraseOptions/wholeWords`` says.
    static func isWhole(_ range: Range<Int>, in text: UnsafeRawBufferPointer, _ unit: Range<Int>) -> Bool {
        var before = range.lowerBound
        var first = range.lowerBound
        var last = range.upperBound
        var behind = range.upperBound
        if let outer = UTF8Text.previous(text, &before, unit.lowerBound),
            let inner = UTF8Text.next(text, &first, range.upperBound), goesOn(outer, inner)
        {
            return false
        }
        if let outer = UTF8Text.next(text, &behind, unit.upperBound),
            let inner = UTF8Text.previous(text, &last, range.lowerBound), goesOn(inner, outer)
        {
            return false
        }
        return true
    }

    /// Whether two neighbours belong to one word.
    private static func goesOn(_ first: UInt32, _ second: UInt32) -> Bool {
        guard isWord(first), isWord(second) else { return false }
        // All of ASCII sets spaces, and has no marks.
        if first | second < 0x80 { return true }
        // A mark is part of the letter before it in every script.
        return CharacterClass.of(second).isMark || Script.of(first).usesSpaces && Script.of(second).usesSpaces
    }

    private static func isWord(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 || scalar == 0x5F
        }
        let facts = CharacterClass.of(scalar)
        return facts.isLetter || facts.isDigit || scalar == 0x5F
    }
}
