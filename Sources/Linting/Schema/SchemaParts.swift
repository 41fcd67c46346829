package import JSON

/// Parts that the schemas of the configuration and of packs have in common, in the words of JSON Schema 2020-12.
///
/// A schema says what shape values have. What needs more than that, such as whether an encoding is one, only the readers
/// tell.
package enum SchemaParts {
    /// The dialect that schemas are written in.
    package static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

    /// What parts are referred to by, with ``reference(_:)``.
    package static let definitions: JSONValue = [
        "text": [
            "description": "A text; numbers and truth values are taken as they are written.",
            "type": ["string", "number", "boolean"],
        ],
        "texts": ["anyOf": [["$ref": "#/$defs/text"], ["type": "array", "items": ["$ref": "#/$defs/text"]]]],
        "boolean": ["enum": [true, false, "yes", "no", "on", "off"]],
        "locale": [
            "description": "A locale, such as \"de\", \"pt-BR\" or \"zh-Hant\".",
            "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9._@-]+$",
        ],
        "range": [
            "description": "Locales, such as \"de\", \"zh-*\", \"Cyrl\" or \"!en\".",
            "type": "string", "pattern": "^!?[A-Za-z*][A-Za-z0-9*._@-]*$",
        ],
        "ranges": ["anyOf": [["$ref": "#/$defs/range"], list(of: "range")]],
        "severity": ["enum": .strings(Severity.allCases.map(\.rawValue))],
    ]

    /// A reference to one of the definitions.
    package static func reference(_ name: String) -> JSONValue { ["$ref": "#/$defs/\(name)"] }

    /// A list of what one of the definitions describes.
    package static func list(of name: String) -> JSONValue { ["type": "array", "items": reference(name)] }

    /// A map with some keys and no others.
    package static func map(_ properties: [JSONValue.Member], required: [String] = []) -> JSONValue {
        var map: JSONValue = ["type": "object", "additionalProperties": false]
        if !required.isEmpty { map = map.adding(["required": .strings(required)]) }
        return map.adding(["properties": .object(properties)])
    }

    /// A schema with a description before everything else.
    package static func described(_ summary: String, _ schema: JSONValue) -> JSONValue {
        JSONValue.object([JSONValue.Member("description", .string(summary))]).adding(schema)
    }
}
