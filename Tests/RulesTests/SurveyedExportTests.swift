import Linting
import Rules
import Testing

/// What an export teaches is the same whatever of it is linted, and by how many at once.
@Suite("Surveyed exports")
struct SurveyedExportTests {
    private static func export() throws -> ExampleExport {
        let item = try #require(RuleExample.all.first { $0.rule.metadata.id == "unrelated-paragraph" })
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
}
