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

    /// Creates an aligned article.
    public init(article: Article, table: ParallelTable) {
        self.article = article
        self.table = table
    }
}
