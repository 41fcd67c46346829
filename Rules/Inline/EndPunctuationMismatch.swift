import Alignment
import Content
import Language
import Linting

/// Reports blocks that end in another mark than their counterparts.
struct EndPunctuationMismatch: ArticleRule {
    static let metadata = RuleMetadata(
        id: "end-punctuation-mismatch", category: .inline, severity: .info, mqm: "Punctuation",
        summary: "A block ends in another mark than its counterpart.",
        why: """
            A question that ends in a full stop, a colon before a list that is gone, a sentence that just stops: small \
            slips that readers see. Marks are compared by what they mean, such as the Greek ";", the Arabic "؟" and \
            the ideographic "。". Whether there is a full stop or an exclamation mark at all is only compared in \
            paragraphs of some length: headings, list items and cells have it or not by the custom of the language, \
            and Thai, Lao, Khmer and Burmese sentences end without.
            """,
        examples: EndPunctuationMismatch.examples)

    /// Paragraphs with fewer letters may be labels.
    private static let leastLetters = 40

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let cells = article.comparableCells
        let versions = article.article.versions
        guard cells.versions.count > 1, cells.versions.contains(cells.reference) else { return }
        let marks = versions.map(\.endMarks.marks)
        let hasStops = versions.map { $0.expectedLanguage?.usesFullStops ?? true }
        for row in article.table.rows {
            // Most rows end alike.
            guard let last = row.cells[cells.reference]?.last else { continue }
            let own = marks[cells.reference][last]
            let differs = cells.versions.contains { version in
                row.cells[version].map { !$0.isEmpty && marks[version][$0.upperBound - 1] != own } ?? false
            }
            guard differs, let comparable = cells.row(row) else { continue }
            let reference = (version: cells.reference, blocks: comparable.reference)
            var values: [(version: Int, value: EndMark)] = []
            for (version, blocks) in ([reference] + comparable.others).sorted(by: { $0.version < $1.version }) {
                let block = versions[version].blocks[blocks.upperBound - 1]
                let mark = marks[version][blocks.upperBound - 1]
                let isLoose = !hasStops[version] || block.kind != .paragraph || block.letters < Self.leastLetters
                values.append((version, isLoose ? mark.loose : mark))
            }
            // What one cell leaves open no other can contradict.
            if values.contains(where: { $0.value == .none && !Self.isLong(versions[$0.version], row.cells[$0.version]) }
            ) {
                values = values.map { ($0.version, $0.value.loose) }
            }
            if Self.areTwoCustoms(values.map(\.value)) { continue }
            let source = article.table.source.flatMap { cells.versions.contains($0) ? $0 : nil }
            for dissent in Dissent.find(values, source: source, pivot: article.table.pivot) {
                report(dissent, row, marks, in: article, into: &findings)
            }
        }
    }

    /// Whether two ends are so usual that neither is a slip: each stands in several versions.
    ///
    /// That most versions have one of them would come and go with a single version.
    private static func areTwoCustoms(_ values: [EndMark]) -> Bool {
        guard values.count > 3 else { return false }
        var counts: [EndMark: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        let ranked = counts.values.sorted(by: >)
        return ranked.count > 1 && ranked[1] >= 2
    }

    private static func isLong(_ version: Version, _ cell: Range<Int>?) -> Bool {
        guard let cell, let block = cell.last.map({ version.blocks[$0] }) else { return false }
        return block.kind == .paragraph && block.letters >= leastLetters
    }

    private func report(
        _ dissent: Dissent, _ row: ParallelTable.Row, _ marks: [[EndMark]], in article: AlignedArticle,
        into findings: inout FindingCollector
    ) {
        guard let own = row.cells[dissent.version], let other = row.cells[dissent.witness],
            article.isTranslated(own, of: dissent.version)
        else { return }
        let version = article.article.versions[dissent.version]
        let witness = article.article.versions[dissent.witness]
        let block = version.blocks[own.upperBound - 1]
        let mark = marks[dissent.version][own.upperBound - 1]
        let expected = marks[dissent.witness][other.upperBound - 1]
        guard mark != expected, !block.textRange.isEmpty else { return }
        let name = (dissent.version == article.table.source ? "the source " : "") + "\"\(version.name)\""
        findings.report(
            Self.lastWord(of: block, in: version), of: version,
            "\(block.kind.phrase) of \(name) ends in \(mark.phrase), and in \"\(witness.name)\" in \(expected.phrase)",
            related: [
                findings.place(
                    witness.range(of: other), of: witness, "the counterpart in \"\(witness.name)\"")
            ], key: "\(mark.phrase) \(version.key(of: block))")
    }

    /// The last characters of a block, as bytes of the file: what the finding points at.
    private static func lastWord(of block: Block, in version: Version) -> Range<Int> {
        let text = version.text(of: block)
        let start = text.lastIndex(of: 0x20).map { $0 + 1 } ?? text.startIndex
        // Without spaces, or with one at the very end, the last character is enough.
        let isWord = start < text.endIndex && text.endIndex - start <= 40
        var first = isWord ? start : text.endIndex - 1
        while first > text.startIndex, version.text[first] & 0xC0 == 0x80 { first -= 1 }
        return version.map.sourceRange(of: first..<text.endIndex)
    }
}

extension EndMark {
    /// The mark, where it makes no difference whether a sentence ends in a full stop.
    fileprivate var loose: EndMark { self == .stop || self == .exclamation ? .none : self }
}

extension LanguageTag {
    /// Whether sentences end in a mark: not in Thai, Lao, Khmer and Burmese, where a space parts them (The Unicode
    /// Standard, chapter 16).
    fileprivate var usesFullStops: Bool {
        switch usualScript {
        case .thai, .lao, .khmer, .myanmar: false
        default: true
        }
    }
}
