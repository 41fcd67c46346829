/// Rules that could not be loaded, so that their names in a configuration are no mistakes.
package struct MissingRules: Sendable {
    /// Plugins and packs that are not there, by their names.
    package var names: Set<String> = []
    /// Whether a pack could not be read, or not all of it, so that nobody knows which rules of packs are missing.
    package var includesPacks = false

    /// Creates a list without any.
    package init() {}

    /// Whether a name may be that of a rule that is missing, or of the pack or plugin that it is missing from.
    func covers(_ name: String) -> Bool {
        guard let slash = name.firstIndex(of: "/") else { return names.contains(name) }
        return includesPacks || names.contains(String(name[..<slash]))
    }
}

/// What a configuration can say of rules: the second half of reading it, when all rules are known.
struct KnownRules {
    let metadata: [String: RuleMetadata]
    private let names: RuleNames
    private let missing: MissingRules

    init(_ rules: [RuleMetadata], missing: MissingRules) {
        metadata = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
        names = RuleNames(rules)
        self.missing = missing
    }

    /// What a map of rules says, and what is wrong with it.
    func statements(
        of rules: ConfigurationFile.Rules, _ what: String, _ problems: inout [ToolError]
    ) -> [RuleStatement] {
        var nodes = NodeReader(rules.text)
        var statements: [RuleStatement] = []
        for (key, value) in nodes.pairs(of: rules.node, what, expected: "a map of rule ids") {
            guard let reach = reach(of: key, &nodes) else { continue }
            let statement = RuleStatement.read(value, named: key, reach: reach, &nodes)
            statements.append(statement)
        }
        problems += nodes.problems
        return statements
    }

    /// A suppression with the ids of its rules; nil where none of them is known.
    func exemption(
        _ pending: ConfigurationFile.PendingExemption, _ problems: inout [ToolError]
    ) -> Configuration.Exemption? {
        var exemption = pending.exemption
        guard let items = pending.rules else { return exemption }
        var nodes = NodeReader(pending.text)
        var ids: Set<String> = []
        for item in items {
            switch reach(of: item, &nodes) {
            case .one(let rule): ids.insert(rule.id)
            case .several(_, let several): ids.formUnion(several)
            case nil: break
            }
        }
        problems += nodes.problems
        exemption.rules = ids.sorted()
        return ids.isEmpty ? nil : exemption
    }

    /// The rules that a name stands for; nil, and a problem, where it stands for none that may be there.
    private func reach(of name: NodeReader.Item, _ nodes: inout NodeReader) -> RuleStatement.Reach? {
        if let rule = metadata[name.text] { return .one(rule) }
        if let ids = names.ids(name.text) {
            let rank: RuleStatement.Rank =
                name.text == RuleNames.all ? .all : RuleCategory(rawValue: name.text) == nil ? .origin : .category
            return .several(rank, ids.sorted())
        }
        if !missing.covers(name.text) { nodes.note(.unknown(.rule, name.text, known: names.known), name.node) }
        return nil
    }
}
