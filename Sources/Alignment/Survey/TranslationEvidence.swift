/// What the words of two texts say of whether one is a translation of the other.
///
/// The nearness of translations, of other blocks of the same article and of blocks of other articles was measured on two
/// sites in all pairs of locales, within scripts and across: it depends on how much of the words is known, and hardly on
/// the pair.
struct TranslationEvidence: Sendable, Equatable {
    /// The cosine of the texts' vectors.
    let nearness: Float
    /// What the known words of that text weigh, in nats, which has fewer.
    let known: Float

    /// The most that words have to say against and for a translation, in nats.
    private static let range: ClosedRange<Float> = -8...6

    /// How much likelier the nearness is between translations than between a block and another one of the same article,
    /// by other articles alone: the logarithm of the ratio.
    var likelihoodAmongNeighbours: Float {
        likelihood(
            of: min(0.69, 0.51 + 0.001 * known), against: 0.58 - 0.5 * exponential(-known / 55),
            spread: 0.06 + 2.6 / (known + 6))
    }

    /// How much likelier the nearness is between translations than between blocks of different articles, by all rows but
    /// their own: the logarithm of the ratio.
    var likelihoodAmongStrangers: Float {
        likelihood(
            of: min(0.72, 0.56 + 0.001 * known), against: min(0.32, 0.08 + 0.002 * known),
            spread: 0.08 + 1.5 / (known + 6))
    }

    /// Two normal distributions of one spread, so that the nearer is always the likelier.
    private func likelihood(of mean: Float, against other: Float, spread: Float) -> Float {
        let middle = (mean + other) / 2
        let likelihood = (mean - other) / (spread * spread) * (nearness - middle)
        return max(Self.range.lowerBound, min(Self.range.upperBound, likelihood))
    }
}
