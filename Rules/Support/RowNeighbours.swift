import Alignment

/// For each row of a table the blocks that a version has in it, and around it.
struct RowNeighbours {
    /// The version's blocks in each row; nil where it has none.
    let cells: [Range<Int>?]
    /// Its last blocks before each row.
    let before: [Range<Int>?]
    /// Its first blocks in each row or after it.
    let after: [Range<Int>?]

    /// Reads a column of a table.
    ///
    /// - Complexity: O(*n*) in the number of rows.
    init(of version: Int, in table: ParallelTable) {
        let cells = table.rows.map { $0.cells[version] }
        var before: [Range<Int>?] = []
        var last: Range<Int>?
        for cell in cells {
            before.append(last)
            last = cell ?? last
        }
        var after = cells
        for row in cells.indices.dropLast().reversed() { after[row] = cells[row] ?? after[row + 1] }
        self.cells = cells
        self.before = before
        self.after = after
    }
}
