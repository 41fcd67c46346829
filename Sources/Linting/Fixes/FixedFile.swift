/// What was done to one file, and what was not.
public struct FixedFile: Sendable {
    /// How many fixes of a rule were applied.
    public struct RuleCount: Sendable, Equatable {
        /// The id of the rule.
        public let rule: String
        /// How many of its fixes were applied.
        public let count: Int

        /// Creates a count.
        package init(rule: String, count: Int) {
            self.rule = rule
            self.count = count
        }
    }

    /// The path, as reports give it.
    public let path: String
    /// What was applied, sorted by rule; empty where nothing was.
    public let applied: [RuleCount]
    /// What was not applied and why, in the order of the file.
    public let refusals: [FixRefusal]
    /// The differences between the file and what it became; nil where nothing was applied.
    public let diff: UnifiedDiff?
    /// Whether the file was written.
    public let isWritten: Bool
}
