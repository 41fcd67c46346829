/// The findings that the configuration wants not to be reported.
struct ExemptionTable: Sendable {
    private struct Entry: Sendable {
        /// The ids of its rules.
        let rules: Set<String>
        let matcher: DocumentMatcher
    }

    /// The exemptions in the configuration's order.
    let exemptions: [Configuration.Exemption]
    private let entries: [Entry]
    private let paths: ConfigurationPaths

    init(_ configuration: Configuration, names: RuleNames, paths: ConfigurationPaths) {
        exemptions = configuration.exemptions
        self.paths = paths
        entries = configuration.exemptions.map { exemption in
            let rules = exemption.rules.isEmpty ? [RuleNames.all] : exemption.rules
            return Entry(
                rules: Set(rules.flatMap { names.ids($0) ?? [] }), matcher: DocumentMatcher(exemption.selector))
        }
    }

    /// Whether there are none.
    var isEmpty: Bool { entries.isEmpty }

    /// The indexes of the exemptions that a finding falls under.
    func covering(_ finding: Finding) -> [Int] {
        if entries.isEmpty { return [] }
        let path = paths.relative(finding.path)
        return entries.indices.filter { index in
            entries[index].rules.contains(finding.rule)
                && entries[index].matcher.matches(path: path, article: finding.article, locale: finding.locale)
        }
    }

    /// The rules that an exemption is for.
    func rules(of index: Int) -> Set<String> { entries[index].rules }
}
