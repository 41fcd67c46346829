/// How likely each bead is among all alignments of two versions, by what beads cost.
///
/// The forward–backward algorithm of hidden Markov models (Rabiner, A Tutorial on Hidden Markov Models, 1989) over the
/// cells near an alignment: what all paths before a bead weigh, times the bead, times what all paths behind it weigh,
/// over what all paths weigh.
struct PathChances {
    private let cost: BeadCost
    private let corridor: Corridor
    /// Where each row's cells begin, less its first column.
    private let starts: [Int]
    /// −ln of the weight of all paths that lead to each cell, and of all that lead from it to the end.
    private var forward: [Double]
    private var backward: [Double]

    private static let kinds: [Bead.Kind] = [.match, .deletion, .insertion, .merge, .split]
    /// How far from the alignment other paths are looked at.
    private static let reach = 8

    /// Weighs the paths near an alignment.
    ///
    /// - Complexity: O(*nk*) in the number of blocks and of anchors of a block.
    init(_ cost: BeadCost, near beads: [Bead]) {
        self.cost = cost
        let (rows, columns) = (cost.source.count, cost.target.count)
        corridor = Corridor(along: beads, rows: rows, columns: columns, reach: Self.reach)
        var starts: [Int] = []
        var cells = 0
        for row in 0...rows {
            let range = corridor.range(row)
            starts.append(cells - range.lowerBound)
            cells += range.count
        }
        self.starts = starts
        forward = [Double](repeating: .infinity, count: cells)
        backward = forward
        weigh(rows, columns)
    }

    /// The probability of a bead, 0 to 1.
    func probability(of bead: Bead) -> Double {
        let end = (row: bead.source + bead.kind.sourceCount, column: bead.target + bead.kind.targetCount)
        guard let before = place(bead.source, bead.target), let behind = place(end.row, end.column),
            let all = forward.last, all.isFinite
        else { return 0 }
        let own = Double(cost.cost(bead.kind, bead.source, bead.target))
        return max(0, min(1, exponential(all - forward[before] - own - backward[behind])))
    }

    private func place(_ row: Int, _ column: Int) -> Int? {
        guard starts.indices.contains(row), corridor.range(row).contains(column) else { return nil }
        return starts[row] + column
    }

    /// Fills both tables: each bead is costed once and handed on both ways.
    private mutating func weigh(_ rows: Int, _ columns: Int) {
        var steps: [(from: Int, to: Int, cost: Double)] = []
        for row in 0...rows {
            for column in corridor.range(row) {
                let from = starts[row] + column
                for kind in Self.kinds {
                    let end = (row: row + kind.sourceCount, column: column + kind.targetCount)
                    guard end.row <= rows, end.column <= columns, let to = place(end.row, end.column) else { continue }
                    let own = Double(cost.cost(kind, row, column))
                    if own.isFinite { steps.append((from, to, own)) }
                }
            }
        }
        guard let last = forward.indices.last else { return }
        forward[0] = 0
        for step in steps { forward[step.to] = Self.sum(forward[step.to], forward[step.from] + step.cost) }
        backward[last] = 0
        for step in steps.reversed() {
            backward[step.from] = Self.sum(backward[step.from], backward[step.to] + step.cost)
        }
    }

    /// −ln of the sum of two weights that are given as −ln.
    private static func sum(_ a: Double, _ b: Double) -> Double {
        guard a.isFinite else { return b }
        guard b.isFinite else { return a }
        return min(a, b) - naturalLogarithm(1 + exponential(-abs(a - b)))
    }
}
