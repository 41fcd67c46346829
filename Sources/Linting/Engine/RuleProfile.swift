import Language

/// The rules that run for some documents, made from their options and sorted by id: all documents have the same ones
/// but for overrides.
struct RuleProfile: Sendable {
    /// What a rule that runs is set to.
    struct Setting: Sendable {
        let severity: Severity
        /// Whether the severity was configured, so that the rule has no say in it.
        let isSeverityFixed: Bool
        /// Which of the rules that were made with different options it is.
        var variant = 0
    }

    /// A rule that runs, as one of the kinds of rule that it is.
    struct Entry<Check: Sendable>: Sendable {
        let id: String
        let setting: Setting
        let check: Check
    }

    /// Tells profiles apart: 0 is the one of documents that nothing is overridden for.
    let number: Int
    /// What the rules that run are set to, those of groups included.
    let settings: [String: Setting]
    let documentRules: [Entry<any DocumentRule>]
    let articleRules: [Entry<any ArticleRule>]
    /// Those of ``articleRules`` that look at an article with a single version too.
    let articleRulesForOneVersion: [Entry<any ArticleRule>]
    let corpusRules: [Entry<any CorpusRule>]
    let suppressionRules: [Entry<any SuppressionRule>]
    let completenessRules: [Entry<any CompletenessRule>]
    /// Whether a rule wants to know when files changed.
    let usesRevisions: Bool
    /// All rules for documents, sorted by id, and which documents each is for.
    private let candidates: [Candidate]

    /// A rule that may apply to a document.
    private struct Candidate: Sendable {
        let id: String
        /// Whether it has nothing to say of the only version of an article.
        let needsOthers: Bool
        let locales: LocaleFilter
    }

    /// Creates the profile of compiled rules, sorted by id, and of rules of groups.
    init(number: Int, compiled: [(rule: MadeRule, setting: Setting)], groups: [(rule: GroupRule, setting: Setting)]) {
        func entries<Check>(_ check: (RuleChecks) -> Check?) -> [Entry<Check>] {
            compiled.compactMap { rule, setting in
                check(rule.checks).map { Entry(id: rule.id, setting: setting, check: $0) }
            }
        }
        self.number = number
        settings = Dictionary(
            compiled.map { ($0.rule.id, $0.setting) } + groups.map { ($0.rule.metadata.id, $0.setting) }
        ) { first, _ in first }
        documentRules = entries { $0.document }
        articleRules = entries { $0.article }
        corpusRules = entries { $0.corpus }
        suppressionRules = entries { $0.suppression }
        usesRevisions = compiled.contains { $0.rule.checks.usesRevisions }
        completenessRules = entries { $0.completeness }
        articleRulesForOneVersion = entries { $0.document == nil ? nil : $0.article }
        let own = compiled.filter { $0.rule.checks.completeness == nil }.map { rule, _ in
            Candidate(id: rule.id, needsOthers: !rule.checks.looksAtOneVersion, locales: .all)
        }
        let others = groups.map { rule, _ in
            Candidate(id: rule.metadata.id, needsOthers: rule.comparesVersions, locales: rule.locales)
        }
        candidates = (own + others).sorted { $0.id < $1.id }
    }

    /// The ids of the rules that apply to a document, sorted.
    ///
    /// - Parameters:
    ///   - locale: The document's locale.
    ///   - isParallel: Whether its article has other versions.
    /// - Returns: The ids, those of groups included.
    func applicable(to locale: LanguageTag?, isParallel: Bool) -> [String] {
        candidates.lazy.filter { (isParallel || !$0.needsOthers) && $0.locales.matches(locale) }.map(\.id)
    }
}
