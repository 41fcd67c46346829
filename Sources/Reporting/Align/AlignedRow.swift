import Alignment
import Content

/// A row of a parallel table with what a reader wants to know of each version's part in it.
struct AlignedRow {
    /// What stands in the margin beside a version, after Origen's signs.
    enum Mark: String {
        /// The version lacks a passage.
        case lacks = "※"
        /// The version adds a passage.
        case adds = "÷"
    }

    /// The part of one version.
    struct Cell {
        /// The index of the version in the article.
        let version: Int
        /// The blocks, as indexes of ``/Content/Version/blocks``; nil where it has none.
        let blocks: Range<Int>?
        /// The bead that aligns the version with the pivot here; nil for the pivot itself.
        let bead: Bead?
        /// Why the bead is believed.
        let reason: BeadReason?
        /// Whether it lacks or adds the passage; nil where it has what the others have.
        let mark: Mark?
    }

    /// One cell for each version that is related to the others.
    let cells: [Cell]

    /// The rows of a table.
    ///
    /// A passage is lacking where the source has it, or, without a source, more than half of the related versions;
    /// otherwise those that have it add it.
    static func all(of table: ParallelTable) -> [AlignedRow] {
        let indexes = table.alignments.map { $0.map { BeadIndex($0) } }
        return table.rows.map { row in
            let related = row.cells.indices.filter { !table.isRelated.indices.contains($0) || table.isRelated[$0] }
            let holders = related.count { row.cells[$0] != nil }
            let isExpected =
                if let source = table.source, row.cells.indices.contains(source) {
                    row.cells[source] != nil
                } else {
                    holders * 2 > related.count
                }
            let pivotCell = row.cells.indices.contains(table.pivot) ? row.cells[table.pivot] : nil
            return AlignedRow(
                cells: related.map { version in
                    let blocks = row.cells[version]
                    let index = indexes.indices.contains(version) ? indexes[version] : nil
                    let entry =
                        blocks?.first.flatMap { index?.entry(target: $0) }
                        ?? pivotCell?.first.flatMap { index?.entry(source: $0) }
                    let mark: Mark? =
                        switch (blocks != nil, isExpected) {
                        case (false, true): .lacks
                        case (true, false): .adds
                        default: nil
                        }
                    return Cell(
                        version: version, blocks: blocks, bead: entry?.bead, reason: entry?.reason, mark: mark)
                })
        }
    }
}
