/// The alignment of the pivot with another version while a table is made.
///
/// A class, since it is large and handed around, but changed by ``Star`` only.
final class PairAlignment {
    /// The index of the version in the article.
    let version: Int
    /// The costs by which the beads were found.
    private(set) var cost: BeadCost
    private(set) var beads: [Bead]
    /// 1 less the cost over that of skipping everything.
    private(set) var similarity: Double
    /// Blocks of the pivot and of the version that answer each other out of order; they are skips among the beads, or
    /// matches of rows that changed places.
    private(set) var moves: [Alignment.Move] = []
    /// The tables and lists of the pivot that the version has in another order, as its language sorts them.
    private(set) var sorted: [SortedRows.List] = []
    /// Whether the version is a translation of the pivot.
    var isRelated = true

    /// The share of blocks that nothing answers.
    var skippedShare: Double {
        let blocks = cost.source.count + cost.target.count
        let skipped = beads.count { $0.kind == .deletion || $0.kind == .insertion } - 2 * moves.count
        return blocks == 0 ? 0 : Double(skipped) / Double(blocks)
    }

    /// Aligns two versions with what is expected of the lengths of their languages, and takes the ratio of lengths from the
    /// alignment that was found.
    init(_ x: Profile, _ y: Profile, version: Int, lengths: LengthModel, aligner: inout Aligner) {
        self.version = version
        let blocks = max(x.units.count, y.units.count)
        let anchors = SharedAnchors(x.anchors, y.anchors, blocks: blocks)
        let landmarks = Landmarks.find(x.anchors, y.anchors, blocks: (x.units.count, y.units.count))
        let corridor = Corridor(
            through: landmarks, rows: x.units.count, columns: y.units.count,
            reach: 12 + min(64, abs(x.units.count - y.units.count)))
        let model = lengths.adjusted(
            toTotals: Self.totalLetters(x), Self.totalLetters(y), blocks: (x.units.count, y.units.count))
        cost = BeadCost(x, y, anchors: anchors, model: model)
        let result = aligner.align(cost, within: corridor, atMost: .infinity, hasCosts: false)
        beads = result.beads
        similarity = Self.similarity(x, y, cost: result.cost)
        // A path may be content with what it finds near the diagonal while a better one runs elsewhere.
        if similarity < Self.doubtful, corridor.isPart, x.units.count * y.units.count <= Self.mostCellsToSearch {
            let all = Corridor(
                through: [], rows: x.units.count, columns: y.units.count, reach: max(x.units.count, y.units.count))
            let result = aligner.align(cost, within: all, atMost: result.cost, hasCosts: false)
            beads = result.beads
            similarity = Self.similarity(x, y, cost: result.cost)
        }
        cost = BeadCost(cost, x, model: refinedModel(x, y), vote: nil)
    }

    /// Below this similarity the whole table is searched, if it has no more than so many cells.
    private static let doubtful = 0.7
    private static let mostCellsToSearch = 1 << 18

    private static func totalLetters(_ profile: Profile) -> Float {
        profile.units.reduce(0) { $0 + ($1.kind.isProse ? Float($1.letters) : 0) }
    }

    /// Aligns again with what the other versions say.
    ///
    /// The path is looked for near the one that was found before.
    func realign(_ x: Profile, _ y: Profile, vote: BeadCost.Vote?, aligner: inout Aligner) {
        if vote != nil { cost = BeadCost(cost, x, model: cost.model, vote: vote) }
        let corridor = Corridor(along: beads, rows: x.units.count, columns: y.units.count, reach: 8)
        let result = aligner.align(cost, within: corridor, atMost: cost.total(beads), hasCosts: true)
        beads = GapSlider(result.beads, cost).beads
        similarity = Self.similarity(x, y, cost: result.cost)
        sorted = SortedRows(x, y, cost).find(in: beads)
        if sorted.isEmpty { return }
        for list in sorted.reversed() { beads.replaceSubrange(list.path, with: list.beads) }
        let moved = sorted.flatMap(\.moves).reduce(Float(0)) { sum, move in
            sum + cost.match(move.source, move.target) - cost.source[move.source].skip - cost.target[move.target].skip
        }
        similarity = Self.similarity(x, y, cost: beads.reduce(moved) { $0 + $1.cost })
    }

    /// Looks for blocks that answer each other out of order.
    func findMoves() {
        let crossings = Crossings(beads, cost, besides: sorted)
        beads = crossings.beads
        moves = MoveFinder.find(in: self, beside: crossings.moves + sorted.flatMap(\.moves))
    }

    /// Whether a block of the pivot stands in a list that the version has in another order.
    func isSorted(_ block: Int) -> Bool { sorted.contains { $0.source.contains(block) } }

    /// 1 less a cost over that of skipping every block.
    private static func similarity(_ x: Profile, _ y: Profile, cost: Float) -> Double {
        let skips = x.skips + y.skips
        return skips == 0 ? 1 : max(0, min(1, 1 - Double(cost) / skips))
    }

    /// The length model with the mean that the beads show.
    ///
    /// Only prose counts that answers prose one by one and is long enough to tell. What does not line up makes the
    /// rest less credible.
    private func refinedModel(_ x: Profile, _ y: Profile) -> LengthModel {
        var residuals: [(value: Float, weight: Float)] = []
        var matches = 0
        for bead in beads where bead.kind == .match {
            matches += 1
            let a = x.units[bead.source]
            let b = y.units[bead.target]
            guard a.kind.isProse, b.kind.isProse, a.letters >= 8, b.letters >= 4, a.text != b.text else { continue }
            let value = cost.target[bead.target].logarithm - cost.source[bead.source].logarithm
            residuals.append((value, min(300, max(4, (cost.source[bead.source].length + Float(b.letters)) / 2))))
        }
        guard !residuals.isEmpty else { return cost.model }
        residuals.sort { ($0.value, $0.weight) < ($1.value, $1.weight) }
        let half = residuals.reduce(0) { $0 + $1.weight } / 2
        var sum: Float = 0
        var median: Float = 0
        for (value, weight) in residuals {
            sum += weight
            if sum >= half {
                median = value
                break
            }
        }
        let matched = Float(2 * matches) / Float(x.units.count + y.units.count)
        return cost.model.refined(by: median, evidence: Float(residuals.count) * matched * matched)
    }
}
