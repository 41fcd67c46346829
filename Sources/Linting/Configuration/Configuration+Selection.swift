extension Configuration {
    /// Leaves only those rules on that a command line selects and doesn't ignore.
    ///
    /// A rule that is selected by its id runs even where the file turned it off; `all`, categories, packs and plugins
    /// leave off what is off. What is ignored is off whatever was selected, and what is off is so in every document.
    /// - Parameters:
    ///   - selected: Names of rules, see ``RuleNames``; empty for all.
    ///   - ignored: Names of rules.
    ///   - rules: All rules that there are.
    /// - Throws: ``ConfigurationError`` with every name that means nothing.
    public mutating func select(
        _ selected: [String], ignoring ignored: [String], rules: [RuleMetadata]
    ) throws(ConfigurationError) {
        let names = RuleNames(rules)
        var problems: [ToolError] = []
        for (option, written) in [("--select", selected), ("--ignore", ignored)] {
            for name in written where names.ids(name) == nil {
                problems.append(ToolError(path: option, message: names.unknown(name)))
            }
        }
        guard problems.isEmpty else { throw ConfigurationError(problems: problems) }
        let chosen = Set(selected.flatMap { names.ids($0) ?? [] })
        let unwanted = Set(ignored.flatMap { names.ids($0) ?? [] })
        for rule in rules {
            if selected.contains(rule.id) {
                self.rules[rule.id] = enabled(setting(of: rule))
                origins[.isEnabled(rule: rule.id)] = .commandLine(option: "--select")
            }
            guard unwanted.contains(rule.id) || !selected.isEmpty && !chosen.contains(rule.id) else { continue }
            if runsSomewhere(rule) { deselected.insert(rule.id) }
            var setting = setting(of: rule)
            setting.isEnabled = false
            self.rules[rule.id] = setting
            let option = unwanted.contains(rule.id) ? "--ignore" : "--select"
            origins[.isEnabled(rule: rule.id)] = .commandLine(option: option)
            for index in overrides.indices { overrides[index].rules[rule.id] = nil }
        }
    }

    /// Whether a rule is on, for some documents at least.
    func runsSomewhere(_ rule: RuleMetadata) -> Bool {
        let setting = setting(of: rule)
        return setting.isEnabled == true
            || overrides.contains { override in
                override.rules[rule.id].map { setting.overridden(by: $0).isEnabled == true } ?? false
            }
    }

    private func enabled(_ setting: RuleSetting) -> RuleSetting {
        var setting = setting
        setting.isEnabled = true
        return setting
    }
}
