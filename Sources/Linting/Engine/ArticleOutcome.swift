/// What linting one article yielded.
struct ArticleOutcome: Sendable {
    var findings: [Finding] = []
    var documents: [LintedDocument] = []
    var errors: [ToolError] = []
    /// What rules could not do with some text.
    var warnings: [ToolError] = []
    /// The indexes of the configuration's exemptions that findings fell under.
    var usedExemptions: Set<Int> = []
    /// The findings that the baseline knows.
    var known: [Finding] = []
    /// The rules of groups that findings are about, by the findings' fingerprints: where one of them fails, nobody can
    /// tell whether the finding is right.
    var conditions: [String: Set<String>] = [:]
    /// How much of the article each version has, where that is measured.
    var completeness: ArticleCompleteness?
}
