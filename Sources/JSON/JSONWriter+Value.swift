extension JSONWriter {
    /// The longest object or array that stands on one line, in bytes.
    private static let longestLine = 88

    /// Writes a value, with a line for each member of what doesn't fit on one.
    ///
    /// - Complexity: O(*n* · *d*) in the size of the value and its depth.
    package mutating func value(_ value: JSONValue) {
        var flat = JSONWriter()
        flat.flat(value)
        if flat.bytes.count <= Self.longestLine { return embed(flat.bytes) }
        switch value {
        case .array(let items): array(items, onLines: true) { $0.value($1) }
        case .object(let members):
            object(onLines: true) { json in
                for member in members {
                    json.key(member.key)
                    json.value(member.value)
                }
            }
        default: embed(flat.bytes)
        }
    }

    /// Writes a value on one line.
    private mutating func flat(_ value: JSONValue) {
        switch value {
        case .null: raw("null")
        case .boolean(let isTrue): raw(isTrue ? "true" : "false")
        case .integer(let number): raw("\(number)")
        // As short as it can be read back, unlike the measurements of reports.
        case .number(let number): raw(number.isFinite ? "\(number)" : "null")
        case .string(let text): string(text)
        case .array(let items): array(items) { $0.flat($1) }
        case .object(let members):
            object { json in
                for member in members {
                    json.key(member.key)
                    json.flat(member.value)
                }
            }
        }
    }
}
