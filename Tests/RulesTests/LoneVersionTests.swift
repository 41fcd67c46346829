import Linting
import Rules
import Testing

/// Articles in one locale: rules for documents and articles look at them too, rules for articles alone do not.
@Suite("Lone versions")
struct LoneVersionTests {
    private static let page = """
        <html lang="en"><body><h1>Letters</h1><p>Table of contents:</p><p>Answer every letter within two days.</p>
        <ul><li>Read more</li><li>Ask a colleague.</li></ul><h2>Read more</h2><p>Read more</p></body></html>
        """

    @Test("Stock phrases are found where there is no other version")
    func phrases() async {
        let linter = Linter(rules: RuleSet.all, store: MemoryStore(["en/a.html": Array(Self.page.utf8)]))
        let result = await linter.lint(paths: ["."])
        let messages = result.findings.filter { $0.rule == "boilerplate-text" }.map(\.message)
        // An item may be a step that names a button, and a heading a chapter.
        #expect(
            messages == [
                "table-of-contents title \"Table of contents:\" in the article's text",
                "link to more \"Read more\" in the article's text",
            ])
    }

    @Test("Every rule that reports is one that is said to apply")
    func applicability() async throws {
        let linter = Linter(rules: RuleSet.all, store: MemoryStore(["en/a.html": Array(Self.page.utf8)]))
        let result = await linter.lint(paths: ["."])
        let document = try #require(result.documents.first)
        #expect(document.applicableRules.contains("boilerplate-text"))
        #expect(!document.applicableRules.contains("extra-paragraph"))
        #expect(Set(result.findings.map(\.rule)).isSubset(of: document.applicableRules))
    }

    @Test("An export without any version that can be read is no article")
    func nothing() async {
        let linter = Linter(rules: RuleSet.all, store: MemoryStore([:]))
        #expect(await linter.lint(paths: ["."]).findings.isEmpty)
    }
}
