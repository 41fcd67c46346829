/// A start tag of HTML that libxml2 has nothing to say of, so that it needs only the name of its element.
struct PlainTag {
    /// The place of its `<`.
    let start: Int
    /// The end of the element's name, behind which a blank stands.
    let nameEnd: Int
    /// The place of its `>` or `/>`.
    let end: Int
    /// The index of its first attribute.
    let firstAttribute: Int

    /// libxml2 cuts names after a hundred bytes; no name that means something is nearly as long.
    private static let longestName = 64

    /// The end of an element's name that libxml2 reads to the same end; nil where it may not, or where more than the name
    /// matters: it looks for an encoding in `meta`, and drops and merges `html`, `head` and `body`.
    static func nameEnd(from start: Int, in bytes: [UInt8]) -> Int? {
        guard let end = wordEnd(from: start, in: bytes), end < bytes.count, AttributeScanner.isBlank(bytes[end]) else {
            return nil
        }
        guard end - start == 4 else { return end }
        var word: UInt32 = 0
        for byte in bytes[start..<end] { word = word << 8 | UInt32(byte | 0x20) }
        // "html", "head", "body" and "meta" as numbers.
        return [0x6874_6D6C, 0x6865_6164, 0x626F_6479, 0x6D65_7461].contains(word) ? nil : end
    }

    /// The attribute at a place, and where it ends; nil where libxml2 may have something to say of it, or may read a value
    /// that does not stand there: where there is a reference in it, where blanks surround the equals sign, where nothing
    /// separates it from what follows.
    @inline(__always)
    static func attribute(at start: Int, in bytes: [UInt8]) -> (found: AttributeScanner.Found, end: Int)? {
        guard let nameEnd = wordEnd(from: start, in: bytes), nameEnd + 2 < bytes.count else { return nil }
        let name = start..<nameEnd
        guard bytes[nameEnd] == UInt8(ascii: "=") else {
            let found = AttributeScanner.Found(name: name, value: nameEnd..<nameEnd, isQuoted: false)
            return isSeparate(nameEnd, in: bytes) && !isValueAhead(nameEnd, in: bytes) ? (found, nameEnd) : nil
        }
        let quote = bytes[nameEnd + 1]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let valueStart = nameEnd + 2
            guard let end = ByteScan.first(quote, or: UInt8(ascii: "&"), in: bytes, from: valueStart),
                bytes[end] == quote, isSeparate(end + 1, in: bytes)
            else { return nil }
            return (AttributeScanner.Found(name: name, value: valueStart..<end, isQuoted: true), end + 1)
        }
        var end = nameEnd + 1
        while end < bytes.count, isBare(bytes[end]) { end += 1 }
        guard end > nameEnd + 1, isSeparate(end, in: bytes), bytes[end] != UInt8(ascii: "/"),
            bytes[end - 1] != UInt8(ascii: "/")
        else { return nil }
        return (AttributeScanner.Found(name: name, value: nameEnd + 1..<end, isQuoted: false), end)
    }

    /// The end of a name in ASCII.
    @inline(__always)
    private static func wordEnd(from start: Int, in bytes: [UInt8]) -> Int? {
        guard start < bytes.count, isLetter(bytes[start]) else { return nil }
        var end = start + 1
        while end < bytes.count, bytes[end] < 0x80, AttributeScanner.isName(bytes[end]) { end += 1 }
        return end - start <= longestName ? end : nil
    }

    /// Whether a blank or the end of the tag stands at a place.
    private static func isSeparate(_ index: Int, in bytes: [UInt8]) -> Bool {
        index < bytes.count && AttributeScanner.isBlank(bytes[index]) || isEnd(index, in: bytes)
    }

    /// Whether `>` or `/>` stands at a place.
    static func isEnd(_ index: Int, in bytes: [UInt8]) -> Bool {
        guard index + 1 < bytes.count else { return false }
        return bytes[index] == UInt8(ascii: ">")
            || bytes[index] == UInt8(ascii: "/") && bytes[index + 1] == UInt8(ascii: ">")
    }

    /// Whether an equals sign follows after blanks.
    private static func isValueAhead(_ start: Int, in bytes: [UInt8]) -> Bool {
        var index = start
        while index < bytes.count, AttributeScanner.isBlank(bytes[index]) { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: "=")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    /// Whether a byte stands for itself in a value without quotation marks.
    private static func isBare(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") || byte < 0x80 && AttributeScanner.isName(byte)
    }
}
