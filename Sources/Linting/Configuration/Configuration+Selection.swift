extension Configuration {
    /// Leaves only those rules on that a command line selects and doesn't ignore.
    ///
    /// A rule that is selected by its id runs even where the file turned it off; `all` and categories leave off what
    /// is off. What is ignored is off whatever was selected.
    /// - Parameters:
    ///   - selected: Ids, categories or `all`; empty for all.
    ///   - ignored: Ids, categories or `all`.
    ///   - rules: All rules that there are.
    /// - Throws: ``ConfigurationError`` with every name that means nothing.
    public mutating func select(
        _ selected: [String], ignoring ignored: [String], rules: [RuleMetadata]
    ) throws(ConfigurationError) {
        let known = rules.map(\.id) + RuleCategory.allCases.map(\.rawValue) + ["all"]
        var problems: [ToolError] = []
        for (option, names) in [("--select", selected), ("--ignore", ignored)] {
            for name in names where !known.contains(name) {
                let problem = ConfigurationProblem.unknown(.ruleOrCategory, name, known: known)
                problems.append(ToolError(path: option, message: problem.message))
            }
        }
        guard problems.isEmpty else { throw ConfigurationError(problems: problems) }
        for rule in rules {
            var setting = self.rules[rule.id] ?? RuleSetting()
            if selected.contains(rule.id) {
                setting.isEnabled = true
            } else if !selected.isEmpty, !Self.covers(selected, rule) {
                setting.isEnabled = false
            }
            if ignored.contains(rule.id) || Self.covers(ignored, rule) { setting.isEnabled = false }
            self.rules[rule.id] = setting
        }
    }

    private static func covers(_ names: [String], _ rule: RuleMetadata) -> Bool {
        names.contains("all") || names.contains(rule.category.rawValue)
    }
}
