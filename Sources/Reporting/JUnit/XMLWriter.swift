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
    private mutating func escape(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes.append(contentsOf: "&amp;".utf8)
            case "<": bytes.append(contentsOf: "&lt;".utf8)
            case ">": bytes.append(contentsOf: "&gt;".utf8)
            case "\"" where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
            case "\n" where inAttribute: bytes.append(contentsOf: "&#10;".utf8)
            case "\t" where inAttribute: bytes.append(contentsOf: "&#9;".utf8)
            case "\r": bytes.append(contentsOf: "&#13;".utf8)
            case _ where Self.isForbidden(scalar): bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            }
        }
    }

    /// Whether XML 1.0 knows no way to write a scalar (production 2, Char).
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
