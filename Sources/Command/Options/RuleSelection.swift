import ArgumentParser
import Linting

/// Which rules run.
struct RuleSelection: ParsableArguments {
    @Option(help: ArgumentHelp("Run these rules or categories only, separated by commas.", valueName: "rule,…"))
    var select: [String] = []

    @Option(help: ArgumentHelp("Don't run these rules or categories, separated by commas.", valueName: "rule,…"))
    var ignore: [String] = []

    /// Turns off what was not selected; returns what is wrong with the names.
    ///
    /// Names that mean nothing are left out. Where nothing is left of a selection, no rule runs: all rules would be
    /// the opposite of what was asked for.
    func apply(to configuration: inout Configuration, rules: [RuleMetadata]) -> [ToolError] {
        let selected = select.flatMap(\.commaSeparated)
        let ignored = ignore.flatMap(\.commaSeparated)
        do {
            try configuration.select(selected, ignoring: ignored, rules: rules)
            return []
        } catch {
            let names = RuleNames(rules)
            let rest = selected.filter { names.ids($0) != nil }
            let nothing = rest.isEmpty && !selected.isEmpty
            try? configuration.select(
                rest, ignoring: nothing ? ["all"] : ignored.filter { names.ids($0) != nil }, rules: rules)
            return error.problems
        }
    }
}
