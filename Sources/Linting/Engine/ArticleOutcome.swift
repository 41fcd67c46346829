/// What linting one article yielded.
struct ArticleOutcome: Sendable {
    var findings: [Finding] = []
    var documents: [LintedDocument] = []
    var errors: [ToolError] = []
}
