import Alignment
import Content
import Language
import Linting

/// Reports a listing that differs from its counterpart.
struct CodeMismatch: ArticleRule {
    static let metadata = RuleMetadata(
        id: "code-mismatch", category: .parity, severity: .warning,
        summary: "A code block differs from its counterpart beyond comments and strings.",
        why: """
            Code is not translated, so that a listing that differs is of an older version, or was damaged. Comments, \
            strings, spaces and the text between tags may differ, and so may characters that are not ASCII. What has \
            few of the marks that code has, such as the output of a program, is not compared.
            """,
        examples: CodeMismatch.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        let source = article.table.source.flatMap { article.table.isRelated[$0] ? $0 : nil }
        for row in article.table.rows {
            var listings: [(version: Int, block: Int)] = []
            for version in versions.indices where article.table.isRelated[version] {
                guard let cell = row.cells[version], cell.count == 1,
                    versions[version].blocks[cell.lowerBound].kind == .code
                else { continue }
                listings.append((version, cell.lowerBound))
            }
            guard let first = listings.first, listings.count > 1 else { continue }
            func text(_ listing: (version: Int, block: Int)) -> ArraySlice<UInt8> {
                versions[listing.version].text(of: versions[listing.version].blocks[listing.block])
            }
            // Most listings are the same to the byte.
            if listings.allSatisfy({ text($0).elementsEqual(text(first)) }) { continue }
            let skeletons = listings.map { CodeSkeleton(text($0)) }
            guard skeletons.allSatisfy(\.isCode) else { continue }
            let values = zip(listings, skeletons).map { (version: $0.version, value: $1.bytes) }
            for dissent in Dissent.find(values, source: source, pivot: article.table.pivot) {
                guard let own = row.cells[dissent.version]?.first, let other = row.cells[dissent.witness]?.first
                else { continue }
                let version = versions[dissent.version]
                let witness = versions[dissent.witness]
                let block = version.blocks[own]
                findings.report(
                    block.range, of: version,
                    "the code of \"\(version.name)\" is not that of \"\(witness.name)\": "
                        + "\"\(version.excerpt(of: block))\"",
                    related: [
                        findings.place(
                            witness.blocks[other].range, of: witness, "the code block in \"\(witness.name)\"")
                    ],
                    key: version.key(of: block))
            }
        }
    }

    private static func page(_ text: SampleText, _ code: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(text.calls)</p><pre>\(code)</pre>
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "an argument lost",
            [
                "a.en.html": page(.en, "order = find(receipt, year);\nprint(order.parts);"),
                "a.de.html": page(.de, "⟦order = find(receipt);\nprint(order.parts);⟧"),
            ], source: "en"),
        Example(
            "another tag, in Japanese",
            [
                "a.en.html": page(.en, "&lt;ul&gt;&lt;li&gt;Calls&lt;/li&gt;&lt;/ul&gt;"),
                "a.ja.html": page(.ja, "⟦&lt;ol&gt;&lt;li&gt;お電話&lt;/li&gt;&lt;/ol&gt;⟧"),
            ], source: "en"),
        Example(
            "comments and strings are translated",
            [
                "a.en.html": page(.en, "// find the order\norder = find(\"receipt\", year); # done\n"),
                "a.ru.html": page(.ru, "// находит заказ\norder = find(\"чек\", year);  # готово\n"),
            ], source: "en"),
        Example(
            "text between tags is translated",
            [
                "a.el.html": page(.el, "&lt;p title=\"κλήσεις\"&gt;Οι κλήσεις είναι δωρεάν&lt;/p&gt;"),
                "a.en.html": page(.en, "&lt;p title=\"calls\"&gt;Calls are free&lt;/p&gt;"),
            ], source: "en"),
        Example(
            "output of a program",
            [
                "a.en.html": page(.en, "2 orders found, 1 of them paid"),
                "a.lt.html": page(.lt, "rasti 2 užsakymai, 1 apmokėtas"),
            ], source: "en"),
    ]
}
