import Content
import Language
import Linting
import Testing

/// Settings of rules that hold for some documents only.
@Suite struct OverrideTests {
    private static let rules: [any Rule.Type] = [
        TehRule.self, FewerBlocksRule.self, GermanRule.self, OptionsRule.self,
    ]

    private static func override(
        paths: [String] = [], articles: [String] = [], locales: [String] = [],
        _ rules: [String: (inout Configuration.RuleSetting) -> Void]
    ) throws -> Configuration.Override {
        var override = Configuration.Override()
        override.selector.paths = paths
        override.selector.articles = articles
        override.selector.locales = try LocaleFilter(locales)
        for (id, change) in rules {
            var setting = Configuration.RuleSetting()
            change(&setting)
            override.rules[id] = setting
        }
        return override
    }

    private static func result(
        _ overrides: [Configuration.Override], off: [String] = [], select: [String] = [], files: [String: String]
    ) async throws -> LintResult {
        var configuration = Configuration()
        configuration.overrides = overrides
        for id in off {
            configuration.rules[id] = .init()
            configuration.rules[id]?.isEnabled = false
        }
        if !select.isEmpty {
            try configuration.select(select, ignoring: [], rules: rules.map { $0.metadata })
        }
        return await Linter(
            rules: rules, configuration: configuration, store: MemoryStore(files.mapValues { Array($0.utf8) })
        ).lint(paths: ["."])
    }

    private static let files = ["a/x.de.html": "<p>teh</p>", "a/x.en.html": "<p>teh</p>", "b/y.en.html": "<p>teh</p>"]

    private static func teh(_ result: LintResult) -> [String] {
        result.findings.filter { $0.rule == "teh" }.map { "\($0.path) \($0.severity)" }
    }

    @Test func severityAndSwitchDifferByDocument() async throws {
        let overrides = [
            try Self.override(paths: ["a/**"], ["teh": { $0.severity = .error }]),
            try Self.override(locales: ["en"], ["teh": { $0.severity = .info }]),
            try Self.override(articles: ["b/y"], ["teh": { $0.isEnabled = false }]),
        ]
        let result = try await Self.result(overrides, files: Self.files)
        #expect(Self.teh(result) == ["a/x.de.html error", "a/x.en.html info"])
        #expect(result.documents.map { $0.applicableRules.contains("teh") } == [true, true, false])
    }

    @Test func aSeverityTurnsOnAndAnOptionDoesNot() async throws {
        let on = try Self.override(paths: ["b"], ["teh": { $0.severity = .warning }, "many-options": { _ in }])
        let result = try await Self.result([on], off: ["teh", "many-options"], files: Self.files)
        #expect(result.findings.map { "\($0.path) \($0.rule)" } == ["b/y.en.html german", "b/y.en.html teh"])
        #expect(result.rules.map(\.id) == ["fewer-blocks", "german", "teh"])
        #expect(result.documents.map(\.applicableRules.count) == [2, 2, 2])
    }

    @Test func optionsDifferByDocument() async throws {
        let overrides = [
            try Self.override(paths: ["a"], ["many-options": { $0.options = ["minimum": .integer(7)] }]),
            try Self.override(locales: ["de"], ["many-options": { $0.options = ["strict": .boolean(true)] }]),
            // The same as where nothing is said.
            try Self.override(paths: ["b"], ["many-options": { $0.options = ["minimum": .integer(3)] }]),
        ]
        let result = try await Self.result(overrides, files: Self.files)
        let found = result.findings.filter { $0.rule == "many-options" }.map { "\($0.path) \($0.message)" }
        #expect(
            found == [
                "a/x.de.html the minimum is 7", "a/x.en.html the minimum is 7", "b/y.en.html the minimum is 3",
            ])
    }

    @Test func rulesForArticlesKeepTheDocumentsConcerned() async throws {
        let files = [
            "x.de.html": "<p>a</p><p>b</p>", "x.en.html": "<p>a</p>", "x.fr.html": "<p>a</p>",
        ]
        let override = try Self.override(locales: ["fr"], ["fewer-blocks": { $0.isEnabled = false }])
        let result = try await Self.result([override], files: files)
        #expect(result.findings.filter { $0.rule == "fewer-blocks" }.map(\.path) == ["x.en.html"])
    }

    @Test func rulesForTheExportGoByTheLocaleThatIsLacked() async throws {
        for (locales, expected) in [(["de"], 0), (["en"], 1)] {
            let override = try Self.override(locales: locales, ["german": { $0.isEnabled = false }])
            let result = try await Self.result([override], files: Self.files)
            #expect(result.findings.count { $0.rule == "german" } == expected)
        }
        let path = try Self.override(paths: ["b/*"], ["german": { $0.severity = .info }])
        let found = try await Self.result([path], files: Self.files).findings.filter { $0.rule == "german" }
        #expect(found.map(\.severity) == [.info])
        let on = try await Self.result([path], off: ["german"], files: Self.files)
        #expect(on.findings.filter { $0.rule == "german" }.map(\.path) == ["b/y.en.html"])
    }

    @Test func whatTheCommandLineLeavesOutDoesNotComeBack() async throws {
        let override = try Self.override(paths: ["a"], ["teh": { $0.severity = .error }])
        let result = try await Self.result([override], select: ["german"], files: Self.files)
        #expect(result.findings.allSatisfy { $0.rule == "german" })
        let off = try Self.override(paths: ["a"], ["teh": { $0.isEnabled = false }])
        let chosen = try await Self.result([off], select: ["teh"], files: Self.files)
        #expect(Self.teh(chosen) == ["b/y.en.html warning"])
    }

    @Test func pathsAreThoseOfTheConfiguration() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "site/docs/a.de.html")
        try folder.write("<p>teh</p>", to: "site/b.de.html")
        var configuration = Configuration()
        configuration.folder = folder.absolute("site")
        configuration.overrides = [try Self.override(paths: ["/docs"], ["teh": { $0.isEnabled = false }])]
        let linter = Linter(rules: [TehRule.self], configuration: configuration, workingDirectory: folder.path)
        #expect(await linter.lint(paths: ["site"]).findings.map(\.path) == ["site/b.de.html"])
    }
}
