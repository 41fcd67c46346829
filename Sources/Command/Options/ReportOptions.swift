import ArgumentParser
import Linting
import Reporting

/// How the result is told.
struct ReportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How to report: text, json, junit or junit-strict, to a file where one is named. Can be repeated. "
                + "(default: text)",
            valueName: "name[=file]"))
    var format: [String] = []

    @Option(help: ArgumentHelp("Whether to use colours: auto, always or never.", valueName: "when"))
    var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: "Say nothing where there is nothing to report, and show no progress.")
    var quiet = false

    /// The reports that were asked for, and everything that is wrong with them.
    func requests() -> (requests: [ReportRequest<ReportFormat>], problems: [ToolError]) {
        ReportRequest.all(parsing: format, orElse: .text)
    }

    /// Writes the reports; false where one could not be written, which is told on standard error.
    func write(
        _ requests: [ReportRequest<ReportFormat>], of result: LintResult, in context: ReportContext
    ) -> Bool {
        ReportRequest.write(requests) { format, isFile in
            var context = context
            if isFile {
                context.usesColor = false
                context.width = ReportContext.defaultWidth
            }
            return format.reporter.bytes(of: result, in: context)
        }
    }
}
