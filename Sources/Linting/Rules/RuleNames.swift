/// What rules are called by where several can be named: ids, categories, packs, plugins and `all`.
package struct RuleNames: Sendable {
    /// The name of all rules together.
    package static let all = "all"

    private var table: [String: Set<String>] = [:]

    /// Creates the names of rules.
    package init(_ rules: some Sequence<RuleMetadata>) {
        for category in RuleCategory.allCases { table[category.rawValue] = [] }
        table[Self.all] = []
        for rule in rules {
            for name in [rule.id, rule.category.rawValue, rule.origin.name, Self.all].compactMap({ $0 }) {
                table[name, default: []].insert(rule.id)
            }
        }
    }

    /// The ids of the rules that a name stands for; nil where it stands for none that is known.
    package func ids(_ name: String) -> Set<String>? { table[name] }

    /// What is said of a name that stands for nothing, with the one that may be meant.
    package func unknown(_ name: String) -> String {
        ConfigurationProblem.unknown(.ruleOrCategory, name, known: known).message
    }

    /// All names, sorted.
    package var known: [String] { table.keys.sorted() }
}

extension RuleOrigin {
    /// The id of the pack or the name of the plugin, which stands for all of its rules; nil for compiled ones.
    var name: String? {
        switch self {
        case .compiled: nil
        case .pack(let id, _): id
        case .plugin(let name): name
        }
    }
}
