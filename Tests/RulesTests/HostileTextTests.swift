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

    private static let marks =
        pieces + [
            "Ã©", "\u{92}", "â€™ ", "“a ", "(a ", "\"a\" ", "1,", "999,999,", "a a ", " ,", "\u{A0} ", "…A ",
            "abc.O Ab", "x. -y=",
            "a\u{200B}", "<img src=\"a.png\">", "<p></p>", "<a href=\"#a\" id=\"a\">a</a>", "&amp;amp;", "{a} %d ",
            "{a",
        ]

    @Test("All rules take good time of a piece repeated many times in two versions", arguments: marks)
    func all(_ piece: String) async {
        let body = String(repeating: piece, count: 20_000 / piece.utf8.count)
        let page = "<html lang=\"en\"><body><p>\(body)</p><p>It is so.</p></body></html>"
        let other = "<html lang=\"fr\"><body><p>\(body) \(body)</p><p>C’est ainsi.</p></body></html>"
        let store = MemoryStore(["a.en.html": Array(page.utf8), "a.fr.html": Array(other.utf8)])
        let result = await Linter(rules: RuleSet.all, store: store).lint(paths: ["."])
        #expect(result.errors.isEmpty)
        #expect(result.documents.count == 2)
    }
}
