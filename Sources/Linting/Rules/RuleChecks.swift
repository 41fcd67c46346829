/// A rule as each of the kinds of rule that it is.
///
/// Which kinds these are is known when the rule is compiled. To find it out at run time takes Swift some 50
/// microseconds for each kind and rule, more than all else that is done to start.
public struct RuleChecks: Sendable {
    /// The rule that looks at documents.
    let document: (any DocumentRule)?
    /// The rule that compares the versions of an article.
    let article: (any ArticleRule)?
    /// The rule that looks at the export.
    let corpus: (any CorpusRule)?
    /// The rule that looks at suppressions.
    let suppression: (any SuppressionRule)?

    /// The rule that looks at how much of the export each locale has.
    let completeness: (any CompletenessRule)?

    /// Whether the rule wants to know when files changed.
    let usesRevisions: Bool

    /// Whether there is something to look at in an article with a single version.
    var looksAtOneVersion: Bool { document != nil || corpus != nil || suppression != nil }

    init(
        document: (any DocumentRule)? = nil, article: (any ArticleRule)? = nil, corpus: (any CorpusRule)? = nil,
        suppression: (any SuppressionRule)? = nil, completeness: (any CompletenessRule)? = nil,
        usesRevisions: Bool = false
    ) {
        self.document = document
        self.article = article
        self.corpus = corpus
        self.suppression = suppression
        self.completeness = completeness
        self.usesRevisions = usesRevisions
    }
}

// A rule gets the most special of these that fits.

extension Rule where Self: DocumentRule {
    /// The rule for documents.
    public var checks: RuleChecks { RuleChecks(document: self) }
}

extension Rule where Self: ArticleRule {
    /// The rule for articles.
    public var checks: RuleChecks { RuleChecks(article: self) }
}

extension Rule where Self: CorpusRule {
    /// The rule for exports.
    public var checks: RuleChecks { RuleChecks(corpus: self) }
}

extension Rule where Self: SuppressionRule {
    /// The rule for suppressions.
    public var checks: RuleChecks { RuleChecks(suppression: self) }
}

extension Rule where Self: RevisionRule {
    /// The rule for articles.
    public var checks: RuleChecks { RuleChecks(article: self, usesRevisions: usesRevisions) }
}

extension Rule where Self: CompletenessRule {
    /// The rule for locales.
    public var checks: RuleChecks { RuleChecks(completeness: self) }
}

extension Rule where Self: DocumentRule & ArticleRule {
    /// The rule for documents and articles.
    public var checks: RuleChecks { RuleChecks(document: self, article: self) }
}

extension Rule where Self: DocumentRule & CorpusRule {
    /// The rule for documents and exports.
    public var checks: RuleChecks { RuleChecks(document: self, corpus: self) }
}

extension Rule where Self: ArticleRule & CorpusRule {
    /// The rule for articles and exports.
    public var checks: RuleChecks { RuleChecks(article: self, corpus: self) }
}

extension Rule where Self: DocumentRule & ArticleRule & CorpusRule {
    /// The rule for documents, articles and exports.
    public var checks: RuleChecks { RuleChecks(document: self, article: self, corpus: self) }
}
