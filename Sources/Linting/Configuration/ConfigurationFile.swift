/// A configuration file, and those that it builds on, as far as they can be understood without knowing the rules.
///
/// Which rules there are is known only when packs and plugins are loaded, which the configuration names: so its structure
/// is read first, and what it says of rules is checked afterwards.
package struct ConfigurationFile: Sendable {
    /// What one file says of rules.
    struct Rules: Sendable {
        let text: YAMLText
        let node: YAMLNode
    }

    /// An override whose rules have not been read.
    struct PendingOverride: Sendable {
        let override: Configuration.Override
        let rules: Rules
    }

    /// A suppression whose rules have not been looked up; nil stands for all rules.
    struct PendingExemption: Sendable {
        let exemption: Configuration.Exemption
        let text: YAMLText
        let rules: [NodeReader.Item]?
    }

    /// What needs no rule to be understood: everything but ``Configuration/rules``, ``Configuration/overrides`` and
    /// ``Configuration/exemptions``.
    package internal(set) var structure = Configuration()
    /// Everything that is wrong with what needs no rule; what is wrong is left out of ``structure``.
    package var problems: [ToolError] { sorted(structuralProblems) }

    var rules: [Rules] = []
    var overrides: [PendingOverride] = []
    var exemptions: [PendingExemption] = []
    var structuralProblems: [ToolError] = []
    /// The texts of all files that were read, in the order in which they were opened.
    var texts: [YAMLText] = []

    init() {}

    /// What holds, given all rules, and everything that is wrong with the files; what is wrong is left out.
    ///
    /// - Parameters:
    ///   - rules: All rules that there are.
    ///   - missing: Rules that could not be loaded, whose names are no mistakes.
    /// - Returns: The configuration, and all problems in the order of the files.
    package func configuration(
        for rules: [RuleMetadata], missing: MissingRules = MissingRules()
    ) -> (configuration: Configuration, problems: [ToolError]) {
        let known = KnownRules(rules, missing: missing)
        var configuration = structure
        var problems = structuralProblems
        var settings = RuleSettings(known)
        for part in self.rules {
            settings.add(known.statements(of: part, "\"rules\"", &problems))
        }
        settings.finish(&configuration)
        configuration.overrides = overrides.map { pending in
            settings.filled(pending.override, with: known.statements(of: pending.rules, "\"rules\"", &problems))
        }
        configuration.exemptions = exemptions.compactMap { known.exemption($0, &problems) }
        return (configuration, sorted(problems))
    }

    /// The plugins that can be started, and what is wrong with the others.
    ///
    /// - Parameter rules: The rules that are known without plugins, whose names, and those of their packs, are taken.
    /// - Returns: The plugins, and an error for each whose name is taken.
    package func plugins(besides rules: [RuleMetadata]) -> (plugins: [Configuration.Plugin], problems: [ToolError]) {
        let taken = RuleNames(rules)
        var problems: [ToolError] = []
        let plugins = structure.plugins.filter { plugin in
            guard taken.ids(plugin.name) != nil else { return true }
            let message = ConfigurationProblem.takenName(plugin.name).message
            let place = plugin.place
            problems.append(
                marked(ToolError(path: place.path, line: place.line, column: place.column, message: message)))
            return false
        }
        return (plugins, problems)
    }

    /// An error with the line that it is about, where it is about one of these files and has none yet.
    package func marked(_ error: ToolError) -> ToolError {
        guard error.excerpt == nil, let line = error.line, let column = error.column,
            let text = texts.first(where: { $0.path == error.path })
        else { return error }
        return text.error(error.message, line: line, column: column)
    }

    /// Problems in the order of the files and of their places.
    private func sorted(_ problems: [ToolError]) -> [ToolError] {
        var order: [String: Int] = [:]
        for (index, text) in texts.enumerated() { order[text.path ?? ""] = index }
        return problems.enumerated().sorted { first, second in
            let (a, b) = (first.element, second.element)
            let keys = [a, b].map { (order[$0.path ?? ""] ?? -1, $0.line ?? 0, $0.column ?? 0) }
            return keys[0] == keys[1] ? first.offset < second.offset : keys[0] < keys[1]
        }.map(\.element)
    }
}
