import ArgumentParser
import Content
import Linting
import Markup
import Reporting

/// `hexapla inspect`: shows documents as the linter sees them.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show the blocks of documents as the linter sees them.")

    @OptionGroup(title: "Export")
    var export: ExportOptions

    @Option(help: ArgumentHelp("How to show: text or json.", valueName: "name"))
    var format: OutputFormat = .text

    @Flag(help: ArgumentHelp("Check that every text run is where it is said to be.", visibility: .hidden))
    var positions = false

    func run() throws {
        let (configuration, wrong) = RunSetup.structure(export)
        let linter = Linter(rules: [], configuration: configuration)
        let found = linter.export(of: export.effectivePaths)
        var problems = wrong + found.errors.map(MissingPath.explain)
        var blocks = InspectReport(isJSON: format == .json, width: Terminal.width)
        var checks = PositionReport()
        for entry in found.corpus.entries {
            let loaded = linter.article(entry)
            problems += loaded.errors
            for version in loaded.article?.article.versions ?? [] {
                if positions {
                    checks.add(PositionCheck(of: version.document))
                } else {
                    blocks.add(version)
                }
            }
        }
        Terminal.complain(problems)
        let isWritten = Terminal.write(positions ? checks.bytes : blocks.bytes)
        if !problems.isEmpty || !isWritten { throw ExitStatus.failed }
        if positions, !checks.isPassed { throw ExitStatus.findings }
    }
}
