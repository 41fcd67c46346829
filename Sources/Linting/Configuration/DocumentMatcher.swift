package import Language

/// Says which documents a selector of a configuration is for; its globs are read once.
package struct DocumentMatcher: Sendable {
    private let paths: [Glob]
    private let articles: [Glob]
    private let locales: LocaleFilter

    /// Creates a matcher of a selector, whose globs have been checked.
    package init(_ selector: Configuration.Selector) {
        paths = selector.paths.compactMap { try? Glob($0) }
        articles = selector.articles.compactMap { try? Glob($0) }
        locales = selector.locales
    }

    /// Whether the selector is for a document.
    ///
    /// - Parameters:
    ///   - path: The path, relative to the configuration's folder.
    ///   - article: The id of its article.
    ///   - locale: Its locale; nil where nothing tells.
    /// - Returns: Whether each of the three is among those that are asked for.
    package func matches(path: String, article: String, locale: LanguageTag?) -> Bool {
        locales.matches(locale) && Self.admits(path, paths) && Self.admits(article, articles)
    }

    private static func admits(_ text: String, _ globs: [Glob]) -> Bool {
        globs.isEmpty || globs.contains { $0.matches(text) }
    }
}
