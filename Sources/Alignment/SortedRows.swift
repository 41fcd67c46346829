/// Finds tables and lists that a version has in another order than the pivot, as those that are sorted by their words are
/// in each language.
///
/// A path can't follow them: it pairs row by row, and each number, link and name is then taken for a fault. Rows are
/// matched by what they share instead, the clearest first, whatever their order.
struct SortedRows {
    /// A list that was sorted anew.
    struct List {
        /// Its blocks in the pivot and in the version.
        let source: Range<Int>
        let target: Range<Int>
        /// The beads that held both.
        let path: Range<Int>
        /// The beads of both: the longest run of rows that kept their order, and skips.
        let beads: [Bead]
        /// Blocks of the other rows that answer one another.
        let moves: [Alignment.Move]

        /// Whether a bead holds blocks of the lists.
        func holds(_ bead: Bead) -> Bool {
            bead.kind == .insertion ? target.contains(bead.target) : source.contains(bead.source)
        }
    }

    /// When another order is believed.
    private struct Demands {
        /// The share of what the rows could have in common that they have in order, at most.
        let mostInOrder: Float
        /// How many times as much must be shared as in order.
        let leastGain: Float
        /// How many of the rows that are found must have moved, in number and as a share.
        let fewestMoved: Int
        let leastMoved: Double

        /// The rows of a table may stand in any order. Items that moved are told one by one, unless there are many.
        static let table = Demands(mostInOrder: 0.9, leastGain: 1.1, fewestMoved: 1, leastMoved: 0)
        static let list = Demands(mostInOrder: 0.6, leastGain: 1.5, fewestMoved: 4, leastMoved: 0.25)
    }

    /// Which row answers which.
    private struct Answers {
        /// Two rows that may answer one another, and how much speaks for it.
        struct Pair {
            let weight: Float
            let row: Int
            let other: Int
        }

        /// For each row its answer.
        private(set) var rows: [Int?]
        /// Whether each row of the other list is one.
        private(set) var isTaken: [Bool]

        init(rows: Int, others: Int) {
            self.rows = [Int?](repeating: nil, count: rows)
            isTaken = [Bool](repeating: false, count: others)
        }

        /// Takes the pairs whose rows have no answer yet, the clearest first, and returns what speaks for all of them.
        mutating func take(_ pairs: [Pair]) -> Float {
            var total: Float = 0
            let sorted = pairs.sorted { ($1.weight, $0.row, $0.other) < ($0.weight, $1.row, $1.other) }
            for pair in sorted where rows[pair.row] == nil && !isTaken[pair.other] {
                rows[pair.row] = pair.other
                isTaken[pair.other] = true
                total += pair.weight
            }
            return total
        }
    }

    private let x: Profile
    private let y: Profile
    private let cost: BeadCost

    /// What rows must have in common for one to answer the other, in nats.
    private static let leastShared: Float = 1
    /// The least share of the rows, of the shorter list, that are found again.
    private static let leastFound = 0.6
    /// How many rows that share nothing are tried against each other by their lengths.
    private static let mostLeft = 64

    init(_ x: Profile, _ y: Profile, _ cost: BeadCost) {
        self.x = x
        self.y = y
        self.cost = cost
    }

    /// The lists that were sorted anew, in the order of the path.
    ///
    /// - Complexity: O(*n* log *n*) in the number of anchors in lists that are out of order; else O(*n*).
    func find(in path: [Bead]) -> [List] {
        guard !x.lists.isEmpty, !y.lists.isEmpty else { return [] }
        var found: [List] = []
        var place = 0
        for list in x.lists {
            while place < path.count, path[place].source < list.units.lowerBound { place += 1 }
            guard let other = counterpart(of: list, in: path[place...]),
                let part = part(of: path, from: place, list, other), let rows = match(list, other, path[part])
            else { continue }
            found.append(self.list(list, other, rows, part))
        }
        return found
    }

    private func isTable(_ list: RowList) -> Bool { x.units[list.units.lowerBound].kind == .cell }

    private func demands(on list: RowList) -> Demands { isTable(list) ? .table : .list }

    private func shared(_ path: ArraySlice<Bead>) -> Float {
        path.reduce(0) { $0 + ($1.kind == .match ? cost.anchors.shared($1.source, $1.target) : 0) }
    }

    /// The list of the version that shares most with one of the pivot, where its rows share much less in their order than
    /// they might in another.
    private func counterpart(of list: RowList, in path: ArraySlice<Bead>) -> RowList? {
        let possible = list.units.reduce(0) { $0 + cost.anchors.linked[$1] }
        guard possible > Self.leastShared * Float(list.count),
            shared(path.prefix { $0.source < list.units.upperBound }) < demands(on: list).mostInOrder * possible
        else { return nil }
        var weights = [Float](repeating: 0, count: y.lists.count)
        for unit in list.units {
            cost.anchors.forEachShared(by: unit) { target, weight in
                if let index = self.index(of: target) { weights[index] += weight }
            }
        }
        guard let most = weights.max(), most > 0, let index = weights.firstIndex(of: most) else { return nil }
        return y.lists[index]
    }

    /// Which beads, of those from a place on, hold the blocks of two lists and no others; nil where others share their
    /// beads.
    private func part(of path: [Bead], from start: Int, _ list: RowList, _ other: RowList) -> Range<Int>? {
        var start = start
        while start < path.count, path[start].kind == .insertion, path[start].target < other.units.lowerBound {
            start += 1
        }
        var end = start
        while end < path.count,
            path[end].source < list.units.upperBound
                || path[end].kind == .insertion && path[end].target < other.units.upperBound
        { end += 1 }
        guard start < end, path[start].source == list.units.lowerBound, path[start].target == other.units.lowerBound
        else { return nil }
        let last = path[end - 1]
        let isWhole =
            last.source + last.kind.sourceCount == list.units.upperBound
            && last.target + last.kind.targetCount == other.units.upperBound
        return isWhole ? start..<end : nil
    }

    /// The list of the version that a block stands in.
    private func index(of unit: Int) -> Int? {
        let index = y.lists.partitionPoint { $0.units.lowerBound <= unit } - 1
        return index >= 0 && y.lists[index].units.contains(unit) ? index : nil
    }

    // MARK: - Rows

    /// For each row of a list the row of the other that answers it; nil where the order is not another one.
    private func match(_ list: RowList, _ other: RowList, _ path: ArraySlice<Bead>) -> [Int?]? {
        var pairs: [Answers.Pair] = []
        var weights = [Float](repeating: 0, count: other.count)
        var touched: [Int] = []
        let isTable = isTable(list)
        for row in 0..<list.count {
            let units = list.units(of: row)
            for unit in units {
                cost.anchors.forEachShared(by: unit) { target, weight in
                    guard other.units.contains(target) else { return }
                    let index = other.row(of: target)
                    // A cell is answered by one of the same column, counted from the end: one that spans rows stands
                    // before the others.
                    guard !isTable || other.starts[index + 1] - target == units.upperBound - unit else { return }
                    if weights[index] == 0 { touched.append(index) }
                    weights[index] += weight
                }
            }
            for index in touched {
                if weights[index] >= Self.leastShared {
                    pairs.append(Answers.Pair(weight: weights[index], row: row, other: index))
                }
                weights[index] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
        var answers = Answers(rows: list.count, others: other.count)
        let total = answers.take(pairs)
        let found = answers.rows.count { $0 != nil }
        let moved = found - Self.ascending(answers.rows).count
        let demands = demands(on: list)
        guard Double(found) >= Self.leastFound * Double(min(list.count, other.count)), moved >= demands.fewestMoved,
            Double(moved) >= demands.leastMoved * Double(found), total > demands.leastGain * shared(path)
        else { return nil }
        matchRest(list, other, &answers)
        return answers.rows
    }

    /// Matches the rows that share nothing by what beads of them cost.
    private func matchRest(_ list: RowList, _ other: RowList, _ answers: inout Answers) {
        let left = answers.rows.indices.filter { answers.rows[$0] == nil }
        let right = answers.isTaken.indices.filter { !answers.isTaken[$0] }
        guard left.count <= Self.mostLeft, right.count <= Self.mostLeft else { return }
        var pairs: [Answers.Pair] = []
        for row in left {
            for index in right {
                let gain = cells(row, of: list, index, of: other).reduce(Float(0)) { gain, cell in
                    gain + cost.source[cell.0].plainSkip + cost.target[cell.1].plainSkip - cost.match(cell.0, cell.1)
                }
                if gain > 0 { pairs.append(Answers.Pair(weight: gain, row: row, other: index)) }
            }
        }
        _ = answers.take(pairs)
    }

    /// The rows that kept their order: the longest run of them.
    private static func ascending(_ rows: [Int?]) -> [Int] {
        let places = rows.enumerated().compactMap { row, other in other.map { (row: row, column: $0) } }
        return LongestAscent.find(in: places).map(\.row)
    }

    /// The blocks of two rows that answer one another, in their order.
    ///
    /// Where one row of a table has more, they are counted from the last on: a cell that spans rows stands before the
    /// others. Where an item has more, its first block is answered by the first, and the others from the first on or from
    /// the last, whatever costs less.
    private func cells(_ row: Int, of list: RowList, _ index: Int, of other: RowList) -> [(Int, Int)] {
        let (units, others) = (list.units(of: row), other.units(of: index))
        let plain = Array(zip(units, others))
        if units.count == others.count { return plain }
        let ended = Array(zip(units.suffix(others.count), others.suffix(units.count)))
        if isTable(list) { return ended }
        let parted = Array(plain.prefix(1) + ended.dropFirst())
        return price(of: parted) < price(of: plain) ? parted : plain
    }

    private func price(of cells: [(Int, Int)]) -> Float { cells.reduce(0) { $0 + cost.match($1.0, $1.1) } }

    // MARK: - Beads

    private func list(_ list: RowList, _ other: RowList, _ rows: [Int?], _ path: Range<Int>) -> List {
        var beads: [Bead] = []
        var (i, j) = (list.units.lowerBound, other.units.lowerBound)
        func append(_ kind: Bead.Kind) {
            beads.append(Bead(kind: kind, source: i, target: j, cost: cost.cost(kind, i, j)))
            i += kind.sourceCount
            j += kind.targetCount
        }
        let kept = Self.ascending(rows)
        for row in kept {
            guard let index = rows[row] else { continue }
            for cell in cells(row, of: list, index, of: other) {
                while i < cell.0 { append(.deletion) }
                while j < cell.1 { append(.insertion) }
                append(.match)
            }
        }
        while i < list.units.upperBound { append(.deletion) }
        while j < other.units.upperBound { append(.insertion) }
        let isKept = Set(kept)
        var left: [Int] = []
        var right: [Int] = []
        var moves: [Alignment.Move] = []
        for (row, index) in rows.enumerated() {
            guard let index else { continue }
            let cells = cells(row, of: list, index, of: other)
            guard let first = cells.first else { continue }
            left += list.units(of: row).prefix { $0 < first.0 }
            right += other.units(of: index).prefix { $0 < first.1 }
            if isKept.contains(row) { continue }
            moves += cells.map { Alignment.Move(source: $0.0, target: $0.1) }
        }
        // Cells that span rows stand in the first of them, whichever that is.
        if left.count == right.count {
            moves += zip(left, right.sorted()).map { Alignment.Move(source: $0, target: $1) }
        }
        return List(source: list.units, target: other.units, path: path, beads: beads, moves: moves)
    }
}
