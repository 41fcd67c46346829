import Linting
import Reporting

/// A run that changes the baseline rather than reporting.
struct BaselineRun {
    /// Lints, measured against a baseline.
    typealias Lint = (Baseline?) async -> LintResult

    private let options: BaselineCommand.Options

    init(_ options: BaselineCommand.Options) {
        self.options = options
    }

    /// Reads the baseline, has the new one made and writes it.
    ///
    /// What could not be linted is told, and the status is 2; the baseline is written all the same.
    /// - Parameter change: Makes the new baseline, and says in a line what it did, from the path of the file and from
    ///   what lints.
    /// - Throws: ``ExitStatus`` where something could not be done.
    func run(
        _ change: (_ file: String, _ lint: Lint) async throws(ToolError) -> (Baseline, String)
    ) async throws {
        let jobs = options.jobs ?? System.processors
        let setup = await RunSetup(options.export, plugins: .run(workers: jobs))
        var (configuration, problems) = (setup.configuration, setup.problems)
        let file = options.baseline.effectiveFile(configuration)
        configuration.leaveOut([file])
        do throws(ToolError) {
            var asking = Linter(catalog: setup.catalog, configuration: configuration)
            problems += await asking.askRevisions(around: options.export.effectivePaths)
            let linter = asking
            let progress = ProgressLine(isWanted: true)
            let (new, message) = try await change(file) { baseline in
                var linter = linter
                linter.baseline = baseline
                let result = await linter.lint(
                    paths: options.export.effectivePaths, jobs: jobs,
                    progress: { progress.show($0, of: $1) })
                progress.end()
                problems += result.errors.map(MissingPath.explain)
                return result
            }
            try new.write(to: file)
            Terminal.note(message)
        } catch {
            problems.append(error)
        }
        await setup.end()
        Terminal.complain(problems)
        if !problems.isEmpty { throw ExitStatus.failed }
    }

    /// The baseline that is to be changed.
    ///
    /// - Throws: ``ToolError`` where there is none, or where it can't be read.
    static func existing(_ file: String, _ options: BaselineOptions) throws(ToolError) -> Baseline {
        guard Baseline.exists(at: file) else { throw options.missing(file) }
        return try Baseline(contentsOf: file)
    }

    /// `1 finding`, `2 findings`.
    static func count(_ number: Int) -> String { "\(number) \(number == 1 ? "finding" : "findings")" }
}
