import Linting
import Rules
import Testing

/// Texts that no writer made: rules take time in proportion to them, and say little.
@Suite("Hostile text")
struct HostileTextTests {
    private static let pieces = [
        "a.B", "customer.Karaniwan", "abc.Abc ", "aa -bb ", "aa- bb ", "-", " -", "a- -a", "i -i-", "ą.Ą", "। ।क", "।क",
        "Skip to main content",
        "&#46;A", "<code>x -y</code>", "</b>", "<b>", "<x>", "&copy", "\u{200D}", "🙂.A", "a\u{301}.A\u{301}",
    ]

    @Test("A piece repeated many times is linted in good time", .timeLimit(.minutes(10)), arguments: pieces)
    func repeated(_ piece: String) async {
        let body = String(repeating: piece, count: 200_000 / piece.utf8.count)
        let files = ["a.en.html": "<html lang=\"en\"><body><p>\(body)</p></body></html>", "a.tl.txt": body]
        let store = MemoryStore(files.mapValues { Array($0.utf8) })
        let ids: Set<String> = [
            "boilerplate-text", "missing-space-after-sentence", "space-around-hyphen", "malformed-markup",
        ]
        let linter = Linter(rules: RuleSet.all.filter { ids.contains($0.metadata.id) }, store: store)
        let result = await linter.lint(paths: ["."])
        #expect(result.documents.count == 2)
        #expect(result.findings.allSatisfy { ids.contains($0.rule) })
        #expect(result.findings.count { $0.rule == "malformed-markup" } <= 20)
    }
}
