/// What a run made of the baseline.
public struct BaselineUse: Sendable, Equatable {
    /// How many findings were known and are not reported.
    public let knownCount: Int
    /// The entries that nothing is found for any more, though their rules ran and looked at their articles.
    public let stale: [Baseline.Entry]

    /// Creates what a run made of a baseline.
    public init(knownCount: Int, stale: [Baseline.Entry]) {
        self.knownCount = knownCount
        self.stale = stale
    }
}
