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

    /// What rules worked out of this article.
    package let facts = Facts()

    /// For each version the changes of its file, the last one first; empty where they are not known, or not asked for.
    public let changes: [[FileRevisions.Change]]

    /// What the other articles of the export teach.
    private let survey: SurveyView

    /// Creates an aligned article.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - table: Its versions lined up.
    ///   - survey: What the other articles of the export teach.
    ///   - changes: For each version the changes of its file; empty where they are not asked for.
    package init(
        article: Article, table: ParallelTable, survey: SurveyView, changes: [[FileRevisions.Change]] = []
    ) {
        self.article = article
        self.table = table
        self.survey = survey
        self.changes = changes
    }

    /// A range of the text of one of the versions.
    public struct TextPlace: Sendable, Equatable {
        /// The index of the version in the article.
        public let version: Int
        /// Bytes of ``/Content/Version/text``.
        public let range: Range<Int>

        /// Creates a place.
        public init(version: Int, range: Range<Int>) {
            self.version = version
            self.range = range
        }
    }

    /// How much likelier it is that one text is a translation of another than that both are from different places of the
    /// article, by the words of both and what the other articles of the export teach of them.
    ///
    /// - Parameters:
    ///   - text: A text of one version.
    ///   - other: A text of another version, in any locale and script.
    /// - Returns: The natural logarithm of the ratio, from −6 to 6; nil where the survey knows no words of one of them.
    /// - Complexity: O(*n*) in the lengths of the texts and in how often their words stand in the sample. A few
    ///   microseconds for a paragraph: ask about what lengths and anchors leave open.
    public func translationScore(_ text: TextPlace, _ other: TextPlace) -> Float? {
        evidence(text, other)?.likelihoodAmongNeighbours
    }

    /// What the words of two texts say of whether one translates the other; nil where they say nothing.
    package func evidence(_ text: TextPlace, _ other: TextPlace) -> TranslationEvidence? {
        survey.evidence(
            text.range, of: article.versions[text.version], other.range, of: article.versions[other.version])
    }
}
