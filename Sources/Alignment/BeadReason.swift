/// Why a bead is believed: how sure it is, and what its cost is made of.
public struct BeadReason: Sendable, Equatable {
    /// What one ground adds to the cost of a bead.
    public struct Part: Sendable, Equatable {
        /// The ground.
        public let ground: Ground
        /// Nats; less than 0 where it speaks for the bead.
        public let cost: Float
    }

    /// The probability of the bead among all alignments near the best one, by the same costs, 0 to 1.
    public let confidence: Double
    /// The length of what answers over the expected one; nil where nothing answers.
    public let ratio: Double?
    /// The parts of ``Bead/cost`` that are not 0, in the order of ``Ground``.
    public let parts: [Part]
    /// What speaks for the bead, the strongest first.
    public let grounds: [Ground]
}
