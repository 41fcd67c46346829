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
            without one most of the other versions, do not repeat themselves there.
            """,
        examples: DuplicateParagraph.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        for index in versions.indices {
            let version = versions[index]
            for run in Duplicates.runs(in: index, of: article) {
                let blocks = run.copies.filter { version.blocks[$0].isContent }
                guard let first = blocks.first else { continue }
                let original = findings.place(
                    version.range(of: run.originals), of: version, "the same text in \"\(version.name)\"")
                findings.report(
                    version.range(of: run.copies), of: version,
                    "\"\(version.name)\" has \(version.extent(of: blocks)) twice: "
                        + "\"\(version.excerpt(of: version.blocks[first]))\"",
                    related: [original], fixes: Self.removal(of: blocks, from: version).map { [$0] } ?? [],
                    replaced: .blocks(of: version, blocks), key: version.key(of: version.blocks[first]))
            }
        }
    }

    /// The fix that takes out blocks; nil where one of them can't be, or where what goes with them overlaps.
    private static func removal(of blocks: [Int], from version: Version) -> Fix? {
        var edits: [Edit] = []
        for block in blocks {
            guard let fix = BlockRemoval.fix(of: block, in: version) else { return nil }
            for edit in fix.edits {
                if let last = edits.last, edit.range.lowerBound < last.range.upperBound { return nil }
                edits.append(edit)
            }
        }
        return Fix("remove the second one", .unsafe, edits: edits)
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
