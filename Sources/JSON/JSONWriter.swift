/// Writes JSON (RFC 8259) with its keys in the order in which they are given.
///
/// Objects and arrays stand on one line unless they are asked to put each member on a line of its own.
package struct JSONWriter: Sendable {
    /// Creates a writer that has written nothing.
    package init() {}

    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    /// Whether something precedes in the object or array that is open.
    private var needsComma = false
    /// How deep the next line is indented.
    private var depth = 0
    /// Whether the object or array that is open has a line for each of its members.
    private var isOnLines = false

    /// Writes an object.
    package mutating func object(onLines: Bool = false, _ body: (inout JSONWriter) -> Void) {
        nest(0x7B, 0x7D, onLines, body)
    }

    /// Writes an array.
    package mutating func array<Items: Sequence>(
        _ items: Items, onLines: Bool = false, _ body: (inout JSONWriter, Items.Element) -> Void
    ) {
        nest(0x5B, 0x5D, onLines) { writer in
            for item in items {
                writer.separate()
                body(&writer, item)
            }
        }
    }

    /// Writes a key; its value has to follow.
    package mutating func key(_ name: String) {
        separate()
        string(name)
        bytes.append(contentsOf: ": ".utf8)
    }

    /// Writes a key and a text, or null.
    package mutating func member(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { raw("null") }
    }

    /// Writes a key and a whole number.
    package mutating func member(_ name: String, _ value: Int) {
        key(name)
        raw(String(value))
    }

    /// Writes a key and a truth value.
    package mutating func member(_ name: String, _ value: Bool) {
        key(name)
        raw(value ? "true" : "false")
    }

    /// Writes a key and a number, null where it is none.
    package mutating func member(_ name: String, _ value: Double?) {
        key(name)
        if let value { number(value) } else { raw("null") }
    }

    /// Writes a number rounded to three decimals; null where it is infinite or none.
    package mutating func number(_ value: Double) {
        raw(value.isFinite ? String((value * 1000).rounded() / 1000) : "null")
    }

    /// Writes a whole number, `true`, `false` or `null`.
    package mutating func raw(_ literal: String) {
        bytes.append(contentsOf: literal.utf8)
    }

    /// Writes a value that was written by another writer.
    package mutating func embed(_ value: [UInt8]) {
        bytes.append(contentsOf: value)
    }

    /// Writes a text with what JSON wants escaped, and nothing else, escaped.
    package mutating func string(_ text: String) {
        string(Array(text.utf8)[...])
    }

    /// Writes a text that is given as well-formed UTF-8.
    ///
    /// - Complexity: O(*n*); what needs no escape is copied in runs.
    package mutating func string(_ text: ArraySlice<UInt8>) {
        bytes.append(0x22)
        var start = text.startIndex
        for (index, byte) in zip(text.indices, text) where byte < 0x20 || byte == 0x22 || byte == 0x5C {
            bytes.append(contentsOf: text[start..<index])
            escape(byte)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
        bytes.append(0x22)
    }

    /// Ends the text with a line feed.
    package mutating func end() {
        bytes.append(0x0A)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: bytes.append(contentsOf: #"\""#.utf8)
        case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
        case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
        case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
        case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
        case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
        case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
        default: bytes.append(contentsOf: #"\u00"#.utf8 + [hexadecimal(byte >> 4), hexadecimal(byte & 15)])
        }
    }

    private func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? 0x30 + digit : 0x61 + digit - 10
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ onLines: Bool, _ body: (inout JSONWriter) -> Void) {
        let outer = isOnLines
        bytes.append(open)
        needsComma = false
        isOnLines = onLines
        depth += 1
        body(&self)
        depth -= 1
        if onLines, needsComma { breakLine() }
        bytes.append(close)
        needsComma = true
        isOnLines = outer
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        if isOnLines { breakLine() } else if needsComma { bytes.append(0x20) }
        needsComma = true
    }

    private mutating func breakLine() {
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }
}
