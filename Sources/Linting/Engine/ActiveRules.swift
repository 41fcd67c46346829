import Language

/// The rules that run, made from their options and sorted by id.
struct ActiveRules: Sendable {
    /// A rule that runs, with the severity that its findings have.
    struct Entry<Check: Sendable>: Sendable {
        let id: String
        let severity: Severity
        let check: Check
    }

    /// A group of rules that run, with what is set for each, in the group's order.
    struct Group: Sendable {
        let group: any RuleGroup
        let rules: [(id: String, severity: Severity)]
    }

    let metadata: [RuleMetadata]
    let documentRules: [Entry<any DocumentRule>]
    let articleRules: [Entry<any ArticleRule>]
    let corpusRules: [Entry<any CorpusRule>]
    let groups: [Group]
    /// The compiled rules that apply to a document that is the only version of its article.
    private let idsForOneVersion: [String]
    /// The compiled rules that apply to a document with other versions.
    private let idsForSeveralVersions: [String]

    init(_ catalog: RuleCatalog, configuration: Configuration) {
        var metadata: [RuleMetadata] = []
        var documentRules: [Entry<any DocumentRule>] = []
        var articleRules: [Entry<any ArticleRule>] = []
        var corpusRules: [Entry<any CorpusRule>] = []
        var alone: [String] = []
        for (rule, description) in catalog.compiled.map({ ($0, $0.metadata) }).sorted(by: { $0.1.id < $1.1.id }) {
            let setting = configuration.setting(of: description)
            guard setting.isEnabled == true, metadata.last?.id != description.id else { continue }
            metadata.append(description)
            let id = description.id
            let severity = setting.severity ?? description.severity
            let made = rule.init(options: RuleOptions(of: description, configured: setting.options))
            // One type may be several kinds of rule.
            if let check = made as? any DocumentRule {
                documentRules.append(Entry(id: id, severity: severity, check: check))
            }
            if let check = made as? any ArticleRule {
                articleRules.append(Entry(id: id, severity: severity, check: check))
            }
            if let check = made as? any CorpusRule {
                corpusRules.append(Entry(id: id, severity: severity, check: check))
            }
            if made is any DocumentRule || made is any CorpusRule { alone.append(id) }
        }
        idsForOneVersion = alone
        idsForSeveralVersions = metadata.map(\.id)
        let settings = Dictionary(
            catalog.groups.flatMap { $0.rules.map { ($0.metadata.id, configuration.setting(of: $0.metadata)) } }
        ) { first, _ in first }
        groups = catalog.groups.compactMap { group in
            guard let group = group.selecting({ settings[$0]?.isEnabled == true }) else { return nil }
            let rules = group.rules.map { rule in
                (rule.metadata.id, settings[rule.metadata.id]?.severity ?? rule.metadata.severity)
            }
            return Group(group: group, rules: rules)
        }
        metadata += groups.flatMap { $0.group.rules.map(\.metadata) }
        self.metadata = metadata.sorted { $0.id < $1.id }
        self.documentRules = documentRules
        self.articleRules = articleRules
        self.corpusRules = corpusRules
    }

    /// The ids of the rules that apply to a document, sorted.
    ///
    /// - Parameters:
    ///   - locale: The document's locale.
    ///   - isParallel: Whether its article has other versions.
    /// - Returns: The ids, those of groups included.
    func applicable(to locale: LanguageTag?, isParallel: Bool) -> [String] {
        let compiled = isParallel ? idsForSeveralVersions : idsForOneVersion
        if groups.isEmpty { return compiled }
        let others = groups.flatMap(\.group.rules).filter { rule in
            rule.locales.matches(locale) && (isParallel || !rule.comparesVersions)
        }
        return (compiled + others.map(\.metadata.id)).sorted()
    }
}
