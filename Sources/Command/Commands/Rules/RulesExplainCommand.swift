import ArgumentParser
import Linting
import Reporting

/// `hexapla rules explain`: the manual of rules.
struct RulesExplainCommand: AsyncParsableCommand {
    /// How the manual is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For a terminal.
        case text
        /// For programs.
        case json
        /// For a web page.
        case markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain rules: what they report and why, their options, and examples with what is found marked.")

    @Argument(help: ArgumentHelp("Ids of rules, categories, packs or plugins.", valueName: "rule"))
    var names: [String]

    @OptionGroup
    var source: RulesSource

    @Option(help: ArgumentHelp("How to explain: text, json or markdown.", valueName: "name"))
    var format: Format = .text

    @Option(help: ArgumentHelp("Whether to use colours: auto, always or never.", valueName: "when"))
    var color: ColorChoice = .auto

    func run() async throws {
        let setup = await source.setup()
        await setup.end()
        let (rules, unknown) = setup.catalog.rules(named: names)
        Terminal.complain(unknown)
        var isWritten = true
        if !rules.isEmpty {
            switch format {
            case .text:
                let page = RulePage(rules, usesColor: Terminal.usesColor(color), width: Terminal.width)
                isWritten = Pager.show(page.bytes)
            case .json:
                isWritten = Terminal.write(RulesReport(rules).fullJSON)
            case .markdown:
                isWritten = Terminal.write(RuleManual(rules).pages)
            }
        }
        if !isWritten || !unknown.isEmpty || !setup.problems.isEmpty { throw ExitStatus.failed }
    }
}
