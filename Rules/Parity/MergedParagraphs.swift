import Alignment
import Content
import Language
import Linting

/// Reports a block that holds what the others have in two.
struct MergedParagraphs: ArticleRule {
    static let metadata = RuleMetadata(
        id: "merged-paragraphs", category: .parity, severity: .warning,
        summary: "Two blocks of the source are one.",
        why: """
            Nothing is lost, but what the author set apart runs together, and later changes are hard to carry over. \
            Two blocks must answer one in length and in what translations keep, better than one of them alone would.
            """,
        examples: MergedParagraphs.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for difference in article.differences(.merged) where !article.isUntranslated(difference.place) {
            let version = article.article.versions[difference.place.version]
            guard let block = article.blocks(of: difference.place).first else { continue }
            let others = article.others(of: difference, one: "has", several: "have")
            findings.report(
                version.range(of: difference.place.blocks), of: version,
                "\(article.subject(of: difference)) has one \(block.kind.noun) where \(others) two: "
                    + "\"\(version.excerpt(of: block))\"\(article.grounds(of: difference))",
                related: article.related(to: difference, into: &findings), key: version.key(of: block))
        }
    }

    private static let examples = [
        Example(
            "two paragraphs in one",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.de.html": """
                <html lang="de"><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p>
                <p>⟦\(SampleText.de.calls) \(SampleText.de.receipt)⟧</p><p>\(SampleText.de.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "in Greek",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.el.html": """
                <html lang="el"><body><h1>\(SampleText.el.title)</h1><p>\(SampleText.el.letters)</p>
                <p>⟦\(SampleText.el.calls) \(SampleText.el.receipt)⟧</p><p>\(SampleText.el.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "a line break is no merging where the source has two paragraphs in two",
            ["a.en.html": SampleText.en.page("en"), "a.ru.html": SampleText.ru.page("ru")], source: "en"),
        Example(
            "a lost paragraph is not a merged one",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.ja.html": """
                <html lang="ja"><body><h1>\(SampleText.ja.title)</h1><p>\(SampleText.ja.letters)</p>
                <p>\(SampleText.ja.calls)</p><p>\(SampleText.ja.parts)</p></body></html>
                """,
            ], source: "en"),
    ]
}
