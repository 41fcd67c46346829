package import Linting

/// The order in which rules are listed.
package enum RuleOrder {
    /// Rules by category, in the order of the catalogue, and id.
    package static func sorted(_ rules: [GroupRule]) -> [GroupRule] {
        let order = RuleCategory.allCases
        return rules.sorted {
            let (a, b) = ($0.metadata, $1.metadata)
            return (order.firstIndex(of: a.category) ?? 0, a.id) < (order.firstIndex(of: b.category) ?? 0, b.id)
        }
    }
}
