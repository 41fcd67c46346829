/// A text with placeholders in braces, checked when the pack is read.
package struct PackMessage: Sendable {
    private enum Part: Sendable {
        case text(String)
        case value(String)
    }

    private let parts: [Part]

    /// Reads a text: `{name}` is a placeholder, `{{` and `}}` are braces, and a brace that no name follows is itself.
    package init(_ text: String) {
        parts = Self.parts(of: text).map { part in
            part.isName ? .value(part.text) : .text(part.text)
        }
    }

    /// The text with values in the place of the names; a name without a value is left out.
    package func filled(_ values: [String: String]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .value(let name): values[name] ?? ""
            }
        }.joined()
    }

    /// The names of the placeholders of a text, with the bytes where each begins in its UTF-8.
    static func placeholders(in text: String) -> [(name: String, offset: Int)] {
        parts(of: text).filter(\.isName).map { ($0.text, $0.offset) }
    }

    private static func parts(of text: String) -> [(text: String, isName: Bool, offset: Int)] {
        let bytes = Array(text.utf8)
        var parts: [(text: String, isName: Bool, offset: Int)] = []
        var plain: [UInt8] = []
        var start = 0
        var offset = 0
        func flush() {
            if !plain.isEmpty { parts.append((String(decoding: plain, as: UTF8.self), false, start)) }
            plain.removeAll()
        }
        while offset < bytes.count {
            let byte = bytes[offset]
            let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
            if isBrace, offset + 1 < bytes.count, bytes[offset + 1] == byte {
                plain.append(byte)
                offset += 2
                continue
            }
            if byte == UInt8(ascii: "{"), let end = bytes[offset...].firstIndex(of: UInt8(ascii: "}")),
                end > offset + 1, bytes[offset + 1..<end].allSatisfy(isOfName)
            {
                flush()
                parts.append((String(decoding: bytes[offset + 1..<end], as: UTF8.self), true, offset))
                offset = end + 1
                start = offset
                continue
            }
            plain.append(byte)
            offset += 1
        }
        flush()
        return parts
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}
