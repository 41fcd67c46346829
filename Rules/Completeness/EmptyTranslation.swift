import Alignment
import Content
import Language
import Linting

/// Reports a version, or an element of it, without text where the others have some.
struct EmptyTranslation: ArticleRule {
    static let metadata = RuleMetadata(
        id: "empty-translation", category: .completeness, severity: .error, mqm: "Omission",
        summary: "A document or block without text where its counterpart has some.",
        why: """
            Placeholders that nobody filled in look like a page or a paragraph to every tool that counts files and \
            elements. A version without a letter in its article has this one finding; so has an element of the same \
            name that is empty where a block is missing.
            """,
        examples: EmptyTranslation.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        for version in versions where version.isEmpty {
            guard let other = versions.first(where: { !$0.isEmpty && $0.blocks.contains { $0.letters >= 8 } })
            else { continue }
            findings.report(
                version.headline, of: version, "\"\(version.name)\" has no text, and \"\(other.name)\" has",
                related: [findings.place(ofTextOf: other)], key: "")
        }
        let differences = article.differences(.missing)
        let emptyAnswers = EmptyAnswers(article, differences)
        for difference in differences {
            let version = versions[difference.place.version]
            let counterpart = versions[difference.counterpart.version]
            for index in difference.counterpart.blocks.clamped(to: counterpart.blocks.indices) {
                guard let place = emptyAnswers.element(for: index, difference) else { continue }
                let block = counterpart.blocks[index]
                findings.report(
                    place, of: version,
                    "\(block.kind.phrase) of \"\(version.name)\" is empty where \"\(counterpart.name)\" has "
                        + "\"\(counterpart.excerpt(of: block))\"",
                    related: [
                        findings.place(
                            block.range, of: counterpart, "the \(block.kind.noun) in \"\(counterpart.name)\"")
                    ],
                    key: counterpart.key(of: block))
            }
        }
    }

    private static func page(_ text: SampleText, _ receipt: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(text.calls)</p>\(receipt)
        <p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "an empty paragraph",
            [
                "a.de.html": page(.de, "⟦<p>&nbsp;</p>⟧"),
                "a.en.html": page(.en, "<p>\(SampleText.en.receipt)</p>"),
            ], source: "en"),
        Example(
            "an empty paragraph in Japanese",
            [
                "a.en.html": page(.en, "<p>\(SampleText.en.receipt)</p>"),
                "a.ja.html": page(.ja, "⟦<p><br></p>⟧"),
            ], source: "en"),
        Example(
            "an empty page",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.ru.html": "<html lang=\"ru\"><head><title>⟦Связь⟧</title></head><body></body></html>",
            ], source: "en"),
        Example(
            "a lost paragraph without a trace is one of missing-paragraph",
            [
                "a.el.html": page(.el, ""), "a.en.html": page(.en, "<p>\(SampleText.en.receipt)</p>"),
            ], source: "en"),
        Example(
            "empty elements that answer nothing",
            ["a.en.html": SampleText.en.page("en"), "a.lt.html": page(.lt, "<p>\(SampleText.lt.receipt)</p><p></p>")],
            source: "en"),
    ]
}
