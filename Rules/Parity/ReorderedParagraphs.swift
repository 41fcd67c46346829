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
            lengths, numbers, links, names and words. Of two blocks that changed places the first is reported. Blocks that \
            moved together have one finding, such as a section. A version in which that happened in more than three \
            places was rebuilt and has one finding, or none where all are entries of lists, which are sorted by \
            another alphabet.
            """,
        examples: ReorderedParagraphs.examples)

    init(options: RuleOptions) {}

    /// With more moves than these a version was rebuilt, which is one finding.
    private static let mostMoves = 3

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let runs = article.movedRuns.runs
        for index in article.article.versions.indices {
            let own = runs.filter { $0.difference.place.version == index }
            let version = article.article.versions[index]
            let blocks = own.flatMap { $0.content(of: version) }
            if blocks.count > Self.mostMoves, own.count > 1, blocks.allSatisfy({ Self.isEntry(version.blocks[$0]) }) {
                continue
            }
            let all = own.count > Self.mostMoves ? "\(blocks.count) blocks in other places" : nil
            for run in all == nil ? own[...] : own.prefix(1) { report(run, all, in: article, into: &findings) }
        }
    }

    /// Whether a block is the entry of a list.
    private static func isEntry(_ block: Block) -> Bool {
        switch block.kind {
        case .listItem, .term, .definition: true
        default: false
        }
    }

    /// Reports blocks that moved, or how many did in all where the others have no findings of their own.
    private func report(
        _ run: MovedRun, _ all: String?, in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let difference = run.difference
        let version = article.article.versions[difference.place.version]
        let counterpart = article.article.versions[difference.counterpart.version]
        let blocks = run.content(of: version)
        guard let first = blocks.first else { return }
        let block = version.blocks[first]
        let others = article.others(of: difference, one: "has", several: "have")
        findings.report(
            version.range(of: run.blocks), of: version,
            "\(article.subject(of: difference)) has \(all ?? "\(version.extent(of: blocks)) in another place") than "
                + "\(others): \"\(version.excerpt(of: block))\"\(article.grounds(of: difference))",
            related: [
                findings.place(
                    counterpart.range(of: run.counterpart), of: counterpart,
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
