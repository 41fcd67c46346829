import Linting
import Rules
import Testing

/// How bad malformed markup is.
@Suite("Severity of malformed markup")
struct MarkupSeverityTests {
    private static let files = [
        "en/a.html": "<html lang=\"en\"><body><p>Answer every letter.</p></em></body></html>",
        "en/b.xml": "<?xml version=\"1.0\"?>\n<article><para>Answer every letter.</title></para></article>",
        // A prefix that nothing declares: well-formed all the same.
        "en/c.xml": "<?xml version=\"1.0\"?>\n<article><x:para>Answer every letter.</x:para></article>",
    ]

    private static func severities(configured: Severity?) async -> [String: Set<Severity>] {
        var configuration = Configuration()
        var setting = Configuration.RuleSetting()
        setting.severity = configured
        configuration.rules["malformed-markup"] = setting
        let linter = Linter(
            rules: RuleSet.all.filter { $0.metadata.id == "malformed-markup" }, configuration: configuration,
            store: MemoryStore(files.mapValues { Array($0.utf8) }))
        let result = await linter.lint(paths: ["."])
        return Dictionary(grouping: result.findings, by: \.path).mapValues { Set($0.map(\.severity)) }
    }

    @Test("XML that is not well-formed is an error, all else a warning")
    func standard() async {
        let found = await Self.severities(configured: nil)
        #expect(found["en/a.html"] == [.warning])
        #expect(found["en/b.xml"] == [.error])
        #expect(found["en/c.xml"] == [.warning])
    }

    @Test("A configured severity wins", arguments: [Severity.info, .warning, .error])
    func configured(_ severity: Severity) async {
        let found = await Self.severities(configured: severity)
        #expect(found == ["en/a.html": [severity], "en/b.xml": [severity], "en/c.xml": [severity]])
    }
}
