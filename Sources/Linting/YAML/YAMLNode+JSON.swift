import JSON

extension YAMLNode {
    /// The node as JSON (RFC 8259): plain numbers, truth values and nulls as such, everything else as texts.
    package var json: String {
        var json = JSONWriter()
        write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func write(to json: inout JSONWriter) {
        switch content {
        case .scalar(let text, let isPlain):
            if isNull {
                json.raw("null")
            } else if isPlain, ["true", "false"].contains(text) || Self.isNumber(text) {
                json.raw(text)
            } else {
                json.string(text)
            }
        case .list(let items):
            json.array(items) { $1.write(to: &$0) }
        case .map(let entries):
            json.object { json in
                for entry in entries {
                    json.key(entry.key.text ?? "")
                    entry.value.write(to: &json)
                }
            }
        }
    }

    /// Whether a text is a number as JSON writes it.
    static func isNumber(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let whole = rest.prefix(while: isDigit)
        guard let first = whole.first, whole.count == 1 || first != UInt8(ascii: "0") else { return false }
        rest = rest.dropFirst(whole.count)
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: isDigit)
            guard !fraction.isEmpty else { return false }
            rest = rest.dropFirst(1 + fraction.count)
        }
        if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard !rest.isEmpty else { return false }
            rest = rest.drop(while: isDigit)
        }
        return rest.isEmpty
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
