public import Content

/// A check with an id, that tells what is wrong and where.
///
/// A rule conforms to one of ``DocumentRule``, ``ArticleRule`` and ``CorpusRule``. Checks are pure: they read what they
/// are given and report into the collector, and nothing else.
public protocol Rule: Sendable {
    /// What the rule is called, why it exists, what can be set and what it finds.
    static var metadata: RuleMetadata { get }

    /// Creates the rule from its options, all of which have been checked against ``RuleMetadata/options``.
    init(options: RuleOptions)

    /// The rule as what it is; every kind of rule has it.
    var checks: RuleChecks { get }
}

/// A rule that looks at one version by itself.
public protocol DocumentRule: Rule {
    /// Reports what is wrong with one version.
    func check(_ version: Version, into findings: inout FindingCollector)
}

/// A rule that compares the versions of an article.
public protocol ArticleRule: Rule {
    /// Reports what is wrong with an article.
    func check(_ article: AlignedArticle, into findings: inout FindingCollector)
}

/// A rule that looks at which articles an export has in which locales.
public protocol CorpusRule: Rule {
    /// Reports what is wrong with an export.
    func check(_ corpus: Corpus, into findings: inout FindingCollector)
}
