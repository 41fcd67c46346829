/// What a run made of the baseline.
public struct BaselineUse: Sendable, Equatable {
    /// The findings that were known and are not reported, as they are now.
    public let known: Baseline
    /// The entries that nothing is found for any more, though their rules ran and looked at their articles.
    public let stale: [Baseline.Entry]

    /// Creates what a run made of a baseline.
    public init(known: Baseline, stale: [Baseline.Entry]) {
        self.known = known
        self.stale = stale
    }
}

extension Baseline {
    /// The baseline without stale entries.
    public func pruned(after use: BaselineUse) -> Baseline {
        let stale = Set(use.stale.map(\.fingerprint))
        return Baseline(entries.filter { !stale.contains($0.fingerprint) })
    }

    /// The baseline as it is after a run: with everything that was found, and with what the run did not look at.
    public func updated(with findings: some Sequence<Finding>, after use: BaselineUse) -> Baseline {
        Baseline(use.known.entries + Baseline(of: findings).entries + pruned(after: use).entries)
    }
}
