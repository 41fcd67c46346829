import Foundation
import Language
import Linting
import Markup
import Testing

@Suite struct LinterTests {
    static let rules: [any Rule.Type] = [
        TehRule.self, FewerBlocksRule.self, GermanRule.self, OptionsRule.self, UnsafeRule.self,
    ]

    static func lines(_ result: LintResult) -> [String] {
        result.findings.map {
            "\($0.path):\($0.start.line):\($0.start.column)-\($0.end.column): \($0.severity) \($0.rule): \($0.message)"
        }
    }

    static func page(_ paragraphs: String...) -> String {
        let body = paragraphs.map { "<p>\($0)</p>\n" }.joined()
        return "<html><head><title>t</title></head><body>\n\(body)</body></html>\n"
    }

    @Test func lintsDocumentsArticlesAndTheExport() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.page("teh one", "two teh teh"), to: "a.de.html")
        try folder.write(Self.page("one"), to: "a.en.html")
        try folder.write(Self.page("one", "zwei"), to: "b.en.html")
        var configuration = Configuration()
        configuration.rules["many-options"] = .init()
        configuration.rules["many-options"]?.isEnabled = false
        configuration.rules["teh"] = .init()
        configuration.rules["teh"]?.severity = .error
        let linter = Linter(rules: Self.rules, configuration: configuration, workingDirectory: folder.path)
        let result = await linter.lint(paths: ["."])
        #expect(
            Self.lines(result) == [
                "a.de.html:2:4-7: error teh: \"teh\" stands here",
                "a.de.html:3:8-11: error teh: \"teh\" stands here",
                "a.de.html:3:12-15: error teh: \"teh\" stands here",
                "a.en.html:1:1-1: error fewer-blocks: fewer blocks than \"a.de.html\"",
                "b.en.html:1:1-1: error german: no version in \"de\"",
            ])
        #expect(result.articles == 2)
        #expect(result.errors.isEmpty)
        #expect(result.rules.map(\.id) == ["fewer-blocks", "german", "maybe", "teh"])
        #expect(result.documents.map(\.path) == ["a.de.html", "a.en.html", "b.en.html"])
        #expect(result.documents.map(\.locale?.description) == ["de", "en", "en"])
        #expect(result.documents[0].applicableRules == ["fewer-blocks", "german", "maybe", "teh"])
        #expect(result.documents[2].applicableRules == ["german", "maybe", "teh"])
        #expect(result.findings[3].related.map(\.path) == ["a.de.html"])
        #expect(result.findings[4].locale?.description == "de")
        #expect(result.exitStatus(failOn: .error) == 1)
    }

    @Test func passesOptions() async throws {
        let store = MemoryStore(["a.html": Array("<p>x</p>".utf8)])
        var configuration = Configuration()
        configuration.rules["many-options"] = .init()
        configuration.rules["many-options"]?.options = ["minimum": .integer(9)]
        let set = await Linter(rules: [OptionsRule.self], configuration: configuration, store: store).lint(paths: [])
        #expect(set.findings.map(\.message) == ["the minimum is 9"])
        let unset = await Linter(rules: [OptionsRule.self], store: store).lint(paths: [])
        #expect(unset.findings.map(\.message) == ["the minimum is 3"])
    }

    @Test func isTheSameForAnyJobsAndOrder() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<30 {
            for locale in ["de", "en", "fr"] where number % 7 != 3 || locale != "de" {
                let teh = String(repeating: "teh ", count: number % 5)
                try folder.write(Self.page("one \(teh)", "two \(locale)"), to: "\(locale)/page\(number).html")
            }
        }
        let linter = Linter(rules: Self.rules, workingDirectory: folder.path)
        func report(_ paths: [String], jobs: Int) async -> String {
            let result = await linter.lint(paths: paths, jobs: jobs)
            let findings = result.findings.map { "\($0)" }
            return (findings + result.documents.map { "\($0)" }).joined(separator: "\n")
        }
        let one = await report(["."], jobs: 1)
        #expect(one.contains("no version in"))
        #expect(await report(["."], jobs: 2) == one)
        #expect(await report(["."], jobs: 7) == one)
        #expect(await report(["fr", "de", "en"], jobs: 2) == one)
        #expect(await report(["en", "fr/page3.html", "fr", "./de", "de"], jobs: 2) == one)
    }

    @Test func lintsWhatCanBeRead() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "a.html")
        try folder.write("", to: "large.html")
        try #require(truncate(folder.absolute("large.html"), off_t(DiskStore.maximumSize + 1)) == 0)
        let linter = Linter(rules: [TehRule.self], workingDirectory: folder.path)
        let result = await linter.lint(paths: [".", "missing"])
        #expect(result.findings.map(\.path) == ["a.html"])
        #expect(result.documents.map(\.path) == ["a.html"])
        #expect(result.errors.map(\.path) == ["large.html", "missing"])
        #expect(result.exitStatus(failOn: .error) == 2)
    }

    @Test func hasAnEmptyResultForAnEmptyFolder() async throws {
        let folder = try TemporaryFolder()
        let result = await Linter(rules: Self.rules, workingDirectory: folder.path).lint(paths: ["."], jobs: 2)
        #expect(result.findings.isEmpty)
        #expect(result.documents.isEmpty)
        #expect(result.articles == 0)
        #expect(result.exitStatus(failOn: .info) == 0)
    }

    @Test func tellsFindingsApartByFingerprint() async throws {
        let same = MemoryStore(["a.html": Array("<p>teh teh</p><p>teh</p>".utf8)])
        let moved = MemoryStore(["a.html": Array("<p>x</p>\n\n<p>teh</p> <p>teh teh</p>".utf8)])
        let linter = Linter(rules: [TehRule.self], store: same)
        let fingerprints = await linter.lint(paths: []).findings.map(\.fingerprint)
        #expect(Set(fingerprints).count == 3)
        #expect(fingerprints.allSatisfy { $0.count == 16 })
        #expect(await linter.lint(paths: []).findings.map(\.fingerprint) == fingerprints)
        let again = await Linter(rules: [TehRule.self], store: moved).lint(paths: []).findings
        #expect(again.map(\.fingerprint) == fingerprints)
    }

    @Test func groupsByPatternsOfTheConfiguration() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.page("a"), to: "site/pages/en-x/intro.html")
        try folder.write(Self.page("a"), to: "site/pages/intro/de.html")
        try folder.write(Self.page("a"), to: "site/pages/intro/en.html")
        var configuration = Configuration()
        configuration.folder = folder.absolute("site")
        configuration.articles = ["pages/{article}/{locale}.html"]
        let linter = Linter(rules: [], configuration: configuration, workingDirectory: folder.path)
        let result = await linter.lint(paths: ["site"])
        let intro = result.documents.filter { $0.article == "intro" }
        #expect(intro.map(\.path) == ["site/pages/intro/de.html", "site/pages/intro/en.html"])
        #expect(intro.map(\.locale?.description) == ["de", "en"])
    }

    @Test func groupsByLinksBetweenVersions() async throws {
        let links = """
            <link rel=alternate hreflang=en href=welcome.html><link rel=alternate hreflang=de href=willkommen.html>
            """
        let store = MemoryStore([
            "welcome.html": Array("<html><head>\(links)</head><body><p>a</p></body></html>".utf8),
            "willkommen.html": Array("<html><head>\(links)</head><body><p>b</p></body></html>".utf8),
            "other.html": Array("<p>c</p>".utf8),
        ])
        let result = await Linter(rules: [], store: store).lint(paths: [])
        #expect(result.articles == 2)
        #expect(result.documents.map(\.locale?.description) == [nil, "en", "de"])
    }
}
