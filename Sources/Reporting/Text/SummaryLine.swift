import Linting

/// The line at the end of a text report.
enum SummaryLine {
    /// Says how much was found in how much, and how much of it can be repaired by which command.
    static func make(_ result: LintResult, in context: ReportContext) -> String {
        let summary = ReportSummary(of: result)
        let extent = "\(count(summary.documents, "document")) of \(count(summary.articles, "article"))"
        var line: String
        if result.findings.isEmpty {
            line = "no findings in \(extent)"
        } else {
            let counts = [(summary.errors, "error"), (summary.warnings, "warning"), (summary.infos, "info")]
            let words = counts.filter { $0.0 > 0 }.map { count($0.0, $0.1) }
            line = "\(list(words)) in \(extent)"
        }
        if summary.fixable > 0 { line += "; \(summary.fixable) fixable with \"\(context.fixCommand)\"" }
        if summary.unsafelyFixable > 0 {
            line += "; \(summary.unsafelyFixable) fixable with \"\(context.fixCommand) --unsafe-fixes\""
        }
        if !result.errors.isEmpty { line += "; \(count(result.errors.count, "failure")) of the tool itself" }
        return line
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) and \(last)"
    }
}
