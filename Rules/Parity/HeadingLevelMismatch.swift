import Alignment
import Content
import Language
import Linting

/// Reports headings whose level is another one than in the others.
struct HeadingLevelMismatch: ArticleRule {
    static let metadata = RuleMetadata(
        id: "heading-level-mismatch", category: .parity, severity: .warning, mqm: "Markup",
        summary: "A heading is of another level than its counterpart.",
        why: """
            A section that becomes a part of the one before it, or the other way round, changes the outline that \
            readers, screen readers and search engines see. Headings that follow one another and are off by as many \
            levels have one finding.
            """,
        examples: HeadingLevelMismatch.examples)

    init(options: RuleOptions) {}

    /// A heading that is off.
    private struct Heading {
        let block: Int
        /// Which heading of the version it is.
        let number: Int
        let expected: Int
        let witness: Int
        let counterpart: Int
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        var found = [[Heading]](repeating: [], count: versions.count)
        var numbers = [Int](repeating: 0, count: versions.count)
        for row in article.table.rows {
            var levels: [(version: Int, value: Int)] = []
            for version in versions.indices where article.table.isRelated[version] {
                guard let block = row.cells[version]?.first, row.cells[version]?.count == 1,
                    versions[version].blocks[block].kind == .heading
                else { continue }
                levels.append((version, versions[version].blocks[block].level))
                numbers[version] += 1
            }
            let source = article.table.source.flatMap { article.table.isRelated[$0] ? $0 : nil }
            for dissent in Dissent.find(levels, source: source, pivot: article.table.pivot) {
                guard let block = row.cells[dissent.version]?.first, let other = row.cells[dissent.witness]?.first
                else { continue }
                found[dissent.version].append(
                    Heading(
                        block: block, number: numbers[dissent.version],
                        expected: versions[dissent.witness].blocks[other].level, witness: dissent.witness,
                        counterpart: other))
            }
        }
        for version in versions.indices { report(found[version], of: version, in: article, into: &findings) }
    }

    /// Reports the headings of a version, those that are off alike and follow one another together.
    private func report(
        _ headings: [Heading], of index: Int, in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let version = article.article.versions[index]
        var start = 0
        while start < headings.count {
            let first = headings[start]
            let block = version.blocks[first.block]
            var end = start + 1
            while end < headings.count, headings[end].number == headings[end - 1].number + 1,
                version.blocks[headings[end].block].level - headings[end].expected == block.level - first.expected
            { end += 1 }
            let witness = article.article.versions[first.witness]
            let more = end - start - 1
            let others = more == 0 ? "" : more == 1 ? ", as the next one is" : ", as the next \(more) are"
            findings.report(
                block.range, of: version,
                "a heading of \"\(version.name)\" is of level \(block.level), not \(first.expected) as in "
                    + "\"\(witness.name)\"\(others): \"\(version.excerpt(of: block))\"",
                related: [
                    findings.place(
                        witness.blocks[first.counterpart].range, of: witness, "the heading in \"\(witness.name)\"")
                ],
                key: version.key(of: block))
            start = end
        }
    }

    private static func page(_ text: SampleText, _ first: String, _ second: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p>\(first)<p>\(text.calls)</p>\(second)
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "one level lower",
            [
                "a.en.html": page(.en, "<h2>Calls</h2>", "<h2>Receipts</h2>"),
                "a.de.html": page(.de, "<h2>Anrufe</h2>", "<h3>⟦Belege⟧</h3>"),
            ], source: "en"),
        Example(
            "several that are off alike have one finding",
            [
                "a.en.html": page(.en, "<h2>Calls</h2>", "<h2>Receipts</h2>"),
                "a.ru.html": page(.ru, "<h3>⟦Звонки⟧</h3>", "<h3>Чеки</h3>"),
            ], source: "en"),
        Example(
            "the source alone differs",
            [
                "a.en.html": page(.en, "<h2>Calls</h2>", "<h4>⟦Receipts⟧</h4>"),
                "a.de.html": page(.de, "<h2>Anrufe</h2>", "<h2>Belege</h2>"),
                "a.ru.html": page(.ru, "<h2>Звонки</h2>", "<h2>Чеки</h2>"),
            ], source: "en"),
        Example(
            "the same levels",
            [
                "a.el.html": page(.el, "<h2>Κλήσεις</h2>", "<h3>Αποδείξεις</h3>"),
                "a.en.html": page(.en, "<h2>Calls</h2>", "<h3>Receipts</h3>"),
            ]),
    ]
}
