public import Alignment
public import Content

/// An article with its versions lined up: what an ``ArticleRule`` looks at.
public struct AlignedArticle: Sendable {
    /// The article.
    public let article: Article
    /// Its versions lined up.
    public let table: ParallelTable
    /// What a finding is measured against, where one is known: the index of the source version.
    public var source: Int? { table.source }

    /// What rules worked out of this article.
    package let facts = Facts()

    /// For each version the changes of its file, the last one first; empty where they are not known, or not asked for.
    public let changes: [[FileRevisions.Change]]

    /// Creates an aligned article.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - table: Its versions lined up.
    ///   - changes: For each version the changes of its file; empty where they are not asked for.
    package init(article: Article, table: ParallelTable, changes: [[FileRevisions.Change]] = []) {
        self.article = article
        self.table = table
        self.changes = changes
    }
}
