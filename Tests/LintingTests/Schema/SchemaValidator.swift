import Foundation
import JSON

/// A validator for the keywords of JSON Schema 2020-12 that Hexapla's schemas use; any other keyword is an error.
struct SchemaValidator {
    private let root: SchemaValue

    /// Keywords that say nothing of what is valid.
    private static let annotations: Set<String> = [
        "$schema", "$defs", "$comment", "title", "description", "default", "examples",
    ]

    init(_ schema: JSONValue) throws {
        var json = JSONWriter()
        json.value(schema)
        root = try JSONDecoder().decode(SchemaValue.self, from: Data(json.bytes))
    }

    /// What is wrong with a value: the path of each part that is not as it should be, and the keyword that says so.
    func problems(of json: String) throws -> [String] {
        problems(of: try JSONDecoder().decode(SchemaValue.self, from: Data(json.utf8)), root, at: "")
    }

    private func problems(of value: SchemaValue, _ schema: SchemaValue, at path: String) -> [String] {
        if schema == .boolean(true) { return [] }
        guard case .object(let keywords) = schema else { return ["\(path): false"] }
        return keywords.sorted { $0.key < $1.key }.flatMap { keyword, argument in
            if let problems = combined(value, keyword, argument, keywords, at: path) { return problems }
            if let isValid = Self.isValid(value, keyword, argument) { return isValid ? [] : ["\(path): \(keyword)"] }
            if let problems = nested(value, keyword, argument, keywords, at: path) { return problems }
            return Self.annotations.contains(keyword) ? [] : ["\(path): unknown keyword \(keyword)"]
        }
    }

    /// What schemas say that a keyword puts together; nil for other keywords.
    private func combined(
        _ value: SchemaValue, _ keyword: String, _ argument: SchemaValue, _ schema: [String: SchemaValue],
        at path: String
    ) -> [String]? {
        let wrong = ["\(path): \(keyword)"]
        let valid = argument.items.count { problems(of: value, $0, at: path).isEmpty }
        switch keyword {
        case "$ref":
            let name = (argument.text ?? "").replacing("#/$defs/", with: "")
            guard let definition = root.members["$defs"]?.members[name] else { return ["\(path): no \(name)"] }
            return problems(of: value, definition, at: path)
        case "anyOf": return valid > 0 ? [] : wrong
        case "oneOf": return valid == 1 ? [] : wrong
        case "allOf": return argument.items.flatMap { problems(of: value, $0, at: path) }
        case "not": return problems(of: value, argument, at: path).isEmpty ? wrong : []
        case "if":
            guard problems(of: value, argument, at: path).isEmpty, let then = schema["then"] else { return [] }
            return problems(of: value, then, at: path)
        case "then": return []
        default: return nil
        }
    }

    /// Whether a value is what a keyword asks for; nil for keywords that ask for something of its parts.
    private static func isValid(_ value: SchemaValue, _ keyword: String, _ argument: SchemaValue) -> Bool? {
        let number = argument.number ?? 0
        return switch keyword {
        case "type": (argument.items.isEmpty ? [argument] : argument.items).contains { value.isOf($0.text ?? "") }
        case "enum": argument.items.contains(value)
        case "const": argument == value
        case "pattern": value.text.map { matches($0, argument.text ?? "") } ?? true
        case "minLength": value.text.map { Double($0.unicodeScalars.count) >= number } ?? true
        case "maxLength": value.text.map { Double($0.unicodeScalars.count) <= number } ?? true
        case "minimum": value.number.map { $0 >= number } ?? true
        case "exclusiveMinimum": value.number.map { $0 > number } ?? true
        case "maximum": value.number.map { $0 <= number } ?? true
        case "minItems": !value.isOf("array") || Double(value.items.count) >= number
        case "uniqueItems": Set(value.items).count == value.items.count
        case "required": !value.isOf("object") || argument.items.allSatisfy { value.members[$0.text ?? ""] != nil }
        default: nil
        }
    }

    /// What a keyword says of the parts of a value; nil for other keywords.
    private func nested(
        _ value: SchemaValue, _ keyword: String, _ argument: SchemaValue, _ schema: [String: SchemaValue],
        at path: String
    ) -> [String]? {
        let members = value.members.sorted { $0.key < $1.key }
        let named = schema["properties"]?.members ?? [:]
        let patterns = schema["patternProperties"]?.members ?? [:]
        switch keyword {
        case "items":
            return value.items.enumerated().flatMap { problems(of: $1, argument, at: "\(path)/\($0)") }
        case "properties":
            return members.flatMap { key, value in
                named[key].map { problems(of: value, $0, at: "\(path)/\(key)") } ?? []
            }
        case "patternProperties":
            return members.flatMap { key, value in
                patterns.filter { Self.matches(key, $0.key) }
                    .flatMap { problems(of: value, $0.value, at: "\(path)/\(key)") }
            }
        case "additionalProperties":
            return members.filter { key, _ in named[key] == nil && !patterns.keys.contains { Self.matches(key, $0) } }
                .flatMap { key, value in problems(of: value, argument, at: "\(path)/\(key)") }
        case "propertyNames":
            return members.flatMap { key, _ in problems(of: .string(key), argument, at: "\(path)/\(key)") }
        default: return nil
        }
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool {
        text.range(of: pattern, options: .regularExpression) != nil
    }
}
