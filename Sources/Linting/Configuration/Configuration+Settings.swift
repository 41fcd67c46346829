extension Configuration {
    /// What is set for a rule, wherever nothing overrides it: what was configured, else what its metadata say.
    package func setting(of rule: RuleMetadata) -> RuleSetting {
        var setting = rules[rule.id] ?? RuleSetting()
        setting.isEnabled = setting.isEnabled ?? (rules[rule.id] != nil || rule.isOnByDefault)
        return setting
    }
}

extension Configuration.RuleSetting {
    /// The setting with what an override says instead.
    package func overridden(by other: Configuration.RuleSetting) -> Configuration.RuleSetting {
        var setting = self
        if let isEnabled = other.isEnabled ?? (other.severity == nil ? nil : true) { setting.isEnabled = isEnabled }
        if let severity = other.severity { setting.severity = severity }
        setting.options.merge(other.options) { $1 }
        return setting
    }
}
