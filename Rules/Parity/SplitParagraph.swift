import Alignment
import Content
import Language
import Linting

/// Reports two blocks that are one in the others.
struct SplitParagraph: ArticleRule {
    static let metadata = RuleMetadata(
        id: "split-paragraph", category: .parity, severity: .warning,
        summary: "A block of the source is two.",
        why: """
            Nothing is lost, but the text is cut where its author did not cut it, and later changes are hard to carry \
            over. The two together must answer the one in length and in what translations keep.
            """,
        examples: SplitParagraph.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for difference in article.differences(.split) {
            // Half a paragraph may be too short to tell its language, or the half that was left as it was.
            let index = difference.place.version
            if difference.place.blocks.allSatisfy({ article.isUntranslated($0..<$0 + 1, of: index) }) { continue }
            let version = article.article.versions[difference.place.version]
            let blocks = article.blocks(of: difference.place)
            // A block that stands twice is a finding of duplicate-paragraph, and a stock phrase one of boilerplate-text.
            guard let block = blocks.first, !article.areAlike(blocks, of: difference.place.version),
                !difference.place.blocks.contains(where: { article.isStrayPhrase($0, of: difference.place.version) })
            else { continue }
            let others = article.others(of: difference, one: "has", several: "have")
            findings.report(
                version.range(of: difference.place.blocks), of: version,
                "\(article.subject(of: difference)) has two \(block.kind.noun)s where \(others) one: "
                    + "\"\(version.excerpt(of: block))\"\(article.grounds(of: difference))",
                related: article.related(to: difference, into: &findings), key: version.key(of: block))
        }
    }

    private static let examples = [
        Example(
            "one paragraph in two",
            [
                "a.en.html": """
                <html lang="en"><body><h1>\(SampleText.en.title)</h1><p>\(SampleText.en.letters)</p>
                <p>\(SampleText.en.calls) \(SampleText.en.receipt)</p><p>\(SampleText.en.parts)</p></body></html>
                """,
                "a.de.html": """
                <html lang="de"><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p>
                <p>⟦\(SampleText.de.calls)</p><p>\(SampleText.de.receipt)⟧</p><p>\(SampleText.de.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "in Lithuanian",
            [
                "a.en.html": """
                <html lang="en"><body><h1>\(SampleText.en.title)</h1><p>\(SampleText.en.letters)</p>
                <p>\(SampleText.en.calls) \(SampleText.en.receipt)</p><p>\(SampleText.en.parts)</p></body></html>
                """,
                "a.lt.html": """
                <html lang="lt"><body><h1>\(SampleText.lt.title)</h1><p>\(SampleText.lt.letters)</p>
                <p>⟦\(SampleText.lt.calls)</p><p>\(SampleText.lt.receipt)⟧</p><p>\(SampleText.lt.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "the same paragraphs in both",
            ["a.en.html": SampleText.en.page("en"), "a.el.html": SampleText.el.page("el")], source: "en"),
        Example(
            "two sentences in one paragraph are not split",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.ja.html": SampleText.ja.page("ja"),
            ], source: "en"),
    ]
}
