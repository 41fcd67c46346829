import Content

/// A placeholder that spaces were put into: `{ name}`, `% d`, `$ {total}`.
struct BrokenPlaceholder {
    /// The placeholder with its spaces, as bytes of ``/Content/Version/text``.
    let range: Range<Int>
    /// The bytes of the block that it stands in.
    let block: Range<Int>

    /// Finds a placeholder with spaces between its characters in the text of some blocks; nil where there is none.
    ///
    /// - Complexity: O(*nm*) in the lengths of text and placeholder.
    static func find(_ placeholder: [UInt8], in blocks: Range<Int>, of version: Version) -> BrokenPlaceholder? {
        for index in blocks {
            let block = version.blocks[index].textRange
            let text = version.text[block]
            for start in text.indices where text[start] == placeholder.first {
                guard let end = end(of: placeholder, at: start, in: text), end - start > placeholder.count,
                    !isPercentage(placeholder, start..<end, in: text)
                else { continue }
                return BrokenPlaceholder(range: start..<end, block: block)
            }
        }
        return nil
    }

    /// Where a placeholder with spaces in it ends that begins at a place; nil where it does not.
    private static func end(of placeholder: [UInt8], at start: Int, in text: ArraySlice<UInt8>) -> Int? {
        var place = start
        for (index, byte) in placeholder.enumerated() {
            if index > 0 {
                while place < text.endIndex, text[place] == 0x20 { place += 1 }
                // A no-break space, which some editors put before punctuation by themselves.
                if place + 1 < text.endIndex, text[place] == 0xC2, text[place + 1] == 0xA0 { place += 2 }
            }
            guard place < text.endIndex, text[place] == byte else { return nil }
            place += 1
        }
        return place
    }

    /// Whether what looks like `% d` is a percentage and the beginning of a word: `50 % des`.
    private static func isPercentage(_ placeholder: [UInt8], _ range: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
        guard placeholder.first == UInt8(ascii: "%") else { return false }
        if range.upperBound < text.endIndex {
            let next = text[range.upperBound]
            if (next | 0x20) &- 0x61 < 26 || next >= 0x80 || next == UInt8(ascii: "'") { return true }
        }
        let before = text[..<range.lowerBound].last { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
        return before.map { $0 &- 0x30 < 10 } ?? false
    }
}
