/// Texts and comments of HTML of which libxml2 needs to read but the ends.
enum PlainText {
    /// What libxml2 counts as blank or not within one piece, which has a thousand bytes.
    private static let longestEnd = 512

    /// Where the last character of a text that is no blank begins, or its last blank where there is nothing else; nil
    /// where the text is short, or has much white space.
    ///
    /// A text that has anything but blanks in its first piece is no white space between elements, and stands within a
    /// paragraph; its end says so as well.
    /// - Complexity: O(*n*) in the length of the text.
    static func end(from start: Int, in bytes: [UInt8]) -> Int? {
        guard let stop = ByteScan.first(UInt8(ascii: "<"), or: UInt8(ascii: "&"), in: bytes, from: start),
            stop - start >= 8
        else { return nil }
        let limit = min(stop, start + longestEnd)
        var first = start
        while first < limit, AttributeScanner.isBlank(bytes[first]) { first += 1 }
        guard first < limit else { return limit == stop ? stop - 1 : nil }
        var last = stop - 1
        while last > first, AttributeScanner.isBlank(bytes[last]) || bytes[last] & 0xC0 == 0x80 { last -= 1 }
        return last > start && stop - last <= longestEnd ? last : nil
    }

    /// Where the `-->` of a comment begins; nil where it is short, or may be ended or rejected sooner.
    ///
    /// - Complexity: O(*n*) in the length of the comment.
    static func commentEnd(from start: Int, in bytes: [UInt8]) -> Int? {
        let first = start + 4
        guard first + 8 < bytes.count, bytes[start..<first].elementsEqual("<!--".utf8),
            bytes[first] != UInt8(ascii: ">"), bytes[first] != UInt8(ascii: "-")
        else { return nil }
        var index = first
        while let hyphen = ByteScan.first(UInt8(ascii: "-"), in: bytes, from: index), hyphen + 2 < bytes.count {
            index = hyphen + 1
            if bytes[index] != UInt8(ascii: "-") { continue }
            return bytes[index + 1] == UInt8(ascii: ">") && hyphen - first > 8 ? hyphen : nil
        }
        return nil
    }
}
