import Alignment
import Content
import Language
import Linting

/// Reports a block that stands elsewhere than in the others.
struct ReorderedParagraphs: ArticleRule {
    static let metadata = RuleMetadata(
        id: "reordered-paragraphs", category: .parity, severity: .warning,
        summary: "Blocks in another order.",
        why: """
            Steps in another order do not work, and what refers to the paragraph before refers to another one. Two \
            blocks must answer each other clearly better in the order of the other version than in their own: by their \
            lengths, numbers, links, names and words. Of two blocks that changed places the first is reported; a version \
            with more than three such blocks was rebuilt and has one finding, or none where all are entries of lists, \
            which are sorted by another alphabet.
            """,
        examples: ReorderedParagraphs.examples)

    init(options: RuleOptions) {}

    /// With more moves than these a version was rebuilt, which is one finding.
    private static let mostMoves = 3

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let differences = article.differences(.reordered).filter { !article.isUntranslated($0.place) }
        for index in article.article.versions.indices {
            let own = differences.filter { $0.place.version == index }
            if own.count > Self.mostMoves, own.allSatisfy({ isEntry($0, in: article) }) { continue }
            for difference in own.count > Self.mostMoves ? own.prefix(1) : own[...] {
                report(difference, of: own.count, in: article, into: &findings)
            }
        }
    }

    /// Whether a block that moved is the entry of a list.
    private func isEntry(_ difference: Discrepancy, in article: AlignedArticle) -> Bool {
        article.blocks(of: difference.place).allSatisfy { block in
            switch block.kind {
            case .listItem, .term, .definition: true
            default: false
            }
        }
    }

    /// Reports a block that moved, with how many others did where these have no findings of their own.
    private func report(
        _ difference: Discrepancy, of count: Int, in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let version = article.article.versions[difference.place.version]
        let counterpart = article.article.versions[difference.counterpart.version]
        guard let block = article.blocks(of: difference.place).first else { return }
        let others = article.others(of: difference, one: "has", several: "have")
        let what = count > Self.mostMoves ? "\(count) blocks in other places" : "\(block.kind.phrase) in another place"
        findings.report(
            version.range(of: difference.place.blocks), of: version,
            "\(article.subject(of: difference)) has \(what) than \(others): "
                + "\"\(version.excerpt(of: block))\"\(article.grounds(of: difference))",
            related: [
                findings.place(
                    counterpart.range(of: difference.counterpart.blocks), of: counterpart,
                    "the counterpart in \"\(counterpart.name)\"")
            ],
            key: version.key(of: block))
    }

    private static let examples = [
        Example(
            "two paragraphs changed places",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.de.html": """
                <html lang="de"><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p>
                <p>\(SampleText.de.parts)</p><p>\(SampleText.de.receipt)</p><p>⟦\(SampleText.de.calls)⟧</p></body></html>
                """,
            ], source: "en"),
        Example(
            "in Japanese",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.ja.html": """
                <html lang="ja"><body><h1>\(SampleText.ja.title)</h1><p>\(SampleText.ja.calls)</p>
                <p>⟦\(SampleText.ja.letters)⟧</p><p>\(SampleText.ja.receipt)</p><p>\(SampleText.ja.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "a lost paragraph moves nothing",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.el.html": """
                <html lang="el"><body><h1>\(SampleText.el.title)</h1><p>\(SampleText.el.calls)</p>
                <p>\(SampleText.el.receipt)</p><p>\(SampleText.el.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "the same order in all",
            [
                "a.en.html": SampleText.en.page("en"), "a.lt.html": SampleText.lt.page("lt"),
                "a.ru.html": SampleText.ru.page("ru"),
            ], source: "en"),
    ]
}
