import JSON

/// The part of the configuration's schema that is about rules.
enum RuleSchema {
    /// What rules of other packs and plugins are called.
    private static let foreign = "^[^/]+/[^/]+$"

    /// The definitions that references to `rules` and `ruleNames` need.
    static func definitions(of rules: [RuleMetadata], plugins: [String]) -> JSONValue {
        let sorted = rules.sorted { $0.id < $1.id }
        let several = severals(of: sorted, plugins: plugins)
        let properties =
            several.map { JSONValue.Member($0.name, described($0.summary, SchemaParts.reference("setting"))) }
            + sorted.map { JSONValue.Member($0.id, schema(of: $0)) }
        return [
            "rules": [
                "type": ["object", "null"],
                "properties": .object(properties),
                "patternProperties": [foreign: SchemaParts.reference("foreign")],
                "additionalProperties": false,
            ],
            "ruleNames": ["anyOf": [SchemaParts.reference("ruleName"), SchemaParts.list(of: "ruleName")]],
            "ruleName": [
                "anyOf": [
                    ["enum": .strings(several.map(\.name) + sorted.map(\.id))],
                    ["type": "string", "pattern": .string(foreign)],
                ]
            ],
            "word": ["enum": .array(Severity.allCases.map { .string($0.rawValue) } + ["off", .null])],
            "setting": ["anyOf": [SchemaParts.reference("word"), SchemaParts.map(common)]],
            // A rule that is not loaded may have any option. One that is has its own schema beside this one.
            "foreign": [
                "anyOf": [SchemaParts.reference("word"), ["type": "object", "properties": .object(common)]]
            ],
        ]
    }

    /// The keys that all rules have.
    private static let common: [JSONValue.Member] = [
        JSONValue.Member("enabled", described("Whether it runs.", SchemaParts.reference("boolean"))),
        JSONValue.Member("severity", described("How bad its findings are.", SchemaParts.reference("severity"))),
    ]

    /// The names that stand for several rules.
    private static func severals(
        of rules: [RuleMetadata], plugins: [String]
    ) -> [(name: String, summary: String)] {
        var names = [(name: RuleNames.all, summary: "All rules.")]
        names += RuleCategory.allCases.map { ($0.rawValue, "All rules of the category \"\($0.rawValue)\".") }
        var seen: Set<String> = []
        for name in rules.compactMap(\.origin.name) + plugins where seen.insert(name).inserted {
            names.append((name, "All rules of \"\(name)\"."))
        }
        return names
    }

    private static func schema(of rule: RuleMetadata) -> JSONValue {
        let fallback: JSONValue = rule.isOnByDefault ? .string(rule.severity.rawValue) : "off"
        guard !rule.options.isEmpty else {
            return described(rule.summary, SchemaParts.reference("setting")).adding(["default": fallback])
        }
        let options = rule.options.map { JSONValue.Member($0.name, described($0.summary, schema(of: $0))) }
        let map = SchemaParts.map(common + options)
        return described(rule.summary, ["default": fallback, "anyOf": [SchemaParts.reference("word"), map]])
    }

    private static func schema(of option: RuleOption) -> JSONValue {
        switch option.defaultValue {
        case .integer(let number): ["type": "integer", "default": .integer(number)]
        case .number(let number): ["type": "number", "default": .number(number)]
        case .boolean(let isTrue): SchemaParts.reference("boolean").adding(["default": .boolean(isTrue)])
        case .strings(let texts): SchemaParts.list(of: "text").adding(["default": .strings(texts)])
        }
    }

    private static func described(_ summary: String, _ schema: JSONValue) -> JSONValue {
        SchemaParts.described(summary, schema)
    }
}
