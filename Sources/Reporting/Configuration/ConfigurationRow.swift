import JSON
import Linting

/// A setting, its value and where that was set.
struct ConfigurationRow: Sendable {
    /// What it is called.
    let name: String
    /// The value.
    let value: JSONValue
    /// Where it was set; nil for a default.
    let origin: ConfigurationOrigins.Origin?

    /// Creates a row.
    init(_ name: String, _ value: JSONValue, _ origin: ConfigurationOrigins.Origin?) {
        self.name = name
        self.value = value
        self.origin = origin
    }

    /// The value in words.
    var text: String { Self.text(value) }

    /// Where it was set, in words: a file and its line, an option of the command line, or `default`.
    var place: String {
        switch origin {
        case .file(let place): "\(place.path):\(place.line)"
        case .commandLine(let option): option
        case nil: "default"
        }
    }

    /// Where it was set, for programs.
    var source: JSONValue { Self.source(origin) }

    /// Where something was set, for programs; null for a default.
    static func source(_ origin: ConfigurationOrigins.Origin?) -> JSONValue {
        switch origin {
        case .file(let place):
            ["path": .string(place.path), "line": .integer(place.line), "column": .integer(place.column)]
        case .commandLine(let option): ["option": .string(option)]
        case nil: .null
        }
    }

    /// The value of an option.
    static func value(_ value: RuleOption.Value) -> JSONValue {
        switch value {
        case .integer(let number): .integer(number)
        case .number(let number): .number(number)
        case .boolean(let isTrue): .boolean(isTrue)
        case .strings(let texts): .strings(texts)
        }
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .null: "-"
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .integer(let number): "\(number)"
        case .number(let number): "\(number)"
        case .string(let text): text
        case .array(let items): items.isEmpty ? "-" : items.map(text).joined(separator: ", ")
        case .object(let members): members.map { "\($0.key): \(text($0.value))" }.joined(separator: "; ")
        }
    }
}
