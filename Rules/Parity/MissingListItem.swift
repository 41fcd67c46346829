import Content
import Linting

/// Reports a list item that a version lacks.
struct MissingListItem: ArticleRule {
    static let metadata = RuleMetadata(
        id: "missing-list-item", category: .parity, severity: .error, mqm: "Omission",
        summary: "A list item of the source, or a term or definition, has no counterpart.",
        why: """
            A step or a condition that one version lacks is as bad as a lost paragraph, and easier to overlook. Items \
            that follow one another, and what they hold, have one finding. Lined up as for missing-paragraph.
            """,
        examples: MissingListItem.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for run in article.lostRuns where run.kind == .items { run.report(in: article, into: &findings) }
    }

    private static let examples = [
        Example(
            "an item lost",
            [
                "a.en.html": """
                <html lang="en"><body><h1>\(SampleText.en.title)</h1><ul><li>\(SampleText.en.letters)</li>
                <li>\(SampleText.en.calls)</li><li>\(SampleText.en.receipt)</li><li>\(SampleText.en.parts)</li></ul>
                </body></html>
                """,
                "a.lt.html": """
                <html lang="lt"><body><h1>\(SampleText.lt.title)</h1><ul><li>\(SampleText.lt.letters)</li>⟦⟧
                <li>\(SampleText.lt.receipt)</li><li>\(SampleText.lt.parts)</li></ul></body></html>
                """,
            ], source: "en"),
        Example(
            "two items in a row are one finding",
            [
                "a.en.html": """
                <html lang="en"><body><h1>\(SampleText.en.title)</h1><ul><li>\(SampleText.en.letters)</li>
                <li>\(SampleText.en.calls)</li><li>\(SampleText.en.receipt)</li></ul>
                <p>\(SampleText.en.parts)</p></body></html>
                """,
                "a.ru.html": """
                <html lang="ru"><body><h1>\(SampleText.ru.title)</h1><ul><li>\(SampleText.ru.letters)</li>⟦⟧</ul>
                <p>\(SampleText.ru.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "the last item, in Greek",
            [
                "a.en.html": """
                <html lang="en"><body><ol><li>\(SampleText.en.letters)</li><li>\(SampleText.en.calls)</li>
                <li>\(SampleText.en.receipt)</li></ol><p>\(SampleText.en.parts)</p></body></html>
                """,
                "a.el.html": """
                <html lang="el"><body><ol><li>\(SampleText.el.letters)</li><li>\(SampleText.el.calls)</li>⟦⟧</ol>
                <p>\(SampleText.el.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "items that hold paragraphs",
            [
                "a.en.html": """
                <html lang="en"><body><ul><li>\(SampleText.en.letters)</li><li>\(SampleText.en.calls)</li>
                <li>\(SampleText.en.receipt)</li></ul></body></html>
                """,
                "a.ja.html": """
                <html lang="ja"><body><ul><li><p>\(SampleText.ja.letters)</p></li><li><p>\(SampleText.ja.calls)</p></li>
                <li><p>\(SampleText.ja.receipt)</p></li></ul></body></html>
                """,
            ], source: "en"),
        Example(
            "a lost paragraph is no list item",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.ru.html": """
                <html lang="ru"><body><h1>\(SampleText.ru.title)</h1><p>\(SampleText.ru.letters)</p>
                <p>\(SampleText.ru.receipt)</p><p>\(SampleText.ru.parts)</p></body></html>
                """,
            ], source: "en"),
    ]
}
