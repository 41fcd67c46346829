/// A JSON value as tests read it.
enum SchemaValue: Decodable, Hashable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([SchemaValue])
    case object([String: SchemaValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([SchemaValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: SchemaValue].self))
        }
    }

    /// The members of an object; none of any other value.
    var members: [String: SchemaValue] { if case .object(let members) = self { members } else { [:] } }
    /// The items of an array; none of any other value.
    var items: [SchemaValue] { if case .array(let items) = self { items } else { [] } }
    /// The text that it is; nil for any other value.
    var text: String? { if case .string(let text) = self { text } else { nil } }
    /// The number that it is; nil for any other value.
    var number: Double? { if case .number(let number) = self { number } else { nil } }

    /// Whether it is of a type as JSON Schema calls it.
    func isOf(_ type: String) -> Bool {
        switch self {
        case .null: type == "null"
        case .boolean: type == "boolean"
        case .number(let number): type == "number" || type == "integer" && number.rounded() == number
        case .string: type == "string"
        case .array: type == "array"
        case .object: type == "object"
        }
    }
}
