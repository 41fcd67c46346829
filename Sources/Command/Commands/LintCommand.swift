import ArgumentParser
import Linting
import Reporting

/// `hexapla lint`: reports what is wrong with an export and, on request, repairs it.
struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Report what is wrong with an export, and repair what can be repaired.",
        discussion: """
            The exit status is 0 where nothing was found that fails the run, 1 where something was, and 2 where \
            something could not be done; what could be linted is reported nevertheless.
            """)

    @OptionGroup(title: "Export")
    var export: ExportOptions

    @OptionGroup(title: "Rules")
    var selection: RuleSelection

    @Option(
        help: ArgumentHelp(
            "The least severity that fails the run: error, warning, info or never. (default: error)",
            valueName: "severity"))
    var failOn: FailureThreshold?

    @OptionGroup(title: "Baseline")
    var baseline: BaselineOptions

    @Option(
        help: ArgumentHelp(
            "Lint the articles only that git says changed since a commit, branch or tag, in all their versions.",
            valueName: "revision"))
    var changedSince: String?

    @OptionGroup(title: "Report")
    var report: ReportOptions

    @OptionGroup(title: "Fixing")
    var fixing: FixOptions

    @Option(help: ArgumentHelp("How many articles to lint at the same time. (default: one a processor)"))
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("\"--jobs\" must be 1 or more, not \(jobs)") }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let timestamp = System.timestamp
        let jobs = jobs ?? System.processors
        let setup = await RunSetup(export, plugins: .run(workers: jobs))
        var (configuration, problems) = (setup.configuration, setup.problems)
        problems += selection.apply(to: &configuration, rules: setup.metadata)
        let (requests, requestProblems) = report.requests()
        problems += requestProblems
        let (fixedRules, fixProblems) = fixing.rules(among: setup.metadata)
        problems += fixProblems
        configuration.leaveOut(requests.compactMap(\.path) + [baseline.file(configuration)].compactMap { $0 })

        var linter = Linter(catalog: setup.catalog, configuration: configuration)
        let restrictions = await restrict(&linter)
        problems += restrictions
        let progress = ProgressLine(isWanted: !report.quiet)
        var result: LintResult
        // What is not to be looked at is not to be repaired either.
        if fixing.isWanted, restrictions.isEmpty {
            let fixed = await linter.fix(
                paths: export.effectivePaths, including: fixing.applicability, only: fixedRules, mode: fixing.mode,
                jobs: jobs, progress: { progress.show($0, of: $1) })
            progress.end()
            FixSummary(of: fixed, isPreview: fixing.diff, isQuiet: report.quiet).write()
            result = fixed.result
        } else {
            result = await linter.lint(
                paths: export.effectivePaths, jobs: jobs,
                progress: { progress.show($0, of: $1) })
            progress.end()
        }
        await setup.end()
        // Of an export of which a part is linted, no locale can be missed.
        if changedSince == nil, let source = configuration.source,
            let problem = UnknownSource.problem(with: source, among: Set(result.documents.compactMap(\.locale)))
        {
            problems.append(problem)
        }
        result = result.with(errors: problems + result.errors.map(MissingPath.explain))

        let threshold = failOn.map(\.severity) ?? configuration.failOn
        let context = ReportContext(
            failOn: threshold, toolVersion: HexaplaCommand.version, elapsed: .now - start, timestamp: timestamp,
            fixCommand: fixCommand, usesColor: Terminal.usesColor(report.color), width: Terminal.width,
            isQuiet: report.quiet)
        Terminal.complain(result.errors)
        Terminal.warn(result.warnings)
        if !report.quiet { noteStale(result, configuration) }
        // The differences take the place of the text report, unless that is asked for.
        let isReporting = !fixing.diff || !report.format.isEmpty
        let isWritten = report.write(isReporting ? requests : [], of: result, in: context)
        if !result.errors.isEmpty || !isWritten { throw ExitStatus.failed }
        if result.findings.contains(where: { context.fails($0) }) { throw ExitStatus.findings }
    }

    /// Has the linter leave out what is known and what did not change, and know what git does where a rule asks for it;
    /// returns what is wrong with any of it.
    ///
    /// Where nobody can tell what changed, nothing is linted.
    private func restrict(_ linter: inout Linter) async -> [ToolError] {
        var problems: [ToolError] = []
        do throws(ToolError) {
            linter.baseline = try baseline.read(linter.configuration)
        } catch {
            problems.append(error)
        }
        problems += await linter.askRevisions(around: export.effectivePaths)
        guard let changedSince else { return problems }
        do throws(ToolError) {
            linter.changes = try await Git.changes(since: changedSince, around: export.effectivePaths)
        } catch {
            problems.append(error)
            linter.changes = ChangedFiles([])
        }
        return problems
    }

    /// Tells how many entries of the baseline are of no use any more.
    private func noteStale(_ result: LintResult, _ configuration: Configuration) {
        guard let count = result.baseline?.stale.count, count > 0, let file = baseline.file(configuration) else {
            return
        }
        let entries = count == 1 ? "1 entry of \"\(file)\" is" : "\(count) entries of \"\(file)\" are"
        let command = baseline.command("prune", file: file, paths: export.paths)
        Terminal.note("\(entries) not found any more; drop \(count == 1 ? "it" : "them") with \"\(command)\"")
    }

    /// The command that repairs what this one reports.
    private var fixCommand: String {
        (["hexapla", "lint", "--fix"] + export.paths.map(\.shellQuoted)).joined(separator: " ")
    }
}
