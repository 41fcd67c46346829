package import Linting

/// An article as one rule sees it.
package struct ScopedArticle {
    /// The article with its versions lined up.
    package let article: AlignedArticle
    /// Its versions, in the article's order: all of them for a kind that compares versions, with
    /// ``ScopedVersion/isReported`` telling those that the rule is for; else only those.
    package let versions: [ScopedVersion]
}
