public import Language

/// One piece of content in all its language versions, in the order of their locales.
public struct Article: Sendable {
    /// The article's id: the path of its files without what tells the locale.
    public let id: String
    /// The versions, sorted by locale and then by path.
    public let versions: [Version]

    /// Creates an article from its versions, which it sorts.
    public init(id: String, versions: [Version]) {
        self.id = id
        self.versions = versions.sorted {
            ($0.locale?.description ?? "", $0.path) < ($1.locale?.description ?? "", $1.path)
        }
    }

    /// The index of the version in a locale, if the article has one.
    public func index(of locale: LanguageTag) -> Int? {
        versions.firstIndex { $0.locale == locale }
    }
}
