/// Where the path of an alignment is looked for: a column range for each row, around a line that it should follow.
struct Corridor: Sendable {
    /// The line's lowest and highest column in each row of the table, from 0 to the number of source blocks.
    private var lows: [Int32]
    private var highs: [Int32]
    private let columns: Int
    /// How far the corridor reaches on both sides of the line.
    private(set) var reach: Int

    /// The most cells that a corridor may have: a byte each is what the way back is kept in.
    private static let mostCells = 24_000_000

    /// A corridor along straight lines between places that the path should pass, in ascending order of both.
    ///
    /// The corners of the table need not be among them.
    init(through places: [(row: Int, column: Int)], rows: Int, columns: Int, reach: Int) {
        self.columns = columns
        lows = [Int32](repeating: 0, count: rows + 1)
        highs = lows
        var last = (row: 0, column: 0)
        for place in places + [(rows, columns)] where place.row > last.row || place.row == rows {
            let height = max(1, place.row - last.row)
            let width = max(0, place.column - last.column)
            for row in last.row...max(last.row, place.row) {
                let column = Int32(last.column + (row - last.row) * width / height)
                if row > last.row || row == 0 { lows[row] = column }
                highs[row] = max(highs[row], column)
            }
            last = place
        }
        highs[rows] = Int32(columns)
        self.reach = 0
        self.reach = min(max(1, reach), mostReach)
    }

    /// A corridor along the path of an alignment.
    init(along beads: [Bead], rows: Int, columns: Int, reach: Int) {
        self.columns = columns
        lows = [Int32](repeating: Int32(columns), count: rows + 1)
        highs = [Int32](repeating: 0, count: rows + 1)
        for bead in beads {
            lows[bead.source] = min(lows[bead.source], Int32(bead.target))
            highs[bead.source] = max(highs[bead.source], Int32(bead.target))
            if bead.kind == .merge {
                lows[bead.source + 1] = Int32(bead.target)
                highs[bead.source + 1] = Int32(bead.target)
            }
        }
        highs[rows] = Int32(columns)
        self.reach = 0
        self.reach = min(max(1, reach), mostReach)
    }

    var rows: Int { lows.count - 1 }

    private var mostReach: Int { max(8, Self.mostCells / (2 * lows.count)) }

    /// The columns of a row.
    @inline(__always)
    func range(_ row: Int) -> ClosedRange<Int> {
        let low = max(0, Int(lows[row]) - reach)
        let high = min(columns, max(Int(highs[row]), Int(highs[min(row + 1, rows)])) + reach)
        return low...max(low, high)
    }

    /// Whether a place lies so near the corridor's edge that the best path may lie outside.
    func isAtEdge(_ row: Int, _ column: Int) -> Bool {
        let range = range(row)
        return range.lowerBound > 0 && column - range.lowerBound < 2
            || range.upperBound < columns && range.upperBound - column < 2
    }

    /// Whether there are cells outside.
    var isPart: Bool { reach < max(rows, columns) }

    /// The corridor with at most a reach.
    func narrowed(to reach: Int) -> Corridor {
        var corridor = self
        corridor.reach = min(reach, self.reach)
        return corridor
    }

    /// Makes the corridor wider, if it can be.
    mutating func widen() -> Bool {
        let next = min(reach * 3, mostReach)
        guard next > reach, reach < columns else { return false }
        reach = next
        return true
    }
}
