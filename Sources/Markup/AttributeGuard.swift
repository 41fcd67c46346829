/// Looks for tags with more attributes than libxml2 can be asked to compare with one another.
enum AttributeGuard {
    /// Where a tag with more than ``MarkupParser/maximumAttributes`` attributes begins; nil where none does.
    ///
    /// An attribute takes two bytes at least, so that small files need no look.
    /// - Complexity: O(*n*).
    static func firstOverfullTag(in bytes: [UInt8]) -> Int? {
        guard bytes.count > 2 * MarkupParser.maximumAttributes else { return nil }
        var index = 0
        while let start = ByteScan.first(UInt8(ascii: "<"), in: bytes, from: index) {
            index = start + 1
            guard index < bytes.count, AttributeScanner.isName(bytes[index]) else { continue }
            let tag = read(bytes, from: index)
            if tag.words > MarkupParser.maximumAttributes { return start }
            index = tag.end
        }
        return nil
    }

    /// Counts what may be attributes up to the `>` of a tag, or until there are too many.
    private static func read(_ bytes: [UInt8], from start: Int) -> (words: Int, end: Int) {
        var index = start
        var words = 0
        var isBlank = false
        let count = bytes.count
        while index < count, words <= MarkupParser.maximumAttributes {
            let byte = bytes[index]
            index += 1
            if byte > UInt8(ascii: ">") {
                if isBlank { words += 1 }
                isBlank = false
            } else if byte == UInt8(ascii: ">") {
                return (words, index - 1)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                // A value may be followed by the next name without a blank.
                words += 1
                guard isBlank || bytes[index - 2] == UInt8(ascii: "=") else { continue }
                index = (ByteScan.first(byte, in: bytes, from: index) ?? count) + 1
            } else if AttributeScanner.isBlank(byte) {
                isBlank = true
            } else {
                if isBlank { words += 1 }
                isBlank = false
            }
        }
        return (words, min(index, count))
    }
}
