package import Content
package import Language

/// What the survey and alignment need of an article's versions, taken from them once.
package struct ArticleProfile: Sendable {
    /// The profiles of the versions, in their order.
    let versions: [Profile]
    /// The version that the others are translated from, where one is known.
    let source: Int?

    /// Takes the profiles of an article's versions.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - source: The locale that others are translated from; nil where it is unknown. An article without a version in
    ///     that locale has no source.
    /// - Complexity: O(*n*) in the length of the text.
    package init(of article: Article, source: LanguageTag?) {
        self.source = source.flatMap { locale in
            article.index(of: locale) ?? article.versions.firstIndex { $0.locale?.language == locale.language }
        }
        versions = article.versions.map { Profile(of: $0) }
    }

    /// Creates a profile from parts.
    init(versions: [Profile], source: Int?) {
        self.versions = versions
        self.source = source
    }
}
