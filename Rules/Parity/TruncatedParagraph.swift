import Alignment
import Content
import Language
import Linting

/// Reports a block that is much shorter than its counterpart lets expect.
struct TruncatedParagraph: ArticleRule {
    static let metadata = RuleMetadata(
        id: "truncated-paragraph", category: .parity, severity: .error, mqm: "Omission",
        summary: "A block is much shorter than its counterpart lets expect for this pair of locales.",
        why: """
            The end of the paragraph was lost. How long a translation becomes depends on the two languages and varies \
            from block to block, the more the shorter they are; a block is reported where its length is far beyond \
            that. A block that was left in another language is a finding of untranslated-text alone.
            """,
        examples: TruncatedParagraph.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for difference in article.differences(.truncated) where !article.isUntranslated(difference.place) {
            let version = article.article.versions[difference.place.version]
            guard let block = article.blocks(of: difference.place).first else { continue }
            let counterpart = article.article.versions[difference.counterpart.version].name
            let share = difference.ratio.map { "\(Int(($0 * 100).rounded())) %" } ?? "only a part"
            findings.report(
                version.range(of: difference.place.blocks), of: version,
                "\(block.kind.phrase) of \"\(version.name)\" has \(share) of the length that its counterpart in "
                    + "\"\(counterpart)\" lets expect",
                related: article.related(to: difference, into: &findings), key: version.key(of: block))
        }
    }

    private static func long(_ text: SampleText) -> String {
        "\(text.letters) \(text.calls) \(text.receipt)"
    }

    private static let examples = [
        Example(
            "the end is lost",
            [
                "a.en.html": """
                <html lang="en"><body><h1>\(SampleText.en.title)</h1><p>\(SampleText.en.letters)</p>
                <p>\(long(.en))</p><p>\(SampleText.en.parts)</p></body></html>
                """,
                "a.de.html": """
                <html lang="de"><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p>
                <p>⟦Unsere Stelle beantwortet jeden Brief innerhalb von 2 Arbeitstagen. Anrufe⟧</p>
                <p>\(SampleText.de.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "in Russian",
            [
                "a.en.html": """
                <html lang="en"><body><h1>\(SampleText.en.title)</h1><p>\(SampleText.en.letters)</p>
                <p>\(long(.en))</p><p>\(SampleText.en.parts)</p></body></html>
                """,
                "a.ru.html": """
                <html lang="ru"><body><h1>\(SampleText.ru.title)</h1><p>\(SampleText.ru.letters)</p>
                <p>⟦Наш отдел отвечает на каждое письмо в течение 2 рабочих дней. Звонки⟧</p>
                <p>\(SampleText.ru.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "Japanese needs fewer characters",
            ["a.en.html": SampleText.en.page("en"), "a.ja.html": SampleText.ja.page("ja")], source: "en"),
        Example(
            "a paragraph left in English is not a truncated one",
            [
                "a.ja.html": SampleText.ja.page("ja"), "a.en.html": SampleText.en.page("en"),
                "a.el.html": """
                <html lang="el"><body><h1>\(SampleText.el.title)</h1><p>\(SampleText.el.letters)</p>
                <p>\(SampleText.el.calls)</p><p>\(SampleText.en.receipt)</p><p>\(SampleText.el.parts)</p></body></html>
                """,
            ], source: "en"),
    ]
}
