/// What fixing an export did, and what is left to report.
public struct FixResult: Sendable {
    /// What is left: the findings of the files as they are on disk now.
    public let result: LintResult
    /// The files with fixes that were applied or refused, sorted by path.
    public let files: [FixedFile]

    /// How many fixes were applied in all files.
    public var appliedCount: Int { applied.reduce(0) { $0 + $1.count } }

    /// How many fixes of each rule were applied in all files, most first, those of as many by rule.
    public var applied: [FixedFile.RuleCount] {
        var counts: [String: Int] = [:]
        for count in files.flatMap(\.applied) { counts[count.rule, default: 0] += count.count }
        return counts.map { FixedFile.RuleCount(rule: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
    }
}
