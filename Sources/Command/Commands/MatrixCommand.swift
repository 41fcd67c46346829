import ArgumentParser
import Linting
import Reporting

/// `hexapla matrix`: shows how much of each article is there and translated in each locale.
struct MatrixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix", abstract: "Show how much of each article is there and translated in each locale.",
        discussion: """
            The columns are the locales that every article should have, where they are configured or given, else all \
            that there are. A dash stands for a version that is missing. "completeness" in the configuration makes \
            "hexapla lint" fail where a locale has too little.
            """)

    @OptionGroup(title: "Export")
    var export: ExportOptions

    @Option(
        help: ArgumentHelp(
            "How to show: text, json or csv, to a file where one is named. Can be repeated. (default: text)",
            valueName: "name[=file]"))
    var format: [String] = []

    @Option(help: ArgumentHelp("Whether to use colours: auto, always or never.", valueName: "when"))
    var color: ColorChoice = .auto

    @Option(help: ArgumentHelp("How many articles to look at at the same time. (default: one a processor)"))
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("\"--jobs\" must be 1 or more, not \(jobs)") }
    }

    func run() async throws {
        let setup = await RunSetup(export, plugins: .none)
        var (configuration, problems) = (setup.configuration, setup.problems)
        let (requests, requestProblems) = ReportRequest<MatrixFormat>.all(parsing: format, orElse: .text)
        problems += requestProblems
        configuration.leaveOut(requests.compactMap(\.path))
        let rules = setup.catalog.compiled.filter { $0.metadata.findsUntranslated }
        let progress = ProgressLine(isWanted: true)
        let (matrix, errors) = await Linter(catalog: RuleCatalog(rules), configuration: configuration).completeness(
            paths: export.effectivePaths, jobs: jobs ?? System.processors,
            progress: { progress.show($0, of: $1) })
        progress.end()
        problems += errors.map(MissingPath.explain)
        if let source = configuration.source {
            let locales = Set(matrix.articles.flatMap { $0.versions.map(\.locale) })
            if let problem = UnknownSource.problem(with: source, among: locales) { problems.append(problem) }
        }
        Terminal.complain(problems)
        let report = MatrixReport(matrix, minimums: configuration.completeness)
        let usesColor = Terminal.usesColor(color)
        let isWritten = ReportRequest.write(requests) { format, isFile in
            isFile
                ? report.bytes(format) : report.bytes(format, width: Terminal.width, usesColor: usesColor)
        }
        if !problems.isEmpty || !isWritten { throw ExitStatus.failed }
    }
}
