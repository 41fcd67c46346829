/// Puts together what files say of rules, the last word last.
///
/// A later file outweighs an earlier one. Within a file, what is said of a rule by itself outweighs what is said of its
/// pack or plugin, that what is said of its category, and that what is said of all.
struct RuleSettings {
    private let known: KnownRules
    private var settings: [String: Configuration.RuleSetting] = [:]
    private var origins: [String: [ConfigurationOrigins.Value: ConfigurationOrigins.Origin]] = [:]
    /// Rules that are named by themselves.
    private var named: Set<String> = []
    /// Rules that are off by their own names. Those and the ones that are off by default stay off where a severity is
    /// given to several rules together.
    private var offByName: Set<String> = []

    init(_ known: KnownRules) {
        self.known = known
    }

    /// Adds what a file says.
    mutating func add(_ statements: [RuleStatement]) {
        for statement in statements.sorted(by: { $0.rank.rawValue < $1.rank.rawValue }) {
            switch statement.reach {
            case .one(let rule):
                var setting = settings[rule.id] ?? Configuration.RuleSetting()
                setting = setting.overridden(by: statement.setting)
                settings[rule.id] = setting
                if let isEnabled = statement.says { offByName.update(with: rule.id, isMember: !isEnabled) }
                named.insert(rule.id)
                note(statement, of: rule.id, turnsOn: statement.says != nil || !rule.isOnByDefault)
            case .several(_, let ids):
                for id in ids {
                    guard let rule = known.metadata[id] else { continue }
                    let (setting, says) = merged(settings[id], statement, of: rule)
                    settings[id] = setting
                    if statement.setting.isEnabled != nil { offByName.remove(id) }
                    note(statement, of: id, turnsOn: says)
                }
            }
        }
    }

    /// Writes everything into a configuration.
    func finish(_ configuration: inout Configuration) {
        for (id, setting) in settings {
            var setting = setting
            // A rule that is set by its name runs; to be one of several that are set is not enough.
            if setting.isEnabled == nil, !named.contains(id), known.metadata[id]?.isOnByDefault == false {
                setting.isEnabled = false
            }
            configuration.rules[id] = setting
        }
        for (value, origin) in origins.values.joined() { configuration.origins[value] = origin }
    }

    /// An override with what is said of rules in it.
    func filled(_ override: Configuration.Override, with statements: [RuleStatement]) -> Configuration.Override {
        var inner = RuleSettings(known)
        inner.offByName = offByName
        inner.add(statements)
        var override = override
        for (id, setting) in inner.settings {
            if setting.isEnabled == nil, setting.severity != nil, !inner.named.contains(id) {
                // A severity for several rules leaves off some that are off, and in an override it would turn them on.
                guard let rule = known.metadata[id], isOn(rule) || isOffAsOneOfSeveral(rule) else { continue }
            }
            override.rules[id] = setting
        }
        for (value, origin) in inner.origins.values.joined() { override.origins[value] = origin }
        return override
    }

    /// A setting with what a statement about several rules says of one of them, and whether that says if it runs.
    private func merged(
        _ setting: Configuration.RuleSetting?, _ statement: RuleStatement, of rule: RuleMetadata
    ) -> (setting: Configuration.RuleSetting, says: Bool) {
        var setting = setting ?? Configuration.RuleSetting()
        if let severity = statement.setting.severity { setting.severity = severity }
        if let isEnabled = statement.setting.isEnabled {
            setting.isEnabled = isEnabled
            return (setting, true)
        }
        guard statement.setting.severity != nil, isOffAsOneOfSeveral(rule) else { return (setting, false) }
        setting.isEnabled = true
        return (setting, true)
    }

    /// Whether a rule would run if it had not been turned off together with others.
    private func isOffAsOneOfSeveral(_ rule: RuleMetadata) -> Bool {
        settings[rule.id]?.isEnabled == false && !offByName.contains(rule.id) && rule.isOnByDefault
    }

    private func isOn(_ rule: RuleMetadata) -> Bool {
        guard let setting = settings[rule.id] else { return rule.isOnByDefault }
        return setting.isEnabled ?? (named.contains(rule.id) || rule.isOnByDefault)
    }

    private mutating func note(_ statement: RuleStatement, of id: String, turnsOn: Bool) {
        let place = statement.enabledPlace ?? statement.severityPlace ?? statement.place
        if turnsOn { origins[id, default: [:]][.isEnabled(rule: id)] = .file(place) }
        if let place = statement.severityPlace { origins[id, default: [:]][.severity(rule: id)] = .file(place) }
        for (name, place) in statement.optionPlaces {
            origins[id, default: [:]][.option(rule: id, name: name)] = .file(place)
        }
    }
}

extension RuleStatement {
    /// Whether it says that its rules run or not; nil where it doesn't.
    fileprivate var says: Bool? { setting.isEnabled ?? (setting.severity == nil ? nil : true) }
}

extension Set {
    /// Adds or removes an element.
    fileprivate mutating func update(with element: Element, isMember: Bool) {
        if isMember { insert(element) } else { remove(element) }
    }
}
