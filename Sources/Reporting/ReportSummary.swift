import Linting

/// The numbers of a run that every format tells.
struct ReportSummary: Equatable {
    private(set) var articles = 0
    private(set) var documents = 0
    /// Blocks of content in all documents.
    private(set) var blocks = 0
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var infos = 0
    /// Findings that `--fix` repairs.
    private(set) var fixable = 0
    /// Findings that only `--unsafe-fixes` repairs.
    private(set) var unsafelyFixable = 0

    /// Counts a result.
    init(of result: LintResult) {
        articles = result.articles
        documents = result.documents.count
        blocks = result.documents.reduce(0) { $0 + $1.blocks }
        for finding in result.findings {
            switch finding.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .info: infos += 1
            }
            switch finding.fixes.map(\.applicability).min() {
            case .safe: fixable += 1
            case .unsafe: unsafelyFixable += 1
            case nil: break
            }
        }
    }
}
