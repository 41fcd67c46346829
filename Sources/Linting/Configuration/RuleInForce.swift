package import Language

extension Configuration {
    /// A document as overrides and suppressions see it.
    package struct Subject: Sendable {
        /// The path, relative to the configuration's folder.
        package let path: String
        /// The id of its article.
        package let article: String
        /// Its locale; nil where nothing tells.
        package let locale: LanguageTag?

        /// Creates a subject.
        package init(path: String, article: String, locale: LanguageTag?) {
            self.path = path
            self.article = article
            self.locale = locale
        }
    }

    /// What holds for a rule, and where each part of that was set; nil stands for a default.
    package struct RuleInForce: Sendable {
        /// What an option is set to.
        package struct Option: Sendable {
            /// The name.
            package let name: String
            /// The value.
            package fileprivate(set) var value: RuleOption.Value
            /// Where it was set.
            package fileprivate(set) var origin: ConfigurationOrigins.Origin?
        }

        /// The rule's id.
        package let id: String
        /// Whether it runs.
        package fileprivate(set) var isEnabled: Bool
        /// Where it was turned on or off.
        package fileprivate(set) var enabledOrigin: ConfigurationOrigins.Origin?
        /// How bad its findings are.
        package fileprivate(set) var severity: Severity
        /// Where that was set.
        package fileprivate(set) var severityOrigin: ConfigurationOrigins.Origin?
        /// Its options, in the order of its manual.
        package fileprivate(set) var options: [Option]
    }

    /// What holds for a rule.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - subject: The document that it holds for; nil for one that no override is for.
    /// - Returns: What holds, and where it was set.
    package func inForce(_ rule: RuleMetadata, for subject: Subject?) -> RuleInForce {
        let setting = setting(of: rule)
        var result = RuleInForce(
            id: rule.id, isEnabled: setting.isEnabled ?? rule.isOnByDefault,
            enabledOrigin: origins[.isEnabled(rule: rule.id)], severity: setting.severity ?? rule.severity,
            severityOrigin: origins[.severity(rule: rule.id)],
            options: rule.options.map { option in
                RuleInForce.Option(
                    name: option.name, value: setting.options[option.name] ?? option.defaultValue,
                    origin: origins[.option(rule: rule.id, name: option.name)])
            })
        for override in overrides where subject.map(override.selector.admits) ?? false {
            if let other = override.rules[rule.id] { result.apply(other, override.origins) }
        }
        return result
    }

    /// The suppressions that may concern a document, in the configuration's order; all without one.
    package func exemptions(for subject: Subject?) -> [Exemption] {
        guard let subject else { return exemptions }
        return exemptions.filter { $0.selector.admits(subject) }
    }

    /// The overrides that hold for a document, in the configuration's order; all without one.
    package func overrides(for subject: Subject?) -> [Override] {
        guard let subject else { return overrides }
        return overrides.filter { $0.selector.admits(subject) }
    }
}

extension Configuration.Selector {
    fileprivate func admits(_ subject: Configuration.Subject) -> Bool {
        DocumentMatcher(self).matches(path: subject.path, article: subject.article, locale: subject.locale)
    }
}

extension Configuration.RuleInForce {
    /// Puts what an override says in the place of what held before.
    fileprivate mutating func apply(_ setting: Configuration.RuleSetting, _ origins: ConfigurationOrigins) {
        var before = Configuration.RuleSetting()
        before.isEnabled = isEnabled
        isEnabled = before.overridden(by: setting).isEnabled ?? isEnabled
        // An override that sets options only leaves a rule on or off.
        if setting.isEnabled != nil || setting.severity != nil { enabledOrigin = origins[.isEnabled(rule: id)] }
        if let severity = setting.severity {
            self.severity = severity
            severityOrigin = origins[.severity(rule: id)]
        }
        for index in options.indices {
            guard let value = setting.options[options[index].name] else { continue }
            options[index].value = value
            options[index].origin = origins[.option(rule: id, name: options[index].name)]
        }
    }
}
