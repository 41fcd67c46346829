/// What a path costs at least from a cell to the end, so that cells of which nothing can come are left out.
///
/// The bound never exceeds the true cost (it is admissible, as for A*), and only what exceeds the cost of a known path
/// is left out: the path that is found is the same as without it.
struct PathBound {
    /// What the rest of the source costs at least, by row of the table.
    private(set) var remaining: [Float] = []
    /// What a step costs at least, on top, that brings the path nearer to the end by a column more than by rows.
    private(set) var insertion: Float = 0
    /// Likewise by a row more than by columns.
    private(set) var deletion: Float = 0
    /// The cost of a known path, with what rounding may make of it.
    private(set) var limit: Float = .infinity

    /// What rounding may make of sums that differ in order, with much to spare.
    private var tolerance: Float = 0
    /// The hashes of the target's texts modulo the number of bits: a set that may hold more, which does no harm.
    private var texts = [UInt64](repeating: 0, count: Int(bits / 64))
    /// What a step is taken to cost at most.
    private static let mostStep: Float = 100
    private static let bits: UInt32 = 4096

    /// Takes the bound of two versions, without a limit.
    ///
    /// A block of the source gains at most the weight of its links, and its ``BeadCost/Side/textGain`` where its text is
    /// found in the target; lengths and kinds gain nothing. Two blocks that are one elsewhere gain no more than both, at
    /// the price of the joint.
    /// - Complexity: O(*n*) in the number of blocks.
    mutating func prepare(_ cost: BeadCost) {
        let n = cost.source.count
        let (sources, targets, links) = (cost.source, cost.target, cost.anchors.linked)
        let source = sources.span
        let target = targets.span
        let linked = links.span
        for index in texts.indices { texts[index] = 0 }
        var joint = Float.infinity
        insertion = .infinity
        deletion = .infinity
        for index in target.indices {
            let bit = target[index].text % Self.bits
            texts[Int(bit / 64)] |= 1 << UInt64(bit % 64)
            insertion = min(insertion, target[index].skip)
            joint = min(joint, target[index].join)
        }
        var discount: Float = 0
        for index in cost.gapDiscounts.indices { discount = max(discount, cost.gapDiscounts[index]) }
        if remaining.count <= n { remaining = [Float](repeating: 0, count: n + 1) }
        remaining[n] = 0
        for index in source.indices.reversed() {
            let text = source[index].text
            let bit = text % Self.bits
            let isFound = text != 0 && texts[Int(bit / 64)] & 1 << UInt64(bit % 64) != 0
            let least = -min(linked[index], BeadCost.mostGain) - (isFound ? source[index].textGain : 0)
            remaining[index] = remaining[index + 1] + min(least, source[index].skip)
            deletion = min(deletion, source[index].skip - least)
            joint = min(joint, source[index].join)
        }
        // Finite, since it is multiplied by none too.
        insertion = max(0, min(insertion - discount, joint - BeadCost.mostJoinGain, Self.mostStep))
        deletion = max(0, min(deletion, joint, Self.mostStep))
        limit = .infinity
        tolerance = 0.25 + 0.001 * Float(n + target.count)
    }

    /// Leaves out what costs more than a path that is known.
    mutating func limit(to cost: Float) { limit = min(limit, cost + tolerance) }

    /// Whether a path that has cost so much may be the best: in a row of the table, so many rows and columns from the end.
    @inline(__always)
    func allows(_ cost: Float, rows: Int, columns: Int, row: Int) -> Bool {
        let rest = remaining[row] + Float(columns - rows) * (columns > rows ? insertion : -deletion)
        // Negated, so that NaN, which no input should yield, is allowed.
        return !(cost + rest > limit)
    }

    /// Looks at everything again.
    mutating func removeLimit() { limit = .infinity }
}
