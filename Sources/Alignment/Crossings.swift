/// Finds blocks that changed places where a path, which can't cross itself, took them for something else: one of them for
/// lost and the other for two, or both for lost and added.
///
/// Only stretches of a few beads are looked at in which something is out of line and which hold as many blocks on both
/// sides. There each pair of blocks is tried in each other's place, and each block in each place.
struct Crossings {
    /// The beads, those of stretches where something crossed put right.
    private(set) var beads: [Bead] = []
    /// The blocks that crossed.
    private(set) var moves: [Alignment.Move] = []

    private let cost: BeadCost

    /// The longest stretch that is looked at.
    private static let longest = 6
    /// What a crossing costs more than beads in order, where the path joined blocks, and where it only skipped them.
    private static let price: Float = 4.5
    private static let priceOfSkips: Float = 8
    /// What a block costs at most in its new place.
    private static let mostCost: Float = 4

    /// Looks at the path of an alignment, besides lists whose rows are in another order.
    init(_ path: [Bead], _ cost: BeadCost, besides sorted: [SortedRows.List]) {
        self.cost = cost
        beads.reserveCapacity(path.count)
        var place = 0
        while place < path.count {
            var best: Crossing?
            for end in Self.ends(of: path, from: place, besides: sorted) {
                guard let crossing = crossing(in: path[place..<end]) else { continue }
                if crossing.gain > best?.gain ?? 0 { best = crossing }
            }
            if let best {
                append(best, path[place])
                place += best.beads
            } else {
                beads.append(path[place])
                place += 1
            }
        }
    }

    /// The ends of stretches from a bead on that begin and end out of line and have as many blocks on both sides.
    private static func ends(of path: [Bead], from start: Int, besides sorted: [SortedRows.List]) -> [Int] {
        guard isOutOfLine(path[start]) else { return [] }
        var ends: [Int] = []
        var surplus = 0
        var isPlain = true
        for place in start..<min(path.count, start + longest) {
            let bead = path[place]
            if sorted.contains(where: { $0.holds(bead) }) { break }
            surplus += bead.kind.sourceCount - bead.kind.targetCount
            if bead.kind != .match { isPlain = false }
            if surplus == 0, !isPlain, isOutOfLine(bead) { ends.append(place + 1) }
        }
        return ends
    }

    /// Whether a bead joins or skips a block, or answers one by another that hardly fits.
    private static func isOutOfLine(_ bead: Bead) -> Bool { bead.kind != .match || bead.cost > mostCost }

    /// The crossing of a stretch: a block of the source that went to another row, and what went to its own.
    private struct Crossing {
        let from: Int
        let to: Int
        /// Whether the block in the other row came to this one, rather than all between moving up.
        let isSwap: Bool
        /// How many blocks each side of the stretch has, and how many beads it had.
        let blocks: Int
        let beads: Int
        /// What it takes off the cost.
        let gain: Float
    }

    /// The best crossing of a stretch; nil where the path is as good.
    private func crossing(in stretch: ArraySlice<Bead>) -> Crossing? {
        guard let first = stretch.first else { return nil }
        let blocks = stretch.reduce(0) { $0 + $1.kind.sourceCount }
        guard blocks >= 2, blocks <= Self.longest else { return nil }
        let isJoined = stretch.contains { $0.kind == .merge || $0.kind == .split }
        let known = stretch.reduce(0) { $0 + cost.cost($1.kind, $1.source, $1.target) }
        let most = known - (isJoined ? Self.price : Self.priceOfSkips)
        var best: Crossing?
        for from in 0..<blocks {
            for to in 0..<blocks where to != from {
                // Of two neighbours, either both changed places or none.
                for isSwap in [true, false] where isSwap ? from < to : abs(from - to) > 1 {
                    guard let cost = price(first, blocks, from, to, isSwap: isSwap) else { continue }
                    if most - cost > best?.gain ?? 0 {
                        best = Crossing(
                            from: from, to: to, isSwap: isSwap, blocks: blocks, beads: stretch.count, gain: most - cost)
                    }
                }
            }
        }
        return best
    }

    /// What a stretch costs with a crossing; nil where a block would not answer the other.
    private func price(_ first: Bead, _ blocks: Int, _ from: Int, _ to: Int, isSwap: Bool) -> Float? {
        let (i, j) = (first.source, first.target)
        guard var sum = moved(i + from, j + to, like: j + from) else { return nil }
        if isSwap {
            guard let back = moved(i + to, j + from, like: j + to) else { return nil }
            sum += back
        }
        for row in 0..<blocks where row != from && !(isSwap && row == to) {
            sum += cost.match(i + row, j + (isSwap ? row : Self.shifted(row, from, to)))
        }
        return sum
    }

    /// Where a row is when another went from one place to another.
    private static func shifted(_ row: Int, _ from: Int, _ to: Int) -> Int {
        if row > from, row <= to { return row - 1 }
        return row < from && row >= to ? row + 1 : row
    }

    /// What it costs that a block is answered in another place, with its own kind or with that of the block there.
    private func moved(_ i: Int, _ j: Int, like other: Int) -> Float? {
        guard MoveFinder.isTelling(cost, i, j) else { return nil }
        let match = cost.match(i, j) - max(0, cost.kind(i, j) - cost.kind(i, other))
        // What they have in common makes up for an odd length.
        return match <= Self.mostCost + min(cost.anchors.shared(i, j), BeadCost.mostGain) / 2 ? match : nil
    }

    /// Appends the beads of a stretch from its first on, with a crossing.
    private mutating func append(_ crossing: Crossing, _ first: Bead) {
        let (i, j, from, to) = (first.source, first.target, crossing.from, crossing.to)
        let count = crossing.blocks
        if crossing.isSwap {
            for row in 0..<count { append(.match, i + row, j + row) }
            moves.append(Alignment.Move(source: i + from, target: j + to))
            moves.append(Alignment.Move(source: i + to, target: j + from))
            return
        }
        for row in 0..<count where row < min(from, to) { append(.match, i + row, j + row) }
        if from < to { append(.deletion, i + from, j + from) } else { append(.insertion, i + to, j + to) }
        for row in min(from, to)...max(from, to) where row != from {
            append(.match, i + row, j + Self.shifted(row, from, to))
        }
        if from < to { append(.insertion, i + to + 1, j + to) } else { append(.deletion, i + from, j + from + 1) }
        for row in 0..<count where row > max(from, to) { append(.match, i + row, j + row) }
        moves.append(Alignment.Move(source: i + from, target: j + to))
    }

    private mutating func append(_ kind: Bead.Kind, _ source: Int, _ target: Int) {
        beads.append(Bead(kind: kind, source: source, target: target, cost: cost.cost(kind, source, target)))
    }
}
