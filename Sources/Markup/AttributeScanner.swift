/// Finds the attributes within a start tag, which libxml2 reports without their places.
///
/// It reads a tag as libxml2's HTML parser does; in well-formed XML that comes to the same.
struct AttributeScanner {
    /// An attribute's bytes.
    struct Found {
        let name: Range<Int>
        let value: Range<Int>
        let isQuoted: Bool
    }

    private let bytes: [UInt8]
    private var index: Int
    private let end: Int

    /// Scans from the end of the tag's name to its `>` or `/>`.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = min(range.upperBound, bytes.count)
    }

    /// The next attribute, or nil at the end of the tag.
    mutating func next() -> Found? {
        while true {
            skipBlanks()
            guard index < end else { return nil }
            let start = index
            while index < end, AttributeScanner.isName(bytes[index]) { index += 1 }
            if index > start { return value(of: start..<index) }
            // No name: passed over up to the next blank.
            index += 1
            while index < end, !AttributeScanner.isBlank(bytes[index]) { index += 1 }
        }
    }

    private mutating func value(of name: Range<Int>) -> Found {
        skipBlanks()
        guard index < end, bytes[index] == UInt8(ascii: "=") else {
            return Found(name: name, value: name.upperBound..<name.upperBound, isQuoted: false)
        }
        index += 1
        skipBlanks()
        guard index < end else { return Found(name: name, value: end..<end, isQuoted: false) }
        let quote = bytes[index]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { index += 1 }
        let start = index
        while index < end, isQuoted ? bytes[index] != quote : !AttributeScanner.isBlank(bytes[index]) { index += 1 }
        let range = start..<index
        if isQuoted, index < end { index += 1 }
        return Found(name: name, value: range, isQuoted: isQuoted)
    }

    private mutating func skipBlanks() {
        while index < end, AttributeScanner.isBlank(bytes[index]) { index += 1 }
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// Whether a byte can be part of a name; for bytes beyond ASCII this is XML's rule, less its exceptions.
    static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x3A, 0x2D, 0x2E, 0x5F, 0x80...0xFF: true
        default: false
        }
    }
}
