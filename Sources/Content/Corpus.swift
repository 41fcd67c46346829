public import Language

/// Which articles an export has, in which locales, and in which files.
public struct Corpus: Sendable {
    /// A file of the export.
    public struct File: Sendable, Hashable {
        /// The path, as reports give it.
        public let path: String
        /// The locale that the export files it under; nil where nothing tells.
        public let locale: LanguageTag?

        /// Creates a file.
        public init(path: String, locale: LanguageTag?) {
            self.path = path
            self.locale = locale
        }
    }

    /// An article and its files.
    public struct Entry: Sendable {
        /// The id: the path of its files without what tells the locale.
        public let article: String
        /// The files, sorted by locale and path.
        public let files: [File]

        /// Creates an entry.
        public init(article: String, files: [File]) {
            self.article = article
            self.files = files
        }
    }

    /// The articles, sorted by id.
    public let entries: [Entry]
    /// The locale that others are translated from, where it is configured.
    public let source: LanguageTag?
    /// The locales that every article should have, where they are configured; empty otherwise.
    public let expectedLocales: [LanguageTag]
    /// What rules worked out of the export.
    package let facts = Facts()

    /// Creates a corpus.
    public init(entries: [Entry], source: LanguageTag?, expectedLocales: [LanguageTag]) {
        self.entries = entries
        self.source = source
        self.expectedLocales = expectedLocales
    }
}
