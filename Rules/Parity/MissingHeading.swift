import Content
import Linting

/// Reports a heading that a version lacks.
struct MissingHeading: ArticleRule {
    static let metadata = RuleMetadata(
        id: "missing-heading", category: .parity, severity: .error, mqm: "Omission",
        summary: "A heading of the source has no counterpart.",
        why: """
            Without it two sections run into one, and links to the section lead nowhere. What is missing below it \
            belongs to the same finding, which says how much that is. Lined up as for missing-paragraph.
            """,
        examples: MissingHeading.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for run in article.lostRuns where run.kind == .section { run.report(in: article, into: &findings) }
    }

    private static func page(_ text: SampleText, _ heading: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(text.calls)</p>\(heading)
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "a lost heading",
            ["a.en.html": page(.en, "<h2>Receipts</h2>"), "a.de.html": page(.de, "⟦⟧")], source: "en"),
        Example(
            "one of four versions lacks it",
            [
                "a.el.html": page(.el, "<h2>Αποδείξεις</h2>"), "a.ja.html": page(.ja, "<h2>領収書</h2>"),
                "a.lt.html": page(.lt, "⟦⟧"), "a.ru.html": page(.ru, "<h2>Чеки</h2>"),
            ]),
        Example(
            "a section lost with all that is in it is one finding",
            [
                "a.en.html": page(.en, "<h2>Receipts</h2>"),
                "a.lt.html": """
                <html><body><h1>\(SampleText.lt.title)</h1><p>\(SampleText.lt.letters)</p>
                <p>\(SampleText.lt.calls)</p>⟦⟧</body></html>
                """,
            ], source: "en"),
        Example(
            "another level is still the heading",
            ["a.en.html": page(.en, "<h2>Receipts</h2>"), "a.ru.html": page(.ru, "<h3>Чеки</h3>")], source: "en"),
        Example(
            "headings in both",
            ["a.en.html": page(.en, "<h2>Receipts</h2>"), "a.ja.html": page(.ja, "<h2>領収書</h2>")], source: "en"),
    ]
}
