/// What beads of two versions cost, in nats: the negative logarithm of how likely they are.
///
/// All that depends on one block alone is worked out once per block, so that a cell of the table takes a few
/// multiplications and a look-up. A class, since many look at it, and none changes it.
final class BeadCost: Sendable {
    /// What a block brings to the cost of a bead.
    struct Side: Sendable {
        /// The logarithm of the (for the source: expected) length, and of that of this block and the next together.
        var logarithm: Float
        var pairLogarithm: Float
        /// The (for the source: expected) length, and that of this block and the next together.
        var length: Float
        var pairLength: Float
        /// The weight of the anchors, and of those of this block and the next together.
        var own: Float
        var pairOwn: Float
        /// The weight of the anchors that the block shares with the next.
        var repeated: Float
        /// What a bead costs in which the block has no answer.
        var skip: Float
        /// The same before any vote.
        var plainSkip: Float
        /// What a bead costs at least in which this block and the next have one answer; infinite where that can't be.
        var join: Float
        /// How many sentences the text has, and that of this block and the next together.
        var sentences: Float
        var pairSentences: Float
        /// What each sentence more or less costs, and the same for this block and the next together.
        var sentencePrice: Float
        var pairSentencePrice: Float
        /// The hash of the text; 0 for none.
        var text: UInt32
        /// What a bead gains in which the other block has the very same text.
        var textGain: Float
        /// The row or column of ``BlockClass/costs``.
        var kind: Int32
    }

    /// What a block brings to the cost of a bead whatever it is compared with.
    struct Base: Sendable {
        /// The logarithms of ``Side`` before anything is expected.
        let logarithm: Float
        let pairLogarithm: Float
        /// ``Side/plainSkip``: the shorter the block, the cheaper.
        let skip: Float
        /// ``Side/join``.
        let join: Float
        /// ``Side/sentences``, and that of this block and the next.
        let sentences: Float
        let pairSentences: Float
        /// ``Side/textGain``.
        let textGain: Float

        /// What a block costs less to skip that says again what the one before it says.
        private static let repetition: Float = 3.5

        /// What a stock phrase costs to skip: less than anything else, and more than half of what two that answer one
        /// another may cost to pair.
        private static let stockSkip: Float = 2

        /// Takes the base of a block and, where there are any, its neighbours.
        init(_ unit: Profile.Unit, previous: Profile.Unit?, next: Profile.Unit?) {
            logarithm = naturalLogarithm(Float(unit.letters) + 2)
            let isRepeated = unit.text != 0 && unit.letters >= 15 && previous?.text == unit.text
            skip =
                unit.isStock
                ? Self.stockSkip : 7 - 3 * exponential(-Float(unit.letters) / 15) - (isRepeated ? Self.repetition : 0)
            // Short texts are the same by chance, and long ones never.
            textGain = unit.text == 0 ? 0 : min(5, 1 + Float(unit.letters) / 12)
            sentences = Float(unit.sentences)
            // A sentence without a mark goes on where the next block is joined to it.
            pairSentences = sentences + Float(next?.sentences ?? 0) - (unit.isOpen ? 1 : 0)
            let price = next.flatMap { BlockClass.joinCost(unit.kind, $0.kind, isContinued: $0.continuesLast) }
            if let next, let price, !unit.isStock, !next.isStock {
                join = price
                pairLogarithm = naturalLogarithm(Float(unit.letters) + Float(next.letters) + 2)
            } else {
                join = .infinity
                pairLogarithm = 0
            }
        }
    }

    /// What the votes of the other versions change.
    struct Vote: Sendable {
        /// What to add to the expected logarithm of the length that answers each source block.
        let shifts: [Float]
        /// What a skip of each source block is cheaper.
        let discounts: [Float]
        /// What a skip of a target block before each source block, and at the end, is cheaper.
        let gapDiscounts: [Float]
    }

    let source: [Side]
    let target: [Side]
    let anchors: SharedAnchors
    let model: LengthModel
    /// ``Vote/gapDiscounts``; zeros without a vote.
    let gapDiscounts: [Float]
    /// ``LengthModel/floor`` with the uncertainty of the mean.
    let floor: Float

    /// The costs of two versions' beads, before any vote.
    init(_ x: Profile, _ y: Profile, anchors: SharedAnchors, model: LengthModel) {
        source = Self.sides(x, anchors.source, mean: model.mean, vote: nil)
        target = Self.sides(y, anchors.target, mean: 0, vote: nil)
        self.anchors = anchors
        self.model = model
        gapDiscounts = [Float](repeating: 0, count: x.units.count + 1)
        floor = model.floor + model.uncertainty
    }

    /// The same versions' costs by another model and a vote; what the target brings stays.
    init(_ cost: BeadCost, _ x: Profile, model: LengthModel, vote: Vote?) {
        source = Self.sides(x, cost.anchors.source, mean: model.mean, vote: vote)
        target = cost.target
        anchors = cost.anchors
        self.model = model
        gapDiscounts = vote?.gapDiscounts ?? [Float](repeating: 0, count: x.units.count + 1)
        floor = model.floor + model.uncertainty
    }

    private static func sides(
        _ profile: Profile, _ weights: [SharedAnchors.Weights], mean: Float, vote: Vote?
    ) -> [Side] {
        let (allUnits, allBases) = (profile.units, profile.bases)
        let units = allUnits.span
        let bases = allBases.span
        let weights = weights.span
        let ratio = exponential(mean)
        var sides: [Side] = []
        sides.reserveCapacity(units.count)
        for index in units.indices {
            let base = bases[index]
            var shift = mean
            var factor = ratio
            var discount: Float = 0
            if let vote {
                shift += vote.shifts[index]
                if vote.shifts[index] != 0 { factor *= exponential(vote.shifts[index]) }
                discount = vote.discounts[index]
            }
            sides.append(
                Side(
                    logarithm: base.logarithm + shift, pairLogarithm: 0,
                    length: Float(units[index].letters) * factor, pairLength: 0, own: weights[index].own, pairOwn: 0,
                    repeated: weights[index].repeated, skip: base.skip - discount, plainSkip: base.skip,
                    join: base.join, sentences: base.sentences, pairSentences: base.pairSentences,
                    sentencePrice: sentencePrice(base.sentences),
                    pairSentencePrice: sentencePrice(base.pairSentences), text: units[index].text,
                    textGain: base.textGain, kind: Int32(units[index].kind.rawValue)))
        }
        var span = sides.mutableSpan
        for index in 0..<max(0, span.count - 1) where bases[index].join < .infinity {
            let first = mean + (vote?.shifts[index] ?? 0)
            let second = mean + (vote?.shifts[index + 1] ?? 0)
            span[index].pairLogarithm = bases[index].pairLogarithm + (first + second) / 2
            span[index].pairLength = span[index].length + span[index + 1].length
            span[index].pairOwn = span[index].own + span[index + 1].own - span[index].repeated
        }
        return sides
    }

    /// The most that anchors can take off a cost.
    static let mostGain: Float = 6
    /// The most that they can take off on top where two blocks have one answer and both have something in common with it:
    /// less than what joining them costs.
    static let mostJoinGain: Float = 2

    /// What lengths say: the logarithms of the expected and the actual one, and the lengths themselves.
    @inline(__always)
    static func length(
        _ expectedLog: Float, _ actualLog: Float, _ expected: Float, _ actual: Float, floor: Float, scatter: Float,
        _ table: Span<Float>
    ) -> Float {
        let difference = actualLog - expectedLog
        let mean = max(4, (expected + actual) * 0.5)
        return LengthCost.cost(difference * difference * mean / (floor * mean + scatter), table)
    }

    /// What anchors say: the weight of those shared, and the weights of both sides.
    @inline(__always)
    static func anchors(_ shared: Float, _ source: Float, _ target: Float) -> Float {
        min(0.25 * max(0, source + target - 2 * shared), 3) - min(shared, mostGain)
    }

    /// What anchors say where two blocks have one answer, by what it shares with either of them.
    @inline(__always)
    static func anchors(_ union: Float, _ parts: (Float, Float), _ source: Float, _ target: Float) -> Float {
        anchors(union, source, target) - joinGain(union, parts)
    }

    /// What anchors take off the cost beyond ``mostGain`` where two blocks have one answer.
    ///
    /// One part alone may share all that counts, so that what the answer shares with the other part would say nothing.
    @inline(__always)
    static func joinGain(_ union: Float, _ parts: (Float, Float)) -> Float {
        min(max(0, union - mostGain), min(mostJoinGain, min(parts.0, parts.1)))
    }

    /// What a sentence more or less costs: the more there are, the more freely they are joined and divided.
    private static func sentencePrice(_ sentences: Float) -> Float { 8 / (3 + sentences) }

    /// What the numbers of sentences say.
    @inline(__always)
    static func sentences(_ price: Float, _ source: Float, _ target: Float) -> Float {
        min(4, price * abs(source - target))
    }

    /// What it costs that nothing of one of two joined blocks is found in their answer, although it has what translations
    /// keep: by its own weight and the weight that is shared.
    @inline(__always)
    static func lostPart(_ own: Float, _ shared: Float) -> Float { shared > 0 ? 0 : min(0.8 * own, 4) }

    /// The weight that a block shares with two neighbours, from what it shares with each of them: what both neighbours
    /// have counts once.
    @inline(__always)
    static func union(_ first: Float, _ second: Float, repeated: Float) -> Float {
        max(max(first, second), first + second - repeated)
    }

    /// The cost of a bead that answers one block by one.
    func match(_ i: Int, _ j: Int) -> Float {
        kind(i, j) + plainMatch(i, j) + Self.anchors(anchors.shared(i, j), source[i].own, target[j].own)
    }

    /// What kinds make of the cost of a bead that answers one block by one.
    func kind(_ i: Int, _ j: Int) -> Float {
        BlockClass.costs[Int(source[i].kind) * BlockClass.stride + Int(target[j].kind)]
    }

    /// What texts make of the cost of a bead that answers one block by one, their anchors aside: a text that was kept as it
    /// is has no length to be expected.
    func plainMatch(_ i: Int, _ j: Int) -> Float {
        let table = LengthCost.table
        let x = source[i]
        let y = target[j]
        if x.text == y.text, x.text != 0 { return -x.textGain }
        return Self.length(
            x.logarithm, y.logarithm, x.length, y.length, floor: floor, scatter: model.scatter, table.span)
            + Self.sentences(x.sentencePrice, x.sentences, y.sentences)
    }

    /// The cost of a bead that answers two blocks of the source by one.
    func merge(_ i: Int, _ j: Int) -> Float {
        let table = LengthCost.table
        let x = source[i]
        let y = target[j]
        let kind = BlockClass.costs[Int(x.kind) * BlockClass.stride + Int(y.kind)]
        let parts = (anchors.shared(i, j), anchors.shared(i + 1, j))
        let shared = Self.union(parts.0, parts.1, repeated: x.repeated)
        return x.join + kind
            + Self.length(
                x.pairLogarithm, y.logarithm, x.pairLength, y.length, floor: floor, scatter: model.scatter,
                table.span)
            + Self.sentences(x.pairSentencePrice, x.pairSentences, y.sentences)
            + Self.lostPart(x.own, parts.0) + Self.lostPart(source[i + 1].own, parts.1)
            + Self.anchors(shared, parts, x.pairOwn, y.own)
    }

    /// The cost of a bead that answers one block of the source by two.
    func split(_ i: Int, _ j: Int) -> Float {
        let table = LengthCost.table
        let x = source[i]
        let y = target[j]
        let kind = BlockClass.costs[Int(x.kind) * BlockClass.stride + Int(y.kind)]
        let parts = (anchors.shared(i, j), anchors.shared(i, j + 1))
        let shared = Self.union(parts.0, parts.1, repeated: y.repeated)
        return y.join + kind
            + Self.length(
                x.logarithm, y.pairLogarithm, x.length, y.pairLength, floor: floor, scatter: model.scatter,
                table.span)
            + Self.sentences(y.pairSentencePrice, x.sentences, y.pairSentences)
            + Self.lostPart(y.own, parts.0) + Self.lostPart(target[j + 1].own, parts.1)
            + Self.anchors(shared, parts, x.own, y.pairOwn)
    }

    /// The cost of a bead.
    func cost(_ kind: Bead.Kind, _ i: Int, _ j: Int) -> Float {
        switch kind {
        case .match: match(i, j)
        case .deletion: source[i].skip
        case .insertion: target[j].skip - gapDiscounts[i]
        case .merge: merge(i, j)
        case .split: split(i, j)
        }
    }

    /// The cost of a path.
    func total(_ beads: [Bead]) -> Float { beads.reduce(0) { $0 + cost($1.kind, $1.source, $1.target) } }

    /// The deviation of the length of a block from what its counterpart lets expect.
    ///
    /// - Parameters:
    ///   - i: The block of the source.
    ///   - j: The block of the target.
    ///   - density: See ``LengthModel/compactness(of:)``; 0 where a letter counts as one.
    /// - Returns: The logarithm of the ratio, and the same in standard deviations.
    func deviation(_ i: Int, _ j: Int, density: Float = 0) -> (logarithm: Float, z: Float) {
        let difference = target[j].logarithm - source[i].logarithm
        let mean = max(4, (source[i].length + target[j].length) * 0.5)
        let scatter = density == 0 ? model.scatter : model.scatter * exponential(density)
        return (difference, difference / (floor + scatter / mean).squareRoot())
    }
}
