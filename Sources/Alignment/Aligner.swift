/// Finds the cheapest alignment of two versions by dynamic programming within a ``Corridor``.
///
/// One aligner serves many pairs: it keeps its tables, so that nothing is allocated once they are large enough.
struct Aligner {
    /// The best costs of the current row and the two before it, each with ``padding`` columns in front.
    private var rows: [Float] = []
    /// What the current source block and the one before share with each target block.
    private var shared: [Float] = []
    /// Which bead is the last of the best path to each cell of the corridor.
    private var steps: [UInt8] = []
    /// Where each row begins in ``steps``, less its first column.
    private var stepStarts: [Int] = []

    /// What leaves out hopeless cells.
    private var bound = PathBound()

    private static let padding = 2
    /// The reach of the corridor that finds a path to compare others with.
    private static let firstReach = 2
    private static let kinds: [Bead.Kind] = [.match, .deletion, .insertion, .merge, .split]

    /// The cheapest sequence of beads, in order, and what they cost.
    ///
    /// - Parameters:
    ///   - cost: What beads cost.
    ///   - corridor: Where the path is looked for.
    ///   - known: The cost of a path within the corridor; infinite where none is known.
    ///   - hasCosts: Whether each bead is to know its cost.
    /// - Returns: The beads, and the cost of all.
    /// - Complexity: O(*k*) in the number of cells of the corridor, which is widened while the path leans on its edge.
    mutating func align(
        _ cost: BeadCost, within corridor: Corridor, atMost known: Float, hasCosts: Bool
    ) -> (beads: [Bead], cost: Float) {
        bound.prepare(cost)
        // Where blocks are as many, most answer each other one by one.
        let reach = cost.source.count == cost.target.count ? 0 : Self.firstReach
        bound.limit(to: known == .infinity ? fill(cost, corridor.narrowed(to: reach)) : known)
        var corridor = corridor
        while true {
            var total = fill(cost, corridor)
            if total == .infinity {
                // No finite costs lead here, but a path must be found whatever they are.
                bound.removeLimit()
                total = fill(cost, corridor)
            }
            bound.limit(to: total)
            let (beads, leans) = trace(cost, corridor, hasCosts: hasCosts)
            if !leans || !corridor.widen() { return (beads, total) }
        }
    }

    /// Fills the tables, and returns the cost of the best path.
    private mutating func fill(_ cost: BeadCost, _ corridor: Corridor) -> Float {
        reserve(cost.source.count, cost.target.count, corridor)
        return Self.fill(
            cost, corridor, bound, rows: &rows, shared: &shared, steps: &steps, stepStarts: stepStarts)
    }

    /// Fills the tables within a corridor and a bound.
    ///
    /// Each row has live columns, from the first to the last that the bound leaves; only what they lead to is looked at.
    private static func fill(
        _ cost: BeadCost, _ corridor: Corridor, _ bound: PathBound, rows: inout [Float], shared: inout [Float],
        steps: inout [UInt8], stepStarts: [Int]
    ) -> Float {
        let n = cost.source.count
        let m = cost.target.count
        let stride = m + 1 + padding
        // Spans live no longer than the names of what they show.
        let (sources, targets, discounts, anchors) = (cost.source, cost.target, cost.gapDiscounts, cost.anchors)
        let source = sources.span
        let target = targets.span
        let gapDiscounts = discounts.span
        let kindTable = BlockClass.costs
        let kindCosts = kindTable.span
        let lengthTable = LengthCost.table
        let lengthCosts = lengthTable.span
        let floor = cost.floor
        let scatter = cost.model.scatter
        var rows = rows.mutableSpan
        var shared = shared.mutableSpan
        var steps = steps.mutableSpan

        // Row 0: nothing but insertions.
        let first = corridor.range(0)
        rows[padding - 2] = .infinity
        rows[padding - 1] = .infinity
        rows[padding] = 0
        var live = (low: 0, high: 0)
        while live.high < first.upperBound {
            let next = rows[padding + live.high] + target[live.high].skip - gapDiscounts[0]
            if !bound.allows(next, rows: n, columns: m - live.high - 1, row: 0) { break }
            live.high += 1
            rows[padding + live.high] = next
            steps[stepStarts[0] + live.high] = 2
        }
        // The row before has none.
        var liveBefore = (low: m + 1, high: -1)

        for row in 1..<max(1, n + 1) {
            let range = corridor.range(row)
            let current = row % 3 * stride + padding
            let previous = (row + 2) % 3 * stride + padding
            let beforePrevious = (row + 1) % 3 * stride + padding
            let now = row % 2 * m
            let before = (row + 1) % 2 * m
            // What the two rows before lead to, insertions left aside.
            let reachedLow = min(live.low, liveBefore.low + 1)
            let reachedHigh = min(m, max(live.high + 2, liveBefore.high + 1))
            let low = max(range.lowerBound, reachedLow)
            let high = min(range.upperBound, reachedHigh)
            guard low <= high else { return .infinity }
            // Columns around the live ones are read as neighbours.
            for column in low - 2..<max(low - 2, live.low) { rows[previous + column] = .infinity }
            for column in live.high + 1..<max(live.high + 1, high + 1) { rows[previous + column] = .infinity }
            for column in low - 1..<max(low - 1, min(liveBefore.low, high)) {
                rows[beforePrevious + column] = .infinity
            }
            for column in max(low - 1, liveBefore.high + 1)..<max(low - 1, liveBefore.high + 1, high) {
                rows[beforePrevious + column] = .infinity
            }
            addShared(anchors, row - 1, max(0, reachedLow - 2)..<reachedHigh, now, &shared)

            let x = source[row - 1]
            let join = row > 1 ? source[row - 2].join : .infinity
            let kindRow = Int(x.kind) * BlockClass.stride
            let gap = gapDiscounts[row]
            let start = stepStarts[row]
            var insertion = Float.infinity
            var column = low
            // The cells before this one: in the row before, and two columns before in it.
            var diagonal = rows[previous + low - 1]
            var twoBefore = rows[previous + low - 2]
            while column <= high {
                // 1-0
                let above = rows[previous + column]
                var best = above + x.skip
                var step: UInt8 = 1
                if column > 0 {
                    let y = target[column - 1]
                    // 0-1
                    insertion = insertion + y.skip - gap
                    if insertion < best { (best, step) = (insertion, 2) }
                    let common = shared[now + column - 1]
                    // 1-1
                    let isSame = x.text == y.text && x.text != 0
                    let gain = isSame ? x.textGain : 0
                    let kinds = diagonal + kindCosts[kindRow + Int(y.kind)]
                    // Lengths cost something at best, so that most cells need none of the rest.
                    if kinds - min(common, BeadCost.mostGain) - gain <= best {
                        let texts =
                            isSame
                            ? -gain
                            : BeadCost.length(
                                x.logarithm, y.logarithm, x.length, y.length, floor: floor, scatter: scatter,
                                lengthCosts) + BeadCost.sentences(x.sentencePrice, x.sentences, y.sentences)
                        let match = kinds + texts + BeadCost.anchors(common, x.own, y.own)
                        if match <= best { (best, step) = (match, 0) }
                    }
                    // 2-1
                    let merged = rows[beforePrevious + column - 1] + join
                    if merged - BeadCost.mostGain - BeadCost.mostJoinGain < best {
                        let pair = source[row - 2]
                        // The first of two blocks says what they are together.
                        let kinds = merged + kindCosts[Int(pair.kind) * BlockClass.stride + Int(y.kind)]
                        let parts = (shared[before + column - 1], common)
                        let union = BeadCost.union(parts.0, parts.1, repeated: pair.repeated)
                        if kinds - min(union, BeadCost.mostGain + BeadCost.mostJoinGain) < best {
                            let merge =
                                kinds
                                + BeadCost.length(
                                    pair.pairLogarithm, y.logarithm, pair.pairLength, y.length, floor: floor,
                                    scatter: scatter, lengthCosts)
                                + BeadCost.sentences(pair.pairSentencePrice, pair.pairSentences, y.sentences)
                                + BeadCost.lostPart(pair.own, parts.0) + BeadCost.lostPart(x.own, common)
                                + BeadCost.anchors(union, parts, pair.pairOwn, y.own)
                            if merge < best { (best, step) = (merge, 3) }
                        }
                    }
                    // 1-2
                    if column > 1 {
                        let z = target[column - 2]
                        let divided = twoBefore + z.join
                        if divided - BeadCost.mostGain - BeadCost.mostJoinGain < best {
                            let kinds = divided + kindCosts[kindRow + Int(z.kind)]
                            let parts = (shared[now + column - 2], common)
                            let union = BeadCost.union(parts.0, parts.1, repeated: z.repeated)
                            if kinds - min(union, BeadCost.mostGain + BeadCost.mostJoinGain) < best {
                                let split =
                                    kinds
                                    + BeadCost.length(
                                        x.logarithm, z.pairLogarithm, x.length, z.pairLength, floor: floor,
                                        scatter: scatter, lengthCosts)
                                    + BeadCost.sentences(z.pairSentencePrice, x.sentences, z.pairSentences)
                                    + BeadCost.lostPart(z.own, parts.0) + BeadCost.lostPart(y.own, common)
                                    + BeadCost.anchors(union, parts, x.own, z.pairOwn)
                                if split < best { (best, step) = (split, 4) }
                            }
                        }
                    }
                }
                rows[current + column] = best
                steps[start + column] = step
                insertion = best
                twoBefore = diagonal
                diagonal = above
                column += 1
            }
            // What only insertions reach.
            while column <= range.upperBound {
                insertion = insertion + target[column - 1].skip - gap
                if !bound.allows(insertion, rows: n - row, columns: m - column, row: row) { break }
                rows[current + column] = insertion
                steps[start + column] = 2
                column += 1
            }
            liveBefore = live
            live = (low, column - 1)
            while live.low <= live.high,
                !bound.allows(rows[current + live.low], rows: n - row, columns: m - live.low, row: row)
            { live.low += 1 }
            while live.low < live.high,
                !bound.allows(rows[current + live.high], rows: n - row, columns: m - live.high, row: row)
            { live.high -= 1 }
        }
        return live.low <= m && live.high == m ? rows[n % 3 * stride + padding + m] : .infinity
    }

    /// Adds up what a source block shares with the target blocks of a range.
    @inline(__always)
    private static func addShared(
        _ anchors: SharedAnchors, _ block: Int, _ range: Range<Int>, _ offset: Int, _ shared: inout MutableSpan<Float>
    ) {
        for column in range { shared[offset + column] = 0 }
        let links = anchors.links.span
        let postings = anchors.postings.span
        let starts = anchors.postingStarts.span
        for place in Int(anchors.linkStarts[block])..<Int(anchors.linkStarts[block + 1]) {
            let link = links[place]
            let id = Int(link.target)
            for posting in Int(starts[id])..<Int(starts[id + 1]) {
                let column = Int(postings[posting])
                // They ascend.
                if column >= range.upperBound { break }
                if column >= range.lowerBound { shared[offset + column] += link.weight }
            }
        }
    }

    private mutating func reserve(_ n: Int, _ m: Int, _ corridor: Corridor) {
        let stride = m + 1 + Self.padding
        if rows.count < 3 * stride { rows = [Float](repeating: .infinity, count: 3 * stride) }
        if shared.count < 2 * m { shared = [Float](repeating: 0, count: 2 * m) }
        stepStarts.removeAll(keepingCapacity: true)
        var cells = 0
        for row in 0...n {
            let range = corridor.range(row)
            stepStarts.append(cells - range.lowerBound)
            cells += range.count
        }
        if steps.count < cells { steps = [UInt8](repeating: 0, count: cells) }
    }

    /// Follows the steps back from the last cell; also tells whether the path came near an edge of the corridor.
    private func trace(_ cost: BeadCost, _ corridor: Corridor, hasCosts: Bool) -> ([Bead], Bool) {
        var beads: [Bead] = []
        var row = cost.source.count
        var column = cost.target.count
        beads.reserveCapacity(max(row, column) + 8)
        var leans = false
        while row > 0 || column > 0 {
            if corridor.isAtEdge(row, column) { leans = true }
            let kind = Self.kinds[Int(steps[stepStarts[row] + column])]
            row -= kind.sourceCount
            column -= kind.targetCount
            beads.append(
                Bead(kind: kind, source: row, target: column, cost: hasCosts ? cost.cost(kind, row, column) : 0))
        }
        beads.reverse()
        return (beads, leans)
    }
}
