/// A rule for articles that wants to know when files changed.
public protocol RevisionRule: ArticleRule {
    /// Whether it does with the options that are set: a version control system is asked only then.
    var usesRevisions: Bool { get }
}
