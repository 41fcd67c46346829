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
    ///
    /// Where nothing is left of what was asked for, or nothing was, the text report is written.
    func requests() -> (requests: [ReportRequest], problems: [ToolError]) {
        var requests: [ReportRequest] = []
        var problems: [ToolError] = []
        for text in format {
            do throws(ReportError) {
                let request = try ReportRequest(parsing: text)
                if requests.contains(where: { $0.path == request.path }) {
                    let place = request.path.map { "\"\($0)\"" } ?? "standard output"
                    throw ReportError("two reports for \(place); write one of them to another file")
                }
                requests.append(request)
            } catch {
                problems.append(ToolError(path: "--format", message: error.message))
            }
        }
        return (requests.isEmpty ? [ReportRequest(format: .text)] : requests, problems)
    }

    /// Writes the reports; false where one could not be written, which is told on standard error.
    func write(_ requests: [ReportRequest], of result: LintResult, in context: ReportContext) -> Bool {
        var isWritten = true
        for request in requests {
            guard let path = request.path else {
                let bytes = request.format.reporter.bytes(of: result, in: context)
                if !Terminal.write(bytes) { isWritten = false }
                continue
            }
            var context = context
            context.usesColor = false
            context.width = ReportContext.defaultWidth
            do throws(ReportError) {
                try ReportFile.write(request.format.reporter.bytes(of: result, in: context), to: path)
            } catch {
                Terminal.complain(error.message)
                isWritten = false
            }
        }
        return isWritten
    }
}
