import Alignment
import Content
import Language
import Linting

extension AlignedArticle {
    /// The cells whose text can be compared; found once.
    var comparableCells: ComparableCells { facts.value { ComparableCells(self) } }
}

extension Version {
    /// For each block whether it is text that is compared word by word; found once.
    fileprivate var comparableText: ComparableText { facts.value { ComparableText(self) } }
}

/// Which blocks of a version are text that a translator writes: not listings, not what is kept.
private struct ComparableText {
    let isText: [Bool]

    init(_ version: Version) {
        isText = version.blocks.map { block in
            guard block.isContent, block.isTranslatable else { return false }
            return switch block.kind {
            case .code, .entity: false
            default: true
            }
        }
    }
}

/// Which cells of an article's table can be compared in what stands in them, and with which.
///
/// What is reported as a whole is not compared again: a block that is cut short, stands in the place of another or has
/// no counterpart. One cause has one finding.
struct ComparableCells {
    /// The version that the others are compared with: the source, else the one that all were lined up with.
    let reference: Int
    /// The versions that are translations of one another, in their own languages, ascending.
    let versions: [Int]
    private let texts: [ComparableText]
    /// For each version the blocks that are reported as a whole.
    private let closed: [Set<Int>]

    init(_ article: AlignedArticle) {
        let table = article.table
        let all = article.article.versions
        let reference =
            table.source.flatMap { table.isRelated.indices.contains($0) && table.isRelated[$0] ? $0 : nil }
            ?? table.pivot
        self.reference = reference
        // A version in another language is one of those already.
        versions = all.indices.filter { version in
            table.isRelated.indices.contains(version) && table.isRelated[version]
                && (version == reference || all[version].bodyLanguage == nil)
        }
        texts = all.map(\.comparableText)
        var closed = [Set<Int>](repeating: [], count: all.count)
        for difference in table.discrepancies where closed.indices.contains(difference.place.version) {
            switch difference.kind {
            case .truncated, .unrelated, .extra: closed[difference.place.version].formUnion(difference.place.blocks)
            case .missing, .merged, .split, .expanded, .reordered: break
            }
        }
        self.closed = closed
    }

    /// A row in which the reference and some others have something to compare.
    struct Row {
        /// The row of the table.
        let row: ParallelTable.Row
        /// The blocks of the reference.
        let reference: Range<Int>
        /// The blocks of the others, ascending by version.
        let others: [(version: Int, blocks: Range<Int>)]
    }

    /// The rows in which some version has another sum than the reference.
    ///
    /// - Parameters:
    ///   - table: The table of the article.
    ///   - sums: For each version the sums of its blocks, see ``BlockSums``.
    /// - Returns: The rows, in the order of the table.
    /// - Complexity: O(*nv*) in the numbers of rows and versions.
    func rows(of table: ParallelTable, differingIn sums: [[UInt64]]) -> [Row] {
        guard versions.count > 1, versions.contains(reference) else { return [] }
        return table.rows.compactMap { row in
            guard let own = row.cells[reference] else { return nil }
            let sum = BlockSums.sum(sums[reference], own)
            let differs = versions.contains { version in
                row.cells[version].map { BlockSums.sum(sums[version], $0) != sum } ?? false
            }
            return differs ? self.row(row) : nil
        }
    }

    /// What of a row can be compared; nil where that is nothing.
    func row(_ row: ParallelTable.Row) -> Row? {
        guard let own = cell(of: reference, in: row) else { return nil }
        let others = versions.compactMap { version -> (version: Int, blocks: Range<Int>)? in
            guard version != reference, let cell = cell(of: version, in: row) else { return nil }
            return (version, cell)
        }
        return others.isEmpty ? nil : Row(row: row, reference: own, others: others)
    }

    /// The blocks of a version in a row; nil where there are none that can be compared.
    func cell(of version: Int, in row: ParallelTable.Row) -> Range<Int>? {
        guard let cell = row.cells[version], !cell.isEmpty else { return nil }
        let isText = texts[version].isText
        for block in cell where !isText.indices.contains(block) || !isText[block] { return nil }
        if !closed[version].isEmpty, !closed[version].isDisjoint(with: cell) { return nil }
        return cell
    }
}

extension AlignedArticle {
    /// Whether a difference within some blocks of a version is a finding of its own: the document is in its language, and
    /// no sentence of them is missing as a whole. A block that was left as it was differs in nothing.
    func isTranslated(_ blocks: Range<Int>, of index: Int) -> Bool {
        guard article.versions[index].bodyLanguage == nil else { return false }
        return !lacksSentence(in: blocks, of: index)
    }

    /// Whether a sentence of some blocks of a version is missing as a whole.
    func lacksSentence(in blocks: Range<Int>, of index: Int) -> Bool {
        lostSentences.contains { $0.version == index && blocks.contains($0.block) }
    }
}
