import ArgumentParser
import Content
import Linting
import Reporting

/// `hexapla text`: prints the text of articles.
struct TextCommand: ParsableCommand {
    /// What of a page is printed.
    enum Extent: String, EnumerableFlag {
        /// The article without the page around it.
        case main
        /// All blocks.
        case all

        static func help(for value: Extent) -> ArgumentHelp? {
            switch value {
            case .main: "Print the article without the page around it."
            case .all: "Print all blocks of the page."
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the text of articles, block by block.",
        discussion: """
            Navigation, bylines, captions, comments and whatever else stands around the article's text are left out, \
            unless "--all" is given; under a folder, so is what most of its pages in a language have in common. The \
            JSON says of each block which role it has and what speaks most for that.
            """)

    @OptionGroup(title: "Export")
    var export: ExportOptions

    @Flag(exclusivity: .exclusive)
    var extent: Extent = .main

    @Option(help: ArgumentHelp("How to show: text or json.", valueName: "name"))
    var format: OutputFormat = .text

    func run() throws {
        let (configuration, wrong) = RunSetup.structure(export)
        let linter = Linter(rules: [], configuration: configuration)
        let found = linter.files(under: export.effectivePaths)
        var problems = wrong + found.errors.map(MissingPath.explain)
        var report = TextReport(
            isJSON: format == .json, includesPage: extent == .all, namesDocuments: found.paths.count > 1)
        let recurring = linter.recurringTexts(under: export.effectivePaths, files: found.paths)
        var isWritten = true
        for path in found.paths where isWritten {
            do {
                let version = try linter.version(at: path)
                report.add(
                    version,
                    evidence: recurring.texts.evidence(of: version, isCounted: recurring.counted.contains(path)))
            } catch {
                problems.append(error)
            }
            if report.isLong { isWritten = Terminal.write(report.take()) }
        }
        Terminal.complain(problems)
        isWritten = isWritten && Terminal.write(report.take())
        if !problems.isEmpty || !isWritten { throw ExitStatus.failed }
    }
}
