import Language
import Linting

/// The test cases of one document: one for each rule, and one for the reading of the document where that failed.
struct JUnitSuite {
    /// The path of the document, or the name of the program for what is about no file.
    let path: String
    /// The locale of the document.
    let locale: String?
    /// The cases, sorted by name.
    let cases: [JUnitCase]

    /// How many cases have failures.
    var failures: Int { cases.count { $0.isFailure } }
    /// How many cases are errors.
    var errors: Int { cases.count { $0.isError } }
    /// How many cases were skipped.
    var skipped: Int { cases.count { $0.isSkipped } }

    /// The name of the suite for what is about no document.
    private static let toolName = "hexapla"
    /// The name of the case that says whether a document could be read.
    private static let inputName = "readable-input"

    /// The suites of a run, sorted by path; never empty, and none without a case.
    ///
    /// - Complexity: O(*n* log *n*) in the number of findings and of documents times rules.
    static func all(of result: LintResult, in context: ReportContext) -> [JUnitSuite] {
        let active = result.rules.map(\.id)
        var findings = Dictionary(grouping: result.findings, by: \.path)
        var errors = Dictionary(grouping: result.errors) { $0.path ?? toolName }
        var suites: [JUnitSuite] = []
        // Several documents of one file make one suite, since consumers tell suites by their names.
        for (path, documents) in Dictionary(grouping: result.documents, by: \.path) {
            let applicable = Set(documents.flatMap(\.applicableRules))
            let checked = cases(of: findings.removeValue(forKey: path) ?? [], applicable: applicable, in: context)
            let names = Set(checked.map(\.name))
            let others = active.filter { !names.contains($0) }.map {
                JUnitCase(name: $0, outcome: .skipped("does not apply to this document"))
            }
            let locale = documents.compactMap { $0.locale?.description }.first
            suites.append(
                JUnitSuite(
                    path: path, locale: locale,
                    cases: checked + others + failedInput(errors.removeValue(forKey: path) ?? [])))
        }
        for (path, findings) in findings {
            let locale = findings.compactMap { $0.locale?.description }.first
            let checked = cases(of: findings, applicable: [], in: context)
            suites.append(
                JUnitSuite(
                    path: path, locale: locale, cases: checked + failedInput(errors.removeValue(forKey: path) ?? [])))
        }
        suites += errors.map { JUnitSuite(path: $0.key, locale: nil, cases: failedInput($0.value)) }
        if suites.isEmpty {
            let nothing = JUnitCase(name: inputName, outcome: .skipped("there was no document to lint"))
            suites = [JUnitSuite(path: toolName, locale: nil, cases: [nothing])]
        }
        return suites.map(\.completed).sorted { $0.path < $1.path }
    }

    /// The suite with its cases sorted, and with one at least.
    private var completed: JUnitSuite {
        let idle = JUnitCase(name: "active-rules", outcome: .skipped("no rule is active"))
        return JUnitSuite(
            path: path, locale: locale, cases: cases.isEmpty ? [idle] : cases.sorted { $0.name < $1.name })
    }

    /// A case for each rule that applies to a document or found something in it.
    private static func cases(
        of findings: [Finding], applicable: Set<String>, in context: ReportContext
    ) -> [JUnitCase] {
        let byRule = Dictionary(grouping: findings, by: \.rule)
        return applicable.union(byRule.keys).map { rule in
            let findings = byRule[rule] ?? []
            return JUnitCase(
                name: rule,
                outcome: .checked(
                    failures: findings.filter { context.fails($0) }, others: findings.filter { !context.fails($0) }))
        }
    }

    /// The case of a document that could not be read; none where it could.
    private static func failedInput(_ errors: [ToolError]) -> [JUnitCase] {
        errors.isEmpty ? [] : [JUnitCase(name: inputName, outcome: .error(errors))]
    }
}
