public import Alignment
import Content
public import Language

/// How much of an article each of its versions has.
public struct ArticleCompleteness: Sendable, Equatable {
    /// A version and how much of the article it has.
    public struct Version: Sendable, Equatable {
        /// The locale.
        public let locale: LanguageTag
        /// The path, as reports give it.
        public let path: String
        /// How much it has.
        public let coverage: Coverage

        /// Creates a version.
        public init(locale: LanguageTag, path: String, coverage: Coverage) {
            self.locale = locale
            self.path = path
            self.coverage = coverage
        }
    }

    /// The article's id.
    public let article: String
    /// How many blocks a version should have.
    public let blocks: Int
    /// The versions, sorted by locale; the first of those that are in the same one.
    public let versions: [Version]
    /// The file that a missing version would be made from: that of the source, else of the first version.
    public let path: String
    /// Whether a locale without a version lacks all of the article: not where the source locale itself has none.
    public let isOwed: Bool

    /// Creates the completeness of an article.
    public init(article: String, blocks: Int, versions: [Version], path: String, isOwed: Bool) {
        self.article = article
        self.blocks = blocks
        self.versions = versions
        self.path = path
        self.isOwed = isOwed
    }

    /// The version in a locale, if the article has one.
    public func version(in locale: LanguageTag) -> Version? { versions.first { $0.locale == locale } }

    /// How much a locale has of the article; nil where nothing is missed in it.
    public func coverage(in locale: LanguageTag) -> Coverage? {
        version(in: locale)?.coverage ?? (isOwed ? Coverage(blocks: blocks, present: 0, translated: 0) : nil)
    }

    /// Measures an article; nil where no version has a locale, or where there is no block.
    ///
    /// - Parameters:
    ///   - aligned: The article with its versions lined up.
    ///   - findings: What was found in it, of which those count that are about untranslated blocks.
    ///   - source: The locale that others are translated from, where it is configured.
    init?(of aligned: AlignedArticle, findings: some Sequence<Finding>, source: LanguageTag?) {
        let all = aligned.article.versions
        var untranslated = [Set<Int>](repeating: [], count: all.count)
        for finding in findings where !finding.untranslated.isEmpty {
            guard let index = all.firstIndex(where: { $0.path == finding.path }) else { continue }
            untranslated[index].formUnion(finding.untranslated)
        }
        let coverage = aligned.table.coverage(of: aligned.article, untranslated: untranslated)
        var versions: [Version] = []
        for (version, coverage) in zip(all, coverage) {
            guard let locale = version.locale, versions.last?.locale != locale else { continue }
            versions.append(Version(locale: locale, path: version.path, coverage: coverage))
        }
        guard let blocks = coverage.first?.blocks, blocks > 0, !versions.isEmpty else { return nil }
        let first = aligned.source ?? all.startIndex
        self.init(
            article: aligned.article.id, blocks: blocks, versions: versions, path: all[first].path,
            isOwed: source == nil || aligned.source != nil)
    }
}
