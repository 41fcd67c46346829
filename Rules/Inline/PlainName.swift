import Content

/// A name that stands in a text as if it were a word.
enum PlainName {
    /// Where a name stands in the text of some blocks without being marked as code; nil where it does not.
    ///
    /// - Complexity: O(*nm*) in the lengths of text and name.
    static func find(_ name: [UInt8], in blocks: Range<Int>, of version: Version) -> Range<Int>? {
        guard let first = name.first else { return nil }
        for index in blocks {
            let block = version.blocks[index]
            let text = block.textRange
            let marked = version.inlines[block.inlines].filter { $0.kind == .code }.map(\.textRange)
            var place = text.lowerBound
            while place + name.count <= text.upperBound {
                let rest = version.text[place..<text.upperBound - name.count + 1]
                guard let start = rest.firstIndex(of: first) else { break }
                place = start + 1
                let end = start + name.count
                guard version.text[start..<end].elementsEqual(name),
                    start == text.lowerBound || !isPartOfName(version.text[start - 1]),
                    end == text.upperBound || !isPartOfName(version.text[end]),
                    !marked.contains(where: { $0.overlaps(start..<end) })
                else { continue }
                return start..<end
            }
        }
        return nil
    }

    /// Whether a byte beside a name makes it a part of a longer one; letters of other scripts stand beside names in
    /// Chinese and Japanese.
    private static func isPartOfName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
    }
}
