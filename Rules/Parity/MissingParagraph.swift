import Content
import Linting

/// Reports a block of text that a version lacks.
struct MissingParagraph: ArticleRule {
    static let metadata = RuleMetadata(
        id: "missing-paragraph", category: .parity, severity: .error, mqm: "Omission",
        summary: "A block of the source has no counterpart.",
        why: """
            What the reader never sees, he can't miss. The versions are lined up block by block, by lengths, kinds, and \
            what translations keep: numbers, links, code, names. With three versions or more the row decides: where \
            most have a block, those that have not lack it, the source included. Paragraphs, table cells, captions, \
            listings and figures are reported here; headings, list items and rows of tables have rules of their own. \
            Blocks that are missing in one place have one finding, of the rule for the first of them.
            """,
        examples: MissingParagraph.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for run in article.lostRuns where run.kind == .text { run.report(in: article, into: &findings) }
    }

    private static let examples = [
        Example(
            "a paragraph lost between two others",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.de.html": """
                <html lang="de"><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p>⟦⟧
                <p>\(SampleText.de.receipt)</p><p>\(SampleText.de.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "the last paragraph, in Japanese",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.ja.html": """
                <html lang="ja"><body><h1>\(SampleText.ja.title)</h1><p>\(SampleText.ja.letters)</p>
                <p>\(SampleText.ja.calls)</p><p>\(SampleText.ja.receipt)</p>⟦⟧</body></html>
                """,
            ], source: "en"),
        Example(
            "the source lacks what all translations have",
            [
                "a.en.html": """
                <html lang="en"><body><h1>\(SampleText.en.title)</h1><p>\(SampleText.en.letters)</p>⟦⟧
                <p>\(SampleText.en.receipt)</p><p>\(SampleText.en.parts)</p></body></html>
                """,
                "a.de.html": SampleText.de.page("de"), "a.el.html": SampleText.el.page("el"),
                "a.lt.html": SampleText.lt.page("lt"), "a.ru.html": SampleText.ru.page("ru"),
            ], source: "en"),
        Example(
            "nothing is missing, whatever the markup around it",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.ru.html": """
                <html lang="ru"><body><section><h1>\(SampleText.ru.title)</h1><div>\(SampleText.ru.letters)</div>
                <div><p><em>\(SampleText.ru.calls)</em></p></div></section><blockquote><p>\(SampleText.ru.receipt)</p>
                </blockquote><p>\(SampleText.ru.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "a lost heading is not a paragraph",
            [
                "a.en.html": """
                <html lang="en"><body><p>\(SampleText.en.letters)</p><p>\(SampleText.en.calls)</p>
                <h2>Receipts</h2><p>\(SampleText.en.receipt)</p><p>\(SampleText.en.parts)</p></body></html>
                """,
                "a.el.html": """
                <html lang="el"><body><p>\(SampleText.el.letters)</p><p>\(SampleText.el.calls)</p>
                <p>\(SampleText.el.receipt)</p><p>\(SampleText.el.parts)</p></body></html>
                """,
            ], source: "en"),
    ]
}
