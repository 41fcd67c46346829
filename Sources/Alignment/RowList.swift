/// A table, or a list, of a version: rows of blocks that follow one another.
struct RowList: Sendable {
    /// What a block is to the rows.
    enum Place: Sendable {
        /// It stands outside of tables and lists.
        case outside
        /// It begins a row: the first cell, an item, a term.
        case first
        /// It goes on with the row of the block before.
        case rest
    }

    /// Where each row begins, ascending; one more entry for the end.
    let starts: [Int]

    /// Shorter ones have no order to speak of.
    private static let fewestRows = 6

    /// The blocks of the list.
    var units: Range<Int> { starts[0]..<starts[count] }
    /// How many rows there are.
    var count: Int { starts.count - 1 }

    /// The blocks of a row.
    func units(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// The row of a block of the list.
    ///
    /// - Complexity: O(log *n*) in the number of rows.
    func row(of unit: Int) -> Int { starts.partitionPoint { $0 <= unit } - 1 }

    /// The tables and lists of a version, in their order.
    static func find(in units: [Profile.Unit]) -> [RowList] {
        var lists: [RowList] = []
        var starts: [Int] = []
        for index in units.indices {
            let place = units[index].place
            if place == .rest { continue }
            let isNext = place == .first && starts.first.map { units[$0].kind == units[index].kind } ?? true
            if isNext {
                starts.append(index)
            } else {
                close(&starts, at: index, &lists)
                if place == .first { starts.append(index) }
            }
        }
        close(&starts, at: units.count, &lists)
        return lists
    }

    private static func close(_ starts: inout [Int], at end: Int, _ lists: inout [RowList]) {
        if starts.count >= fewestRows { lists.append(RowList(starts: starts + [end])) }
        starts.removeAll(keepingCapacity: true)
    }
}
