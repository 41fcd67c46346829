/// What the words of two texts say of whether one is a translation of the other.
///
/// The nearness of translations, of other blocks of the same article and of blocks of other articles was measured on two
/// sites in fourteen pairs of locales, within scripts and across: it depends on how much of the words is known, and
/// hardly on the pair.
struct TranslationEvidence: Sendable, Equatable {
    /// The cosine of the texts' vectors.
    let nearness: Float
    /// What the known words of that text weigh, in nats, which has fewer.
    let known: Float

    /// The most that words have to say against and for a translation, in nats.
    private static let range: ClosedRange<Float> = -8...6

    /// How much likelier the nearness is between translations than between a block and another one of the same article:
    /// the logarithm of the ratio.
    var likelihoodAmongNeighbours: Float {
        likelihood(against: 0.58 - 0.5 * exponential(-known / 55), spread: spread)
    }

    /// How much likelier the nearness is between translations than between blocks of different articles: the logarithm of
    /// the ratio.
    var likelihoodAmongStrangers: Float {
        likelihood(against: min(0.28, 0.05 + 0.002 * known), spread: (spread + 0.09) / 2)
    }

    /// The mean of translations.
    private var mean: Float { min(0.69, 0.51 + 0.001 * known) }

    /// The standard deviation of translations.
    private var spread: Float { 0.06 + 2.6 / (known + 6) }

    /// Two normal distributions of one spread, so that the nearer is always the likelier.
    private func likelihood(against other: Float, spread: Float) -> Float {
        let middle = (mean + other) / 2
        let likelihood = (mean - other) / (spread * spread) * (nearness - middle)
        return max(Self.range.lowerBound, min(Self.range.upperBound, likelihood))
    }
}
