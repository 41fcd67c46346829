import Alignment
import Content
import Language
import Linting

/// Reports a block that is much longer than its counterpart lets expect.
struct ExpandedParagraph: ArticleRule {
    static let metadata = RuleMetadata(
        id: "expanded-paragraph", category: .parity, severity: .info, mqm: "Addition",
        summary: "A block is much longer than its counterpart lets expect for this pair of locales.",
        why: """
            Something was added, or the text of another paragraph was pasted in. The counterpart of \
            truncated-paragraph, measured the same way; translators explain more often than they leave out, so that \
            it takes more and is only a hint, off by default. A block that was left in another language is a finding of \
            untranslated-text alone.
            """,
        examples: ExpandedParagraph.examples, isOnByDefault: false)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for difference in article.differences(.expanded) where !article.isUntranslated(difference.place) {
            let version = article.article.versions[difference.place.version]
            guard let block = article.blocks(of: difference.place).first else { continue }
            let counterpart = article.article.versions[difference.counterpart.version].name
            let share = difference.ratio.map { "\(Int(($0 * 100).rounded())) %" } ?? "more"
            findings.report(
                version.range(of: difference.place.blocks), of: version,
                "\(block.kind.phrase) of \"\(version.name)\" has \(share) of the length that its counterpart in "
                    + "\"\(counterpart)\" lets expect",
                related: article.related(to: difference, into: &findings), key: version.key(of: block))
        }
    }

    private static func page(_ text: SampleText, _ receipt: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(text.calls)</p><p>\(receipt)</p>
        <p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "far more than the source says",
            [
                "a.en.html": page(.en, SampleText.en.receipt),
                "a.de.html": page(
                    .de,
                    """
                    ⟦\(SampleText.de.receipt) Wer den Beleg verloren hat, kann eine Abschrift verlangen, wenn er den \
                    Tag des Kaufs, den Laden und den Betrag nennt; das dauert erfahrungsgemäß zwei bis drei Wochen und \
                    kostet nichts.⟧
                    """),
            ], source: "en"),
        Example(
            "in Russian",
            [
                "a.en.html": page(.en, SampleText.en.receipt),
                "a.ru.html": page(
                    .ru,
                    """
                    ⟦\(SampleText.ru.receipt) Если чек потерян, можно попросить копию, назвав день покупки, магазин и \
                    сумму; обычно это занимает две или три недели и ничего не стоит, но без копии заказ найти нельзя.⟧
                    """),
            ], source: "en"),
        Example(
            "the same length as usual",
            ["a.en.html": SampleText.en.page("en"), "a.el.html": SampleText.el.page("el")], source: "en"),
        Example(
            "a paragraph of its own is a finding of extra-paragraph",
            [
                "a.en.html": page(.en, SampleText.en.receipt),
                "a.lt.html": page(
                    .lt, SampleText.lt.receipt + "</p><p>Parduotuvės švenčių dienomis nedirba, ir gegužės pirmąją."),
            ], source: "en"),
    ]
}
