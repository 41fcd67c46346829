/// The rules that run, made from their options and sorted by id.
struct ActiveRules: Sendable {
    /// A rule that runs, with the severity that its findings have.
    struct Entry<Check: Sendable>: Sendable {
        let id: String
        let severity: Severity
        let check: Check
    }

    let metadata: [RuleMetadata]
    let documentRules: [Entry<any DocumentRule>]
    let articleRules: [Entry<any ArticleRule>]
    let corpusRules: [Entry<any CorpusRule>]
    /// The ids that apply to a document that is the only version of its article.
    let idsForOneVersion: [String]
    /// The ids that apply to a document with other versions.
    let idsForSeveralVersions: [String]

    init(_ rules: [any Rule.Type], configuration: Configuration) {
        var metadata: [RuleMetadata] = []
        var documentRules: [Entry<any DocumentRule>] = []
        var articleRules: [Entry<any ArticleRule>] = []
        var corpusRules: [Entry<any CorpusRule>] = []
        var alone: [String] = []
        for (rule, description) in rules.map({ ($0, $0.metadata) }).sorted(by: { $0.1.id < $1.1.id }) {
            let setting = configuration.rules[description.id] ?? Configuration.RuleSetting()
            guard setting.isEnabled, metadata.last?.id != description.id else { continue }
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
        self.metadata = metadata
        self.documentRules = documentRules
        self.articleRules = articleRules
        self.corpusRules = corpusRules
        idsForOneVersion = alone
        idsForSeveralVersions = metadata.map(\.id)
    }
}
