import Language
import Linting
import Testing

/// What is said of rules by their own names, by those of several together, and for some documents only.
@Suite struct RuleSettingsTests {
    private static let rules =
        ConfigurationErrorTests.rules + [
            Toy.metadata("calm", .style, isOnByDefault: false),
            Toy.metadata("house-style/click-here", .style, origin: .pack(id: "house-style", path: "house.yml")),
            Toy.metadata("house-style/utilise", .style, origin: .pack(id: "house-style", path: "house.yml")),
        ]

    private func read(_ yaml: String, missing: MissingRules = MissingRules()) -> (Configuration, [String]) {
        let file = ConfigurationFile(yaml: Array(yaml.utf8), path: "c.yml")
        let (configuration, problems) = file.configuration(for: Self.rules, missing: missing)
        return (configuration, problems.map(\.description))
    }

    private func running(_ configuration: Configuration) -> [String] {
        Self.rules.filter { configuration.setting(of: $0).isEnabled == true }.map(\.id).sorted()
    }

    private static let parity = ["missing-heading", "missing-paragraph"]
    private static let house = ["house-style/click-here", "house-style/utilise"]

    /// Which rules run, by their initials: house-style/**c**lick-here, house-style/**u**tilise, **m**any-options, **t**eh,
    /// missing-**h**eading, missing-**p**aragraph and **C**alm.
    @Test(arguments: [
        ("{}", "cumthp"),
        ("{house-style: off}", "mthp"),
        ("{house-style/click-here: info, house-style: off}", "cmthp"),
        ("{style: off, house-style: info}", "cumthp"),
        ("{all: off}", ""),
        ("{all: off, parity: error}", "hp"),
        ("{parity: error, missing-heading: off}", "cumtp"),
        ("{style: info}", "cumthp"),
        ("{style: {enabled: true}}", "Ccumthp"),
        ("{calm: info}", "Ccumthp"),
        ("{calm: , all: {enabled: false}}", ""),
        ("{all: off, calm: {severity: info}}", "C"),
        ("{all: {enabled: false}, teh: {enabled: true}}", "t"),
    ])
    func namesOutweighThoseOfSeveral(rules: String, expected: String) {
        let (configuration, problems) = read("rules: \(rules)\n")
        #expect(problems == [])
        let initials = [
            ("calm", "C"), (Self.house[0], "c"), (Self.house[1], "u"), ("many-options", "m"), ("teh", "t"),
            (Self.parity[0], "h"), (Self.parity[1], "p"),
        ]
        let running = running(configuration)
        #expect(initials.filter { running.contains($0.0) }.map(\.1).joined() == expected)
    }

    @Test func aSeverityForSeveralIsTaken() {
        let (configuration, _) = read(
            "rules: {style: info, house-style: error, house-style/utilise: {severity: warning}}")
        #expect(configuration.rules["calm"]?.severity == .info)
        #expect(configuration.rules["house-style/click-here"]?.severity == .error)
        #expect(configuration.rules["house-style/utilise"]?.severity == .warning)
    }

    @Test func overridesSaySeveralToo() {
        let (configuration, problems) = read(
            """
            rules: {teh: off, parity: off}
            overrides:
            - {paths: [a/**], rules: {typography: info, parity: info, style: error}}
            - {locales: [de, "!de-AT"], rules: {all: off, teh: {enabled: true}, many-options: {minimum: 9}}}
            """)
        #expect(problems == [])
        let (first, second) = (configuration.overrides[0], configuration.overrides[1])
        #expect(first.selector.paths == ["a/**"])
        #expect(first.place == Configuration.Place(path: "c.yml", line: 3, column: 3))
        // What is off by its own name, or by default, is not turned on by a severity for several.
        #expect(Set(first.rules.keys) == Set(["many-options"] + Self.parity + Self.house))
        #expect(first.rules["missing-heading"]?.severity == .info)
        #expect(second.selector.locales.matches(LanguageTag("de")))
        #expect(!second.selector.locales.matches(LanguageTag("de-AT")))
        #expect(second.rules["teh"]?.isEnabled == true)
        #expect(second.rules["missing-heading"]?.isEnabled == false)
        #expect(second.rules["many-options"]?.isEnabled == false)
        #expect(second.rules["many-options"]?.options == ["minimum": .integer(9)])
    }

    @Test func suppressionsNameRulesAndPlaces() {
        let (configuration, problems) = read(
            """
            suppress:
            - {rules: [house-style, teh], articles: "blog/*", reason: old texts}
            - {locales: lt, reason: "no reviewer yet"}
            """)
        #expect(problems == [])
        #expect(configuration.exemptions.map(\.rules) == [Self.house + ["teh"], []])
        #expect(configuration.exemptions[0].selector.articles == ["blog/*"])
        #expect(configuration.exemptions[1].place == Configuration.Place(path: "c.yml", line: 3, column: 3))
        #expect(configuration.exemptions[1].reason == "no reviewer yet")
    }

    @Test func rulesThatCouldNotBeLoadedAreNoMistakes() {
        let yaml = "rules: {ours/a: off, ours: off, theirs: off, theirs/b: off, house: off, house/c: off}\n"
        let all = read(yaml).1
        #expect(all.count == 6)
        var missing = MissingRules()
        missing.names = ["ours"]
        #expect(
            read(yaml, missing: missing).1.map { String($0.prefix(30)) } == [
                "c.yml:1:33: unknown rule \"thei", "c.yml:1:46: unknown rule \"thei",
                "c.yml:1:61: unknown rule \"hous", "c.yml:1:73: unknown rule \"hous",
            ])
        missing.includesPacks = true
        missing.names.insert("house")
        #expect(read(yaml, missing: missing).1.map { String($0.prefix(30)) } == ["c.yml:1:33: unknown rule \"thei"])
    }

    @Test func pluginsAreReadWithTheirOptions() throws {
        let (configuration, problems) = read(
            """
            plugins:
              ours:
                run: [python3, "check it.py"]
                timeout: 2.5
                options: {words: [a, 'b "c"', 3, -1.5e3, 007, ~], "yes": true, on: yes, deep: {x: {}}}
              theirs: {run: their-checker}
            """)
        #expect(problems == [])
        let ours = configuration.plugins[0]
        #expect((ours.program, ours.arguments) == ("python3", ["check it.py"]))
        #expect(ours.timeout == 2.5)
        #expect(
            ours.options
                == #"{"words": ["a", "b \"c\"", 3, -1.5e3, "007", null], "yes": true, "on": "yes", "deep": {"x": {}}}"#)
        #expect(ours.place == Configuration.Place(path: "c.yml", line: 2, column: 3))
        #expect(configuration.plugins[1].options == "{}")
        #expect(configuration.plugins[1].timeout == 10)
    }
}
