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

    private static let padding = 2
    private static let kinds: [Bead.Kind] = [.match, .deletion, .insertion, .merge, .split]

    /// The cheapest sequence of beads, in order, and what they cost.
    ///
    /// - Parameters:
    ///   - cost: What beads cost.
    ///   - corridor: Where the path is looked for.
    ///   - hasCosts: Whether each bead is to know its cost.
    /// - Returns: The beads, and the cost of all.
    /// - Complexity: O(*k*) in the number of cells of the corridor, which is widened while the path leans on its edge.
    mutating func align(_ cost: BeadCost, within corridor: Corridor, hasCosts: Bool) -> (beads: [Bead], cost: Float) {
        var corridor = corridor
        while true {
            reserve(cost.source.count, cost.target.count, corridor)
            let total = Self.fill(
                cost, corridor, rows: &rows, shared: &shared, steps: &steps, stepStarts: stepStarts)
            let (beads, leans) = trace(cost, corridor, hasCosts: hasCosts)
            if !leans || !corridor.widen() { return (beads, total) }
        }
    }

    /// Fills the tables, and returns the cost of the best path.
    private static func fill(
        _ cost: BeadCost, _ corridor: Corridor, rows: inout [Float], shared: inout [Float], steps: inout [UInt8],
        stepStarts: [Int]
    ) -> Float {
        let n = cost.source.count
        let m = cost.target.count
        let stride = m + 1 + padding
        let source = cost.source.span
        let target = cost.target.span
        let gapDiscounts = cost.gapDiscounts.span
        // Spans live no longer than the names of what they show.
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
        for column in 0..<stride { rows[column] = .infinity }
        rows[padding] = 0
        for column in 1..<max(1, first.upperBound + 1) {
            rows[padding + column] = rows[padding + column - 1] + target[column - 1].skip - gapDiscounts[0]
            steps[stepStarts[0] + column] = 2
        }

        for row in 1..<max(1, n + 1) {
            let range = corridor.range(row)
            let current = row % 3 * stride + padding
            let previous = (row + 2) % 3 * stride + padding
            let beforePrevious = (row + 1) % 3 * stride + padding
            let now = row % 2 * m
            let before = (row + 1) % 2 * m
            // Cells around the row's range are read as neighbours by this row and the two after.
            let clearLow = max(0, range.lowerBound - 2)
            let clearHigh = min(m, corridor.range(min(row + 2, n)).upperBound)
            for column in clearLow..<range.lowerBound { rows[current + column] = .infinity }
            if range.upperBound < clearHigh {
                for column in range.upperBound + 1...clearHigh { rows[current + column] = .infinity }
            }
            rows[current - 1] = .infinity
            rows[current - 2] = .infinity
            addShared(cost.anchors, row - 1, clearLow..<min(m, clearHigh + 1), now, &shared)

            let x = source[row - 1]
            let join = row > 1 ? source[row - 2].join : .infinity
            let pair = row > 1 ? source[row - 2] : x
            let kindRow = Int(x.kind) * BlockClass.stride
            let pairKindRow = Int(pair.kind) * BlockClass.stride
            let gap = gapDiscounts[row]
            let start = stepStarts[row]
            for column in range {
                // 1-0
                var best = rows[previous + column] + x.skip
                var step: UInt8 = 1
                if column > 0 {
                    let y = target[column - 1]
                    // 0-1
                    let insertion = rows[current + column - 1] + y.skip - gap
                    if column > range.lowerBound, insertion < best { (best, step) = (insertion, 2) }
                    // 1-1
                    let diagonal = rows[previous + column - 1]
                    if diagonal - BeadCost.mostGain < best {
                        let match =
                            diagonal + kindCosts[kindRow + Int(y.kind)]
                            + BeadCost.length(
                                x.logarithm, y.logarithm, x.length, y.length, floor: floor, scatter: scatter,
                                lengthCosts)
                            + BeadCost.anchors(shared[now + column - 1], x.own, y.own)
                            - (x.text == y.text && x.text != 0 ? 1 : 0)
                        if match <= best { (best, step) = (match, 0) }
                    }
                    // 2-1
                    let merged = rows[beforePrevious + column - 1] + join
                    if merged - BeadCost.mostGain < best {
                        // The first of two blocks says what they are together.
                        let kind = kindCosts[pairKindRow + Int(y.kind)]
                        let union = BeadCost.union(
                            shared[before + column - 1], shared[now + column - 1], repeated: pair.repeated)
                        let merge =
                            merged + kind
                            + BeadCost.length(
                                pair.pairLogarithm, y.logarithm, pair.pairLength, y.length, floor: floor,
                                scatter: scatter, lengthCosts) + BeadCost.anchors(union, pair.pairOwn, y.own)
                        if merge < best { (best, step) = (merge, 3) }
                    }
                    // 1-2
                    if column > 1 {
                        let z = target[column - 2]
                        let divided = rows[previous + column - 2] + z.join
                        if divided - BeadCost.mostGain < best {
                            let kind = kindCosts[kindRow + Int(z.kind)]
                            let union = BeadCost.union(
                                shared[now + column - 2], shared[now + column - 1], repeated: z.repeated)
                            let split =
                                divided + kind
                                + BeadCost.length(
                                    x.logarithm, z.pairLogarithm, x.length, z.pairLength, floor: floor,
                                    scatter: scatter, lengthCosts) + BeadCost.anchors(union, x.own, z.pairOwn)
                            if split < best { (best, step) = (split, 4) }
                        }
                    }
                }
                rows[current + column] = best
                steps[start + column] = step
            }
        }
        return rows[n % 3 * stride + padding + m]
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
                if column >= range.lowerBound, column < range.upperBound { shared[offset + column] += link.weight }
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
