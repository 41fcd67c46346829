import ArgumentParser

/// `hexapla rules`: what there is to know of rules, and what it takes to write them.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List and explain rules, and write and test rules of your own.",
        subcommands: [
            RulesListCommand.self, RulesExplainCommand.self, RulesTestCommand.self, RulesNewCommand.self,
            RulesDocsCommand.self,
        ],
        defaultSubcommand: RulesListCommand.self)
}
