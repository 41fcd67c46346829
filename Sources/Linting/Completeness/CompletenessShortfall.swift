public import Alignment
public import Language
import Markup

/// A locale that has less of an export than the configuration asks for.
public struct CompletenessShortfall: Sendable {
    /// An article that the locale has not all of.
    public struct Part: Sendable, Equatable {
        /// The article's id.
        public let article: String
        /// The file of the version; of an article without one, that of the source or of its first version.
        public let path: String
        /// How much the locale has of it.
        public let coverage: Coverage
        /// Whether there is no version.
        public let isMissing: Bool
    }

    /// What the locale has in all.
    public let total: CompletenessMatrix.Total
    /// What it should have.
    public let minimum: Configuration.Completeness.Minimum
    /// The articles that it lacks most blocks of, those first.
    public let worst: [Part]
    /// The configuration file, for the line that is shown; nil where it could not be read.
    let source: SourceFile?

    /// The locale.
    public var locale: LanguageTag { total.locale }

    /// How many articles are named.
    private static let partLimit = 5

    /// Finds out whether a locale has less than it should; nil where it has enough.
    init?(
        _ total: CompletenessMatrix.Total, below minimum: Configuration.Completeness.Minimum,
        in matrix: CompletenessMatrix, source: SourceFile?
    ) {
        let coverage = total.coverage
        guard Double(coverage.translated) * 100 < minimum.percent * Double(coverage.blocks) else { return nil }
        self.total = total
        self.minimum = minimum
        self.source = source
        var parts: [Part] = []
        for article in matrix.articles {
            guard let coverage = article.coverage(in: total.locale), coverage.lack > 0 else { continue }
            let version = article.version(in: total.locale)
            parts.append(
                Part(
                    article: article.article, path: version?.path ?? article.path, coverage: coverage,
                    isMissing: version == nil))
        }
        parts.sort { ($1.coverage.lack, $0.article) < ($0.coverage.lack, $1.article) }
        worst = Array(parts.prefix(Self.partLimit))
    }
}
