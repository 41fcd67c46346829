import Content
package import JSON
import Linting

/// The JSON Schema of pack files, made from what the reader knows of their keys and from the descriptions of the kinds.
package enum PackSchema {
    /// The schema.
    ///
    /// - Parameter kinds: The kinds of rule that there are.
    /// - Returns: The schema.
    package static func make(kinds: [KindDescription]) -> JSONValue {
        let definitions: JSONValue = [
            "rule": rule(kinds),
            "scope": scope,
            "fix": ["anyOf": [["enum": ["none", "remove", "replace", "safe", "unsafe"]], map(FixReader.keys)]],
            "example": map(ExampleReader.keys).adding([
                "oneOf": [["required": ["clean"]], ["required": ["flagged"]], ["required": ["files"]]]
            ]),
            "pairs": ["type": "object", "additionalProperties": orNothing(SchemaParts.reference("text"))],
            "phraseList": [
                "anyOf": [
                    SchemaParts.reference("texts"),
                    SchemaParts.map([JSONValue.Member("file", SchemaParts.reference("text"))], required: ["file"]),
                ]
            ],
            "phrases": [
                "anyOf": [
                    SchemaParts.reference("phraseList"),
                    [
                        "type": "object", "propertyNames": SchemaParts.reference("range"),
                        "additionalProperties": SchemaParts.reference("phraseList"),
                    ],
                ]
            ],
            "blockKind": ["enum": .strings(BlockKind.allCases.map(\.rawValue))],
        ]
        return JSONValue.object([
            JSONValue.Member("$schema", SchemaParts.dialect),
            JSONValue.Member("title", "A pack of rules for Hexapla"),
        ]).adding(map(PackReader.keys)).adding(["$defs": SchemaParts.definitions.adding(definitions)])
    }

    /// A rule: the keys that all have, and those of its kind.
    private static func rule(_ kinds: [KindDescription]) -> JSONValue {
        let names = kinds.map { JSONValue.string($0.name) }
        let shared = RuleReader.keys.map { key in
            guard key.name == "kind" else { return member(key) }
            return JSONValue.Member("kind", SchemaParts.described(key.summary, ["enum": .array(names)]))
        }
        let branches = kinds.map { kind -> JSONValue in
            // Keys that all rules have are described above. They are named again so that no other key is allowed.
            let known = RuleReader.keys.map { JSONValue.Member($0.name, true) }
            return [
                "if": ["properties": ["kind": ["const": .string(kind.name)]]],
                "then": SchemaParts.described(
                    kind.summary,
                    SchemaParts.map(
                        known + kind.keys.map(member), required: kind.keys.filter(\.isRequired).map(\.name))),
            ]
        }
        let rule: JSONValue = [
            "type": "object", "required": .strings(RuleReader.keys.filter(\.isRequired).map(\.name)),
            "properties": .object(shared),
        ]
        return branches.isEmpty ? rule : rule.adding(["allOf": .array(branches)])
    }

    private static var scope: JSONValue {
        let kind = SchemaParts.reference("blockKind")
        return ["anyOf": [kind, ["type": "array", "items": kind], map(ScopeReader.keys)]]
    }

    private static func map(_ keys: [KeyDescription]) -> JSONValue {
        SchemaParts.map(keys.map(member), required: keys.filter(\.isRequired).map(\.name))
    }

    private static func member(_ key: KeyDescription) -> JSONValue.Member {
        JSONValue.Member(key.name, SchemaParts.described(key.summary, special(key) ?? schema(of: key.shape)))
    }

    /// The schema of a key that its shape says too little of.
    private static func special(_ key: KeyDescription) -> JSONValue? {
        switch (key.name, key.shape) {
        case ("id", .text): ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64]
        case ("category", .text): ["enum": .strings(RuleCategory.allCases.map(\.rawValue))]
        case ("locale", .text), ("source", .text): SchemaParts.reference("locale")
        case ("locales", .texts): SchemaParts.reference("ranges")
        case ("rules", .other): ["type": "array", "items": SchemaParts.reference("rule")]
        case ("scope", .other): SchemaParts.reference("scope")
        case ("fix", .other): SchemaParts.reference("fix")
        case ("examples", .other): ["type": "array", "items": SchemaParts.reference("example")]
        case ("fixed", .other): ["anyOf": [SchemaParts.reference("text"), SchemaParts.reference("pairs")]]
        default: nil
        }
    }

    private static func schema(of shape: KeyDescription.Shape) -> JSONValue {
        switch shape {
        case .text(let text): setting(SchemaParts.reference("text"), to: text.map { .string($0) })
        case .choice(let words): setting(["enum": .strings(words)], to: words.first.map { .string($0) })
        case .boolean(let isTrue): setting(SchemaParts.reference("boolean"), to: .boolean(isTrue))
        case .integer(let number): setting(["type": "integer"], to: number.map { .integer($0) })
        case .number(let number): setting(["type": "number"], to: number.map { .number($0) })
        case .pattern: SchemaParts.reference("text")
        case .patterns, .texts: SchemaParts.reference("texts")
        case .phrases: SchemaParts.reference("phrases")
        case .pairs: SchemaParts.reference("pairs")
        case .map(let keys): map(keys)
        case .maps(let keys): ["type": "array", "items": map(keys)]
        case .other(let words): ["$comment": .string(words)]
        }
    }

    /// A schema with the value that holds where nothing is set.
    private static func setting(_ schema: JSONValue, to value: JSONValue?) -> JSONValue {
        schema.adding(.object(value.map { [JSONValue.Member("default", $0)] } ?? []))
    }

    private static func orNothing(_ schema: JSONValue) -> JSONValue { ["anyOf": [schema, ["type": "null"]]] }
}
