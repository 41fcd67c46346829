import ArgumentParser
import Linting
import Reporting

/// `hexapla rules`: lists the rules that there are.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rules", abstract: "List the rules.")

    @Option(help: ArgumentHelp("How to list: text or json.", valueName: "name"))
    var format: OutputFormat = .text

    func run() throws {
        let report = RulesReport(Program.rules.map { $0.metadata })
        if !Terminal.write(format == .json ? report.json : report.table) { throw ExitStatus.failed }
    }
}
