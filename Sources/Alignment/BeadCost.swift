/// What beads of two versions cost, in nats: the negative logarithm of how likely they are.
///
/// All that depends on one block alone is worked out once per block, so that a cell of the table takes a few
/// multiplications and a look-up.
struct BeadCost: Sendable {
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
        /// The hash of the text; 0 for none.
        var text: UInt32
        /// The row or column of ``BlockClass/costs``.
        var kind: Int32
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

    init(_ x: Profile, _ y: Profile, anchors: SharedAnchors, model: LengthModel, vote: Vote?) {
        let ratio = exponential(model.mean)
        source = Self.sides(
            x, anchors.source, shift: { model.mean + (vote?.shifts[$0] ?? 0) },
            factor: { block in vote.map { ratio * exponential($0.shifts[block]) } ?? ratio },
            discount: { vote?.discounts[$0] ?? 0 })
        target = Self.sides(y, anchors.target, shift: { _ in 0 }, factor: { _ in 1 }, discount: { _ in 0 })
        self.anchors = anchors
        self.model = model
        gapDiscounts = vote?.gapDiscounts ?? [Float](repeating: 0, count: x.units.count + 1)
        floor = model.floor + model.uncertainty
    }

    /// The cost of a block that nothing answers, before any vote: the shorter, the cheaper.
    static func skip(_ letters: Int32) -> Float { 7 - 3 * exponential(-Float(letters) / 15) }

    private static func sides(
        _ profile: Profile, _ weights: [SharedAnchors.Weights], shift: (Int) -> Float, factor: (Int) -> Float,
        discount: (Int) -> Float
    ) -> [Side] {
        let units = profile.units
        var sides: [Side] = []
        sides.reserveCapacity(units.count)
        for (index, unit) in units.enumerated() {
            let letters = Float(unit.letters)
            let plainSkip = skip(unit.letters)
            sides.append(
                Side(
                    logarithm: naturalLogarithm(letters + 2) + shift(index), pairLogarithm: 0,
                    length: letters * factor(index), pairLength: 0, own: weights[index].own, pairOwn: 0,
                    repeated: weights[index].repeated, skip: plainSkip - discount(index), plainSkip: plainSkip,
                    join: .infinity, text: unit.text, kind: Int32(unit.kind.rawValue)))
        }
        for index in sides.indices.dropLast() {
            guard
                let join = BlockClass.joinCost(
                    units[index].kind, units[index + 1].kind, isContinued: units[index + 1].continuesLast)
            else { continue }
            let letters = Float(units[index].letters) + Float(units[index + 1].letters)
            sides[index].join = join
            sides[index].pairLogarithm = naturalLogarithm(letters + 2) + (shift(index) + shift(index + 1)) / 2
            sides[index].pairLength = sides[index].length + sides[index + 1].length
            sides[index].pairOwn = sides[index].own + sides[index + 1].own - sides[index].repeated
        }
        return sides
    }

    /// The most that anchors can take off a cost, and identical text.
    static let mostGain: Float = 7

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
        min(0.25 * max(0, source + target - 2 * shared), 3) - min(shared, 6)
    }

    /// The weight that a block shares with two neighbours, from what it shares with each of them: what both neighbours
    /// have counts once.
    @inline(__always)
    static func union(_ first: Float, _ second: Float, repeated: Float) -> Float {
        max(max(first, second), first + second - repeated)
    }

    /// The cost of a bead that answers one block by one.
    func match(_ i: Int, _ j: Int) -> Float {
        let table = LengthCost.table
        let x = source[i]
        let y = target[j]
        let kind = BlockClass.costs[Int(x.kind) * BlockClass.stride + Int(y.kind)]
        return kind
            + Self.length(
                x.logarithm, y.logarithm, x.length, y.length, floor: floor, scatter: model.scatter, table.span)
            + Self.anchors(anchors.shared(i, j), x.own, y.own) - (x.text != 0 && x.text == y.text ? 1 : 0)
    }

    /// The cost of a bead that answers two blocks of the source by one.
    func merge(_ i: Int, _ j: Int) -> Float {
        let table = LengthCost.table
        let x = source[i]
        let y = target[j]
        let kind = BlockClass.costs[Int(x.kind) * BlockClass.stride + Int(y.kind)]
        let shared = Self.union(anchors.shared(i, j), anchors.shared(i + 1, j), repeated: x.repeated)
        return x.join + kind
            + Self.length(
                x.pairLogarithm, y.logarithm, x.pairLength, y.length, floor: floor, scatter: model.scatter,
                table.span)
            + Self.anchors(shared, x.pairOwn, y.own)
    }

    /// The cost of a bead that answers one block of the source by two.
    func split(_ i: Int, _ j: Int) -> Float {
        let table = LengthCost.table
        let x = source[i]
        let y = target[j]
        let kind = BlockClass.costs[Int(x.kind) * BlockClass.stride + Int(y.kind)]
        let shared = Self.union(anchors.shared(i, j), anchors.shared(i, j + 1), repeated: y.repeated)
        return y.join + kind
            + Self.length(
                x.logarithm, y.pairLogarithm, x.length, y.pairLength, floor: floor, scatter: model.scatter,
                table.span)
            + Self.anchors(shared, x.own, y.pairOwn)
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

    /// The deviation of the length of a block from what its counterpart lets expect: the logarithm of the ratio, and
    /// the same in standard deviations.
    func deviation(_ i: Int, _ j: Int) -> (logarithm: Float, z: Float) {
        let difference = target[j].logarithm - source[i].logarithm
        let mean = max(4, (source[i].length + target[j].length) * 0.5)
        return (difference, difference / (floor + model.scatter / mean).squareRoot())
    }
}
