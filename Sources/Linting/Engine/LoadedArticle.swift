import Alignment
import Content

/// An article as it was read.
struct LoadedArticle: Sendable {
    let article: Article
    /// What could not be read.
    let errors: [ToolError]
    /// What alignment needs of it, where that was taken already.
    var profile: ArticleProfile?
}
