import Content
import Linting

/// The words of all versions of an article.
struct WordTables: Sendable {
    /// For each version the words of its content blocks, in their order.
    let tables: [WordTable]

    init(_ article: Article) {
        tables = article.versions.map { WordTable($0) }
    }
}

extension AlignedArticle {
    /// The words of the versions, found once for all rules.
    var words: WordTables { memo.value { WordTables(article) } }
}
