extension Configuration {
    /// What is set for a rule: what was configured, else what its metadata say.
    func setting(of rule: RuleMetadata) -> RuleSetting {
        if let setting = rules[rule.id] { return setting }
        var setting = RuleSetting()
        setting.isEnabled = rule.isOnByDefault
        return setting
    }
}
