/// How long the blocks of a version are expected to be when those of the pivot are known, the vote of the other versions
/// included.
package struct LengthExpectation: Sendable {
    /// By the pivot's ``/Content/Version/blocks``: the expected logarithm of the version's letters over the pivot's.
    private let logarithms: [Float]
    /// The variance that texts of any length have, see ``LengthModel``.
    let floor: Float
    /// What the variance of a text of one letter has on top.
    let scatter: Float

    /// Creates an expectation from parts.
    init(logarithms: [Float], floor: Float, scatter: Float) {
        self.logarithms = logarithms
        self.floor = floor
        self.scatter = scatter
    }

    /// Takes what a pair's costs rest on.
    init(_ pair: PairAlignment, of pivot: Profile) {
        var logarithms = [Float](repeating: pair.cost.model.mean, count: pivot.blockCount)
        for (unit, side) in zip(pivot.units, pair.cost.source) where logarithms.indices.contains(Int(unit.index)) {
            logarithms[Int(unit.index)] = side.logarithm - naturalLogarithm(Float(unit.letters) + 2)
        }
        self.init(
            logarithms: logarithms, floor: pair.cost.floor, scatter: pair.cost.model.scatter)
    }

    /// The expected logarithm of the length of what answers a block of the pivot over the block's own.
    package func logarithm(ofBlock index: Int) -> Float { logarithms.indices.contains(index) ? logarithms[index] : 0 }

    /// How much longer than expected a text is that answers a block of the pivot, as a logarithm.
    package func deviation(ofBlock index: Int, letters: Int, answeredBy other: Int) -> Float {
        naturalLogarithm((Float(other) + 2) / (Float(letters) + 2)) - logarithm(ofBlock: index)
    }
}
