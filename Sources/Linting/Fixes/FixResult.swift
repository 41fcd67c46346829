/// What fixing an export did, and what is left to report.
public struct FixResult: Sendable {
    /// What is left: the findings of the files as they are on disk now.
    public let result: LintResult
    /// The files with fixes that were applied or refused, sorted by path.
    public let files: [FixedFile]

    /// How many fixes were applied in all files.
    public var appliedCount: Int {
        files.reduce(0) { $0 + $1.applied.reduce(0) { $0 + $1.count } }
    }
}
