import Alignment
import ArgumentParser
import Content
import Linting
import Reporting

/// `hexapla align`: shows how the versions of articles are lined up.
struct AlignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "align", abstract: "Show how the versions of each article are lined up.",
        discussion: """
            ※ stands beside a version that lacks a passage, ÷ beside one that adds it. The percentage is how sure \
            it is that blocks answer one another so; behind it stands what speaks most for it: lengths, numbers, links, \
            names, words, or the votes of the other versions. The JSON has all of it, in nats.
            """)

    @OptionGroup(title: "Export")
    var export: ExportOptions

    @Option(help: ArgumentHelp("How to show: text or json.", valueName: "name"))
    var format: OutputFormat = .text

    func run() async throws {
        let (configuration, wrong) = RunSetup.structure(export)
        let linter = Linter(rules: [], configuration: configuration)
        let found = linter.export(of: export.effectivePaths)
        var problems = wrong + found.errors.map(MissingPath.explain)
        var report = AlignmentReport(isJSON: format == .json, width: Terminal.width)
        let survey = await linter.survey(of: found)
        for entry in found.corpus.entries {
            let loaded = linter.article(entry, survey: survey)
            problems += loaded.errors
            if let aligned = loaded.article { report.add(aligned.article, aligned.table) }
        }
        Terminal.complain(problems)
        let isWritten = Terminal.write(report.bytes)
        if !problems.isEmpty || !isWritten { throw ExitStatus.failed }
    }
}
