import Alignment
import Content
import Language
import Linting

/// Reports a block that stands twice in a version.
struct DuplicateParagraph: ArticleRule {
    static let metadata = RuleMetadata(
        id: "duplicate-paragraph", category: .parity, severity: .warning, fix: .unsafe, mqm: "Duplication",
        summary: "A block of some length stands twice in a document, where the source has it once.",
        why: """
            A paragraph was pasted twice, or over the one that should stand there. Only running text of 40 letters or \
            more (15 in Chinese, Japanese and Thai) counts, word for word the same, and only where the source, or \
            without one most of the other versions, do not repeat themselves there. A section that was pasted twice has one \
            finding, with all that is in it.
            """,
        examples: DuplicateParagraph.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let doubled = article.doubledBlocks
        for (version, runs) in zip(article.article.versions, doubled.runs) {
            for run in runs {
                let blocks = run.copies.filter { version.blocks[$0].isContent }
                guard let first = blocks.first else { continue }
                let block = version.blocks[first]
                let original = findings.place(
                    version.range(of: run.originals), of: version, "the same text in \"\(version.name)\"")
                let title = blocks.count == 1 ? "remove the second one" : "remove the second ones"
                let edits = BlockRemoval.edits(removing: run.copies, from: version)
                findings.report(
                    version.range(of: run.copies), of: version,
                    "\"\(version.name)\" has \(version.extent(of: blocks)) twice: \"\(version.excerpt(of: block))\"",
                    related: [original], fixes: edits.map { [Fix(title, .unsafe, edits: $0)] } ?? [],
                    replaced: .passage(of: version, run.copies), key: version.key(of: block))
            }
        }
    }

    private static func page(_ text: SampleText, _ more: String = "") -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(text.calls)</p><p>\(text.receipt)</p>\(more)
        <p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "a paragraph pasted twice",
            ["a.en.html": page(.en), "a.de.html": page(.de, "<p>⟦\(SampleText.de.receipt)⟧</p>")],
            fixed: ["a.de.html": page(.de)], source: "en"),
        Example(
            "in Japanese",
            ["a.en.html": page(.en), "a.ja.html": page(.ja, "<p>⟦\(SampleText.ja.receipt)⟧</p>")],
            fixed: ["a.ja.html": page(.ja)], source: "en"),
        Example(
            "the source repeats itself too",
            [
                "a.en.html": page(.en, "<p>\(SampleText.en.receipt)</p>"),
                "a.el.html": page(.el, "<p>\(SampleText.el.receipt)</p>"),
            ], source: "en"),
        Example(
            "short text is repeated in good faith",
            [
                "a.en.html": page(.en, "<p>Call us.</p><p>Please call us again.</p>"),
                "a.ru.html": page(.ru, "<p>Звоните нам.</p><p>Звоните нам.</p>"),
            ], source: "en"),
    ]
}
