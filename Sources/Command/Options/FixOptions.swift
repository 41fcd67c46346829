import ArgumentParser
import Linting

/// What is repaired, and whether that is written.
struct FixOptions: ParsableArguments {
    @Flag(name: [.customLong("fix"), .customLong("autofix")], help: "Apply the safe fixes to the files.")
    var fix = false

    @Flag(help: "Apply the unsafe fixes as well.")
    var unsafeFixes = false

    @Option(
        help: ArgumentHelp(
            "Apply the fixes of these rules or categories only, separated by commas; all findings are reported.",
            valueName: "rule,…"))
    var fixOnly: [String] = []

    @Flag(help: "Write nothing; show what fixing would change.")
    var diff = false

    /// Whether anything is to be repaired, or shown as it would be.
    var isWanted: Bool { fix || unsafeFixes || diff || !fixOnly.isEmpty }

    /// How far a fix must be trusted.
    var applicability: Applicability { unsafeFixes ? .unsafe : .safe }

    /// What becomes of fixed files.
    var mode: FixMode { diff ? .preview : .write }

    /// The rules whose fixes are applied, nil for all, and everything that is wrong with their names.
    ///
    /// Where nothing is left of what was asked for, nothing is fixed: all would be the opposite of it.
    func rules(among rules: [RuleMetadata]) -> (rules: Set<String>?, problems: [ToolError]) {
        guard !fixOnly.isEmpty else { return (nil, []) }
        let names = RuleNames(rules)
        let fixable = Set(rules.filter { $0.fix != nil }.map(\.id))
        var selected: Set<String> = []
        var problems: [ToolError] = []
        for name in fixOnly.flatMap(\.commaSeparated) {
            guard let ids = names.ids(name) else {
                problems.append(problem(names.unknown(name)))
                continue
            }
            let repairing = ids.intersection(fixable)
            if repairing.isEmpty {
                problems.append(problem("\"\(name)\" has no fix, \"hexapla rules list --fixable\" lists what has one"))
            }
            selected.formUnion(repairing)
        }
        return (selected, problems)
    }

    private func problem(_ message: String) -> ToolError { ToolError(path: "--fix-only", message: message) }
}
