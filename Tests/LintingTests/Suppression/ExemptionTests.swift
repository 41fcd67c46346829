import Language
import Linting
import Markup
import Testing

/// Findings that the configuration wants not to be reported.
@Suite struct ExemptionTests {
    private static let page = "<p>teh colour</p>"

    private static func exemption(
        _ rules: [String], paths: [String] = [], articles: [String] = [], locales: [String] = [], line: Int = 2
    ) throws -> Configuration.Exemption {
        var exemption = Configuration.Exemption(place: .init(path: ".hexapla.yml", line: line, column: 5))
        exemption.rules = rules
        exemption.selector.paths = paths
        exemption.selector.articles = articles
        exemption.selector.locales = try LocaleFilter(locales)
        exemption.reason = "because"
        return exemption
    }

    private static func result(_ exemptions: [Configuration.Exemption], select: [String] = []) async throws
        -> LintResult
    {
        var configuration = Configuration()
        configuration.exemptions = exemptions
        try configuration.select(select, ignoring: ["german"], rules: SuppressionTests.rules.map { $0.metadata })
        let files = [
            "docs/a.de.html": page, "docs/a.en.html": page, "old/b.de.html": page,
            // What the exemptions stand in; it is no part of the export.
            ".hexapla.yml": "suppress:\n  - rules: [cat]\n  - rules: [color]\n",
        ]
        let store = MemoryStore(files.mapValues { Array($0.utf8) })
        return await Linter(rules: SuppressionTests.rules, configuration: configuration, store: store).lint(paths: ["."]
        )
    }

    private static func lines(_ result: LintResult) -> [String] {
        result.findings.filter { $0.path.hasSuffix(".html") }.map { "\($0.path) \($0.rule)" }
    }

    @Test func exemptsByPathArticleAndLocale() async throws {
        let all = [
            "docs/a.de.html cat", "docs/a.de.html color", "docs/a.en.html cat", "docs/a.en.html color",
            "old/b.de.html cat", "old/b.de.html color",
        ]
        let cases: [(Configuration.Exemption, (String) -> Bool)] = [
            (try Self.exemption(["cat"]), { $0.hasSuffix("cat") }),
            (try Self.exemption(["typography"], paths: ["old/**"]), { $0.hasPrefix("old/") }),
            (try Self.exemption([], paths: ["docs"]), { $0.hasPrefix("docs/") }),
            (try Self.exemption(["all"], articles: ["*/b"]), { $0.hasPrefix("old/") }),
            (try Self.exemption(["color"], locales: ["de"]), { $0.contains(".de.") && $0.hasSuffix("color") }),
            (try Self.exemption(["color"], paths: ["docs"], locales: ["de"]), { $0 == "docs/a.de.html color" }),
        ]
        for (exemption, isExempt) in cases {
            #expect(Self.lines(try await Self.result([exemption])) == all.filter { !isExempt($0) })
        }
    }

    @Test func tellsWhatIsOfNoUseWhereItStands() async throws {
        let unused = try Self.exemption(["color"], locales: ["fr"], line: 3)
        let result = try await Self.result([try Self.exemption(["cat"]), unused])
        let finding = try #require(result.findings.first { $0.rule == "strict" })
        #expect(finding.message == "exemption of color")
        #expect(finding.path == ".hexapla.yml")
        #expect((finding.start.line, finding.start.column, finding.start.offset) == (3, 5, 31))
        #expect(finding.excerpt?.line == "  - rules: [color]")
        #expect(finding.article == "" && finding.locale == nil)
        #expect(result.findings.count { $0.rule == "strict" } == 1)
    }

    @Test func whatDidNotRunIsNotCalledUnused() async throws {
        let unused = try Self.exemption(["color"], locales: ["fr"])
        #expect(try await Self.result([unused], select: ["strict", "cat"]).findings.allSatisfy { $0.rule == "cat" })
    }

    @Test func aPartOfTheExportSaysNothing() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.page, to: "docs/a.de.html")
        var configuration = Configuration()
        configuration.folder = folder.path
        configuration.exemptions = [try Self.exemption(["maybe"])]
        let linter = Linter(rules: SuppressionTests.rules, configuration: configuration, workingDirectory: folder.path)
        #expect(await !linter.lint(paths: ["docs"]).findings.contains { $0.rule == "strict" })
        #expect(await linter.lint(paths: ["."]).findings.contains { $0.rule == "strict" })
    }
}
