import Linting
import Rules
import Testing

/// What the reader takes, the schema takes, and what one refuses, the other does.
@Suite struct ConfigurationSchemaTests {
    private static let rules =
        RuleSet.all.map { $0.metadata } + [
            Toy.metadata("calm", .style, isOnByDefault: false), OptionsRule.metadata,
            Toy.metadata("house-style/click-here", .style, origin: .pack(id: "house-style", path: "house.yml")),
        ]

    /// What reader and schema find wrong with a configuration.
    private func problems(of yaml: String) throws -> (reader: [String], schema: [String]) {
        let file = ConfigurationFile(yaml: Array(yaml.utf8), path: "c.yml")
        let text = try YAMLText(path: "c.yml", bytes: Array(yaml.utf8))
        let root = try #require(try text.root())
        let schema = try SchemaValidator(ConfigurationSchema.make(rules: Self.rules))
        return (
            file.configuration(for: Self.rules).problems.map(\.description), try schema.problems(of: root.json)
        )
    }

    private static let valid: [(key: ConfigurationKey, yaml: String)] = [
        (.extends, "extends:"), (.source, "source: en"), (.source, "source: none"), (.source, "source:"),
        (.source, "source: no"), (.locales, "locales: [de, pt_BR, zh-Hant]"), (.locales, "locales: []"),
        (.articles, "articles: ['{locale}/{article}.html', '{article}.*']"), (.include, "include: ['a/**', 2024]"),
        (.exclude, "exclude: ['drafts/**']"), (.encoding, "encoding: windows-1253"), (.failOn, "fail-on: info"),
        (.completeness, "completeness: {minimum: 95, locales: {de: 80.5, pt_BR: 0}}"),
        (.completeness, "completeness: {locales: {no: 100}}"), (.completeness, "completeness: {}"),
        (.rules, "rules: {all: off, parity: error, missing-heading: {severity: info, enabled: yes}, calm: }"),
        (.rules, "rules: {house-style: off, house-style/click-here: error}"), (.rules, "rules:"),
        (.overrides, "overrides: [{paths: 'a/**', rules: {parity: off}}]"),
        (.overrides, "overrides: [{articles: [a], locales: ['zh-*', '!zh-TW', Cyrl], rules: {}}]"),
        (.suppress, "suppress: [{rules: parity, reason: not yet}, {paths: [a], locales: de, reason: old}]"),
        (.packs, "packs: [house.yml, packs]"),
        (.plugins, "plugins: {spell-it: {run: [python3, check.py, 1], options: {a: [1]}, timeout: 2.5}}"),
        (.plugins, "plugins: {x: {run: ./check}}"), (.baseline, "baseline: known.txt"),
    ]

    private static let invalid: [(key: ConfigurationKey, yaml: String)] = [
        (.extends, "extends: {a: b}"), (.extends, "extends: [[a]]"), (.source, "source: [en]"),
        (.source, "source: 'not a locale'"), (.locales, "locales: de"), (.locales, "locales: [de, de]"),
        (.articles, "articles: ['{locale}/page.html']"), (.articles, "articles: a"), (.include, "include: a"),
        (.include, "include: ['']"), (.exclude, "exclude: {a: b}"), (.encoding, "encoding: [utf-8]"),
        (.failOn, "fail-on: never"), (.completeness, "completeness: 95"),
        (.completeness, "completeness: {minimum: 101}"), (.completeness, "completeness: {locales: {de: -1}}"),
        (.completeness, "completeness: {locales: [de]}"), (.completeness, "completeness: {locales: {'a b': 1}}"),
        (.completeness, "completeness: {minimum: most}"), (.completeness, "completeness: {least: 95}"),
        (.rules, "rules: [parity]"), (.rules, "rules: {missing-headings: off}"),
        (.rules, "rules: {parity: {colour: red}}"), (.rules, "rules: {missing-heading: fatal}"),
        (.rules, "rules: {calm: {enabled: maybe}}"), (.rules, "rules: {calm: {severity: off}}"),
        (.rules, "rules: {house-style/click-here: fatal}"), (.rules, "rules: {calm: [off]}"),
        (.overrides, "overrides: {paths: a, rules: {}}"), (.overrides, "overrides: [{paths: a}]"),
        (.overrides, "overrides: [{rules: {parity: off}}]"),
        (.overrides, "overrides: [{paths: a, rules: {parity: loud}}]"),
        (.overrides, "overrides: [{locales: 'a b', rules: {parity: off}}]"),
        (.overrides, "overrides: [{path: a, locales: de, rules: {parity: off}}]"),
        (.suppress, "suppress: [{rules: parity}]"), (.suppress, "suppress: [{reason: all of it}]"),
        (.suppress, "suppress: [{rules: parities, reason: a}]"), (.suppress, "suppress: [{rules: {}, reason: a}]"),
        (.suppress, "suppress: [{paths: a, reason: [b]}]"), (.packs, "packs: house.yml"),
        (.plugins, "plugins: [a]"), (.plugins, "plugins: {a: {options: {}}}"),
        (.plugins, "plugins: {style: {run: a}}"), (.plugins, "plugins: {Spell: {run: a}}"),
        (.plugins, "plugins: {a: {run: a, timeout: 0}}"), (.plugins, "plugins: {a: {run: a, timeout: 4000}}"),
        (.plugins, "plugins: {a: {run: []}}"), (.plugins, "plugins: {a: {runs: b, run: a}}"),
        (.baseline, "baseline: [a]"),
    ]

    @Test(arguments: valid.map(\.yaml))
    func bothTake(yaml: String) throws {
        let problems = try problems(of: yaml)
        #expect(problems.reader == [])
        #expect(problems.schema == [])
    }

    @Test(arguments: invalid.map(\.yaml) + ["- a", "text", "soruce: en"])
    func bothRefuse(yaml: String) throws {
        let problems = try problems(of: yaml)
        #expect(problems.reader != [])
        #expect(problems.schema != [])
    }

    @Test func everyKeyIsTried() {
        let all = Set(ConfigurationKey.allCases)
        #expect(Set(Self.valid.map(\.key)) == all)
        #expect(Set(Self.invalid.map(\.key)) == all)
    }

    /// A setting of an option, and whether it is one.
    private static func settings(of option: RuleOption) -> [(value: String, isValid: Bool)] {
        switch option.defaultValue {
        case .integer(let value): [("\(value)", true), ("1.5", false), ("many", false), ("[1]", false)]
        case .number(let value): [("\(value)", true), ("2", true), ("0.25", true), ("much", false)]
        case .boolean: [("true", true), ("false", true), ("on", true), ("2", false), ("maybe", false)]
        case .strings: [("[]", true), ("[a, b c, 1]", true), ("a", false), ("[[a]]", false)]
        }
    }

    @Test(arguments: rules.flatMap { rule in rule.options.map { (rule.id, $0) } })
    func optionsAreTakenAlike(rule: String, option: RuleOption) throws {
        for (value, isValid) in Self.settings(of: option) {
            let problems = try problems(of: "rules: {\(rule): {\(option.name): \(value)}}")
            #expect(problems.reader.isEmpty == isValid, "\(value)")
            #expect(problems.schema.isEmpty == isValid, "\(value)")
        }
    }

    /// Rules that nothing is known of are no mistakes to the schema, since an editor knows no plugins.
    @Test func rulesOfPluginsAreAllowed() throws {
        let schema = try SchemaValidator(ConfigurationSchema.make(rules: Self.rules, plugins: ["spell"]))
        #expect(try schema.problems(of: #"{"rules": {"spell": "off", "spell/word": {"dictionary": "de"}}}"#) == [])
        #expect(try schema.problems(of: #"{"rules": {"other/rule": "info"}}"#) == [])
        #expect(try schema.problems(of: #"{"rules": {"other": "info"}}"#) != [])
    }
}
