import Alignment
import Content
import Language
import Linting

/// Reports a row of a table that a version lacks.
struct MissingTableRow: ArticleRule {
    static let metadata = RuleMetadata(
        id: "missing-table-row", category: .parity, severity: .error, mqm: "Omission",
        summary: "A row of a table has no counterpart.",
        why: """
            A value, a price or an option that one version lacks. Rows of which no cell is left \
            have one finding together where they follow one another; single lost cells are left to missing-paragraph.
            """,
        examples: MissingTableRow.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for run in article.lostRuns where run.kind == .rows { run.report(in: article, into: &findings) }
    }

    private static func page(_ text: SampleText, _ rows: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><table>\(rows)</table>
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static func row(_ first: String, _ second: String) -> String {
        "<tr><td>\(first)</td><td>\(second)</td></tr>"
    }

    private static let examples = [
        Example(
            "a row lost between two others",
            [
                "a.en.html": page(
                    .en,
                    row("Letters to the head office", "2 days") + row("Calls from abroad, 0800 55 11 22", "no wait")
                        + row("Parts from the store in Lyon", "14 days")),
                "a.de.html": page(
                    .de,
                    "<tr><td>Briefe an die Hauptstelle</td><td>2 Tage</td>⟦⟧</tr>"
                        + row("Ersatzteile aus dem Lager in Lyon", "14 Tage")),
            ], source: "en"),
        Example(
            "in Japanese",
            [
                "a.en.html": page(
                    .en,
                    row("Letters to the head office", "2 days") + row("Calls from abroad, 0800 55 11 22", "no wait")
                        + row("Parts from the store in Lyon", "14 days")),
                "a.ja.html": page(
                    .ja,
                    row("本社へのお手紙", "2日") + "<tr><td>海外からのお電話、0800 55 11 22</td><td>即時</td>⟦⟧</tr>"),
            ], source: "en"),
        Example(
            "one cell is a paragraph's finding",
            [
                "a.en.html": page(
                    .en,
                    row("Letters to the head office", "2 days")
                        + row("Calls from abroad are free, 0800 55 11 22", "They are answered from 8 to 18")),
                "a.ru.html": page(
                    .ru,
                    row("Письма в главный офис", "2 дня")
                        + row("Звонки из-за границы бесплатны, 0800 55 11 22", "")),
            ], source: "en"),
        Example(
            "all rows are there",
            [
                "a.el.html": page(.el, row("Επιστολές", "2 ημέρες") + row("Ανταλλακτικά", "14 ημέρες")),
                "a.en.html": page(.en, row("Letters", "2 days") + row("Parts", "14 days")),
            ]),
    ]
}
