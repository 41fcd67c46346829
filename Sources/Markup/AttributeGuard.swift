/// Looks for tags with more attributes than libxml2 can be asked to compare with one another.
enum AttributeGuard {
    /// Where a tag with more than ``MarkupParser/maximumAttributes`` attributes begins; nil where none does.
    ///
    /// An attribute takes two bytes at least, so that small files need no look.
    /// - Complexity: O(*n*).
    static func firstOverfullTag(in bytes: [UInt8]) -> Int? {
        guard bytes.count > 2 * MarkupParser.maximumAttributes else { return nil }
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard index < bytes.count, AttributeScanner.isName(bytes[index]) else { continue }
            var words = 0
            var quote: UInt8 = 0
            var isBlank = false
            while index < bytes.count {
                let byte = bytes[index]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == UInt8(ascii: ">") {
                    break
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = bytes[index - 1] == UInt8(ascii: "=") || isBlank ? byte : 0
                    // A value may be followed by the next name without a blank.
                    words += 1
                } else if AttributeScanner.isBlank(byte) {
                    isBlank = true
                } else {
                    if isBlank { words += 1 }
                    isBlank = false
                }
                if words > MarkupParser.maximumAttributes { return start }
                index += 1
            }
        }
        return nil
    }
}
