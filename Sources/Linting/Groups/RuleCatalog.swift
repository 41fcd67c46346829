/// All rules that a run can use: those that were compiled in, and those of packs and plugins.
public struct RuleCatalog: Sendable {
    /// The compiled rules; of two with the same id the first counts.
    public let compiled: [any Rule.Type]
    /// The rules that are known only when the program runs.
    package let groups: [any RuleGroup]

    /// Creates a catalogue of compiled rules.
    public init(_ compiled: [any Rule.Type]) {
        self.init(compiled, groups: [])
    }

    /// Creates a catalogue.
    package init(_ compiled: [any Rule.Type], groups: [any RuleGroup]) {
        self.compiled = compiled
        self.groups = groups
    }

    /// The manuals of all rules, the compiled ones first.
    public var metadata: [RuleMetadata] { rules.map(\.metadata) }

    /// All rules with the locales that they look at, the compiled ones, which look at any, first.
    package var rules: [GroupRule] {
        compiled.map { GroupRule(metadata: $0.metadata) } + groups.flatMap(\.rules)
    }
}
