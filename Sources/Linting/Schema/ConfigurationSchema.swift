package import JSON

/// The JSON Schema of `.hexapla.yml`, made from what the reader knows of its keys and from the rules' manuals.
package enum ConfigurationSchema {
    /// The schema.
    ///
    /// - Parameters:
    ///   - rules: All rules that are known; those of other packs and plugins are allowed, whatever options they have.
    ///   - plugins: The names of plugins whose rules are not known.
    /// - Returns: The schema, with rules sorted by id.
    package static func make(rules: [RuleMetadata], plugins: [String] = []) -> JSONValue {
        let definitions = SchemaParts.definitions.adding(RuleSchema.definitions(of: rules, plugins: plugins))
        let keys = ConfigurationKey.allCases.map { key in
            JSONValue.Member(key.rawValue, SchemaParts.described(key.summary, orNothing(schema(of: key))))
        }
        return [
            "$schema": SchemaParts.dialect,
            "title": "Hexapla's configuration, \(Configuration.fileName)",
            "type": ["object", "null"],
            "additionalProperties": false,
            "properties": .object(keys),
            "$defs": definitions,
        ]
    }

    private static func schema(of key: ConfigurationKey) -> JSONValue {
        switch key {
        case .extends: SchemaParts.reference("texts")
        case .source: SchemaParts.reference("locale")
        case .locales: SchemaParts.list(of: "locale").adding(["uniqueItems": true])
        case .articles: ["type": "array", "items": ["type": "string", "pattern": "\\{article\\}"]]
        case .include, .exclude: globs
        case .encoding: ["type": "string", "minLength": 1, "examples": ["utf-8", "windows-1252", "shift_jis"]]
        case .failOn: SchemaParts.reference("severity").adding(["default": "error"])
        case .completeness: completeness
        case .rules: SchemaParts.reference("rules")
        case .overrides: ["type": "array", "items": override]
        case .suppress: ["type": "array", "items": suppression]
        case .packs: SchemaParts.list(of: "text")
        case .plugins: plugins
        case .baseline: SchemaParts.reference("text")
        }
    }

    /// A value, or none: a key without one is as good as a key that isn't there.
    private static func orNothing(_ schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema, let first = members.first else { return schema }
        if first.key == "type", case .string = first.value {
            return .object([JSONValue.Member("type", [first.value, "null"])] + members.dropFirst())
        }
        return ["anyOf": [schema, ["type": "null"]]]
    }

    private static let glob: JSONValue = ["type": ["string", "number", "boolean"], "minLength": 1]
    private static let globs: JSONValue = ["type": "array", "items": glob]

    /// What narrows down an override or a suppression, one of which there must be.
    private static let selector: [JSONValue.Member] = [
        JSONValue.Member(
            "paths",
            SchemaParts.described("Globs of paths, relative to this file.", ["anyOf": [glob, globs]])),
        JSONValue.Member("articles", SchemaParts.described("Globs of article ids.", ["anyOf": [glob, globs]])),
        JSONValue.Member("locales", SchemaParts.described("The locales.", SchemaParts.reference("ranges"))),
    ]

    private static let percentage: JSONValue = ["type": "number", "minimum": 0, "maximum": 100]

    private static let completeness = SchemaParts.map([
        JSONValue.Member(
            "minimum", SchemaParts.described("The percentage for locales that have none of their own.", percentage)),
        JSONValue.Member(
            "locales",
            [
                "description": "The percentages for some locales.", "type": "object",
                "propertyNames": SchemaParts.reference("locale"), "additionalProperties": percentage,
            ]),
    ])

    private static var override: JSONValue {
        let rules = JSONValue.Member(
            "rules", SchemaParts.described("What is set for rules there.", SchemaParts.reference("rules")))
        return SchemaParts.map(selector + [rules], required: ["rules"])
            .adding(oneOf(selector.map(\.key)))
    }

    private static var suppression: JSONValue {
        let others = [
            JSONValue.Member(
                "rules",
                SchemaParts.described(
                    "The rules, by id, category, pack or plugin; without it, all.", SchemaParts.reference("ruleNames"))),
            JSONValue.Member(
                "reason",
                SchemaParts.described("Why.", ["type": ["string", "number", "boolean"], "minLength": 1])),
        ]
        return SchemaParts.map(selector + others, required: ["reason"])
            .adding(oneOf(selector.map(\.key) + ["rules"]))
    }

    private static func oneOf(_ keys: [String]) -> JSONValue {
        ["anyOf": .array(keys.map { ["required": [.string($0)]] })]
    }

    private static var plugins: JSONValue {
        let taken = RuleCategory.allCases.map(\.rawValue) + [RuleNames.all]
        let keys = [
            JSONValue.Member(
                "run",
                SchemaParts.described(
                    "The program, or a list of the program and its arguments. No shell is in between.",
                    [
                        "anyOf": [
                            ["type": "string", "minLength": 1],
                            SchemaParts.list(of: "text").adding(["minItems": 1]),
                        ]
                    ])),
            JSONValue.Member("options", ["description": "What the plugin is told when it starts."]),
            JSONValue.Member(
                "timeout",
                [
                    "description": "How long it may take for one article, in seconds.",
                    "type": "number", "exclusiveMinimum": 0, "maximum": 3600, "default": 10,
                ]),
        ]
        return [
            "type": "object",
            "propertyNames": ["pattern": "^[a-z0-9][a-z0-9-]*$", "not": ["enum": .strings(taken)]],
            "additionalProperties": SchemaParts.map(keys, required: ["run"]),
        ]
    }
}
