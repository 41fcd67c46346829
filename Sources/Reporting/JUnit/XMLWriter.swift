/// Writes XML 1.0 in UTF-8, indented, with everything escaped that must be and forbidden characters replaced.
struct XMLWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var depth = 0

    /// Writes an element that holds other elements; an empty one where the body writes nothing.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ body: (inout XMLWriter) -> Void
    ) {
        startTag(name, attributes)
        let start = bytes.count
        bytes.append(contentsOf: ">\n".utf8)
        let inner = bytes.count
        depth += 1
        body(&self)
        depth -= 1
        if bytes.count == inner {
            bytes.removeSubrange(start...)
            bytes.append(contentsOf: "/>\n".utf8)
        } else {
            indent()
            bytes.append(contentsOf: "</\(name)>\n".utf8)
        }
    }

    /// Writes an element that holds text, or nothing.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = "") {
        startTag(name, attributes)
        if text.isEmpty {
            bytes.append(contentsOf: "/>\n".utf8)
        } else {
            bytes.append(0x3E)
            escape(text, inAttribute: false)
            bytes.append(contentsOf: "</\(name)>\n".utf8)
        }
    }

    private mutating func startTag(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        indent()
        bytes.append(0x3C)
        bytes.append(contentsOf: name.utf8)
        for (key, value) in attributes {
            guard let value else { continue }
            bytes.append(contentsOf: " \(key)=\"".utf8)
            escape(value, inAttribute: true)
            bytes.append(0x22)
        }
    }

    private mutating func indent() {
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    /// Writes characters as XML wants them; line ends and tabs of attributes as references, since a parser would turn
    /// them into spaces.
    ///
    /// XML 1.0 knows no way to write most control characters, U+FFFE and U+FFFF (production 2, Char): U+FFFD stands for
    /// them.
    private mutating func escape(_ text: String, inAttribute: Bool) {
        // U+FFFE, U+FFFF and U+FFFD differ in their third byte only.
        var before: (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\"") where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
            case 0x0A where inAttribute: bytes.append(contentsOf: "&#10;".utf8)
            case 0x09 where inAttribute: bytes.append(contentsOf: "&#9;".utf8)
            case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
            case 0x0A, 0x09: bytes.append(byte)
            case 0..<0x20: bytes.append(contentsOf: "\u{FFFD}".utf8)
            case 0xBE, 0xBF: bytes.append(before == (0xEF, 0xBF) ? 0xBD : byte)
            default: bytes.append(byte)
            }
            before = (before.1, byte)
        }
    }
}
