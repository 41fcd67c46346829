import Linting
import Rules
import Testing

/// What an export teaches is the same whatever of it is linted, and by how many at once.
@Suite("Surveyed exports")
struct SurveyedExportTests {
    private static func export(of id: String = "unrelated-paragraph", _ title: String? = nil) throws -> ExampleExport {
        let item = try #require(
            RuleExample.all.first {
                $0.rule.metadata.id == id && (title == nil || $0.example.title == title)
            })
        return ExampleExport(item.example, of: item.rule.metadata, in: RuleCatalog([item.rule]))
    }

    @Test("A part of an export is judged by the whole")
    func part() async throws {
        var linter = try Self.export().linter
        linter.changes = ChangedFiles(["/riding.de.html"])
        let result = await linter.lint(paths: ["/"])
        #expect(result.articles == 1)
        #expect(result.findings.map(\.rule) == ["unrelated-paragraph"])
        linter.changes = ChangedFiles(["/parts.de.html"])
        let other = await linter.lint(paths: ["/"])
        #expect(other.articles == 1)
        #expect(other.findings.isEmpty)
    }

    @Test("Jobs make no difference", arguments: [1, 2, 8])
    func jobs(_ jobs: Int) async throws {
        let linter = try Self.export().linter
        let result = await linter.lint(paths: ["/"], jobs: jobs)
        let found = result.findings.map { "\($0.path) \($0.rule)" }
        #expect(result.articles == 3)
        #expect(found == ["riding.de.html unrelated-paragraph"])
    }

    @Test(
        "A page of another article is told by that article",
        arguments: [
            ("a page that belongs to another article of the export", "the text is that of article \"b\""),
            ("with two versions", "the blocks do not answer one another"),
        ])
    func home(_ title: String, _ reason: String) async throws {
        let result = try await Self.export(of: "unrelated-article", title).linter.lint(paths: ["/"])
        #expect(result.findings.map(\.message) == ["this is no translation of \"en\": \(reason)"])
    }

    @Test("Whose text a wrong paragraph is")
    func text() async throws {
        let result = try await Self.export().linter.lint(paths: ["/"])
        let start = "a paragraph of \"de\" is no translation of what \"en\" has here, but a text of article \"parts\": "
        #expect(result.findings.map { $0.message.hasPrefix(start) } == [true])
    }
}
