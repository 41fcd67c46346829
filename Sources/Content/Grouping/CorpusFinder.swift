public import Language

/// Finds which files are versions of the same article, by their paths alone.
///
/// Configured patterns come first. For the other files, each of the usual ways to name a language is tried, and the one
/// that gathers the most locales around an article over the whole export wins: so an export of which one part is named
/// one way and another part otherwise is grouped too. The result doesn't depend on the order of the paths.
public struct CorpusFinder: Sendable {
    /// The patterns to try before the usual ones, in order.
    public let patterns: [PathPattern]
    /// The locale that others are translated from, if it is known.
    public let source: LanguageTag?
    /// The locales that every article should have, where they are configured.
    public let expectedLocales: [LanguageTag]

    /// Creates a finder; without patterns it guesses.
    public init(patterns: [PathPattern] = [], source: LanguageTag? = nil, expectedLocales: [LanguageTag] = []) {
        self.patterns = patterns
        self.source = source
        self.expectedLocales = expectedLocales
    }

    /// The articles that the files of an export make, by their paths relative to one folder, with `/`.
    ///
    /// - Complexity: O(*n* log *n*) in the number of paths.
    public func corpus(of paths: [String]) -> Corpus {
        var assignments: [Assignment] = []
        var rest: [String] = []
        for path in Set(paths).sorted() {
            if let match = patterns.lazy.compactMap({ $0.match(path) }).first {
                assignments.append(Assignment(path: path, article: match.article, locale: match.locale))
            } else {
                rest.append(path)
            }
        }
        assignments += PathGuess.assignments(of: rest)
        return Corpus(
            entries: ArticleTable.entries(of: assignments), source: source, expectedLocales: expectedLocales)
    }
}

/// What a path was found to be.
struct Assignment {
    let path: String
    var article: String
    var locale: LanguageTag?
    /// Where the locale stands in the path; nil where nothing tells it.
    var shape: PathReading.Shape?
}
