/// All that a run has to say: what reports are made from.
///
/// It is the same for any number of jobs and any order of the paths.
public struct LintResult: Sendable {
    /// The findings, sorted by path, offset, rule and message.
    public let findings: [Finding]
    /// The documents that were linted, sorted by path.
    public let documents: [LintedDocument]
    /// How many articles the documents belong to.
    public let articles: Int
    /// What could not be linted, sorted by path.
    public let errors: [ToolError]
    /// What rules could not do with some text, sorted by path, each once; the run is none the worse for it.
    public let warnings: [ToolError]
    /// The rules that were active, sorted by id.
    public let rules: [RuleMetadata]
    /// What became of the baseline; nil where there was none.
    public let baseline: BaselineUse?

    /// Creates a result from parts in any order, which it sorts; findings with the same fingerprint are told apart.
    ///
    /// - Complexity: O(*n* log *n*) in the number of findings.
    public init(
        findings: [Finding], documents: [LintedDocument], articles: Int, errors: [ToolError] = [],
        rules: [RuleMetadata] = [], baseline: BaselineUse? = nil, warnings: [ToolError] = []
    ) {
        var findings = findings.sorted(by: Finding.precedes)
        Fingerprint.makeUnique(&findings)
        self.findings = findings
        self.documents = documents.sorted { $0.path < $1.path }
        self.articles = articles
        self.errors = errors.sorted(by: Self.precedes)
        self.warnings = Set(warnings).sorted(by: Self.precedes)
        self.rules = rules.sorted { $0.id < $1.id }
        self.baseline = baseline
    }

    /// The result with other errors.
    package func with(errors: [ToolError]) -> LintResult {
        LintResult(
            findings: findings, documents: documents, articles: articles, errors: errors, rules: rules,
            baseline: baseline, warnings: warnings)
    }

    private static func precedes(_ a: ToolError, _ b: ToolError) -> Bool {
        (a.path ?? "", a.line ?? 0, a.message) < (b.path ?? "", b.line ?? 0, b.message)
    }

    /// How many findings have a severity.
    public func count(of severity: Severity) -> Int {
        findings.count { $0.severity == severity }
    }

    /// The exit status of a run: 2 where something could not be linted, 1 with a finding at or above `failOn`, else 0.
    public func exitStatus(failOn: Severity) -> Int32 {
        if !errors.isEmpty { return 2 }
        return findings.contains { $0.severity >= failOn } ? 1 : 0
    }
}
