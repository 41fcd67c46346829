public import Alignment
public import Language

/// How much of each article of an export is there and translated in each locale.
public struct CompletenessMatrix: Sendable {
    /// How much of an export a locale has.
    public struct Total: Sendable, Equatable {
        /// The locale.
        public let locale: LanguageTag
        /// In how many articles it has a version.
        public let versions: Int
        /// How many articles it should have one of.
        public let articles: Int
        /// All blocks together.
        public let coverage: Coverage
    }

    /// The articles, sorted by id.
    public let articles: [ArticleCompleteness]
    /// The locales: the source first, the others sorted.
    public let locales: [LanguageTag]
    /// The locale that others are translated from, where it is configured.
    public let source: LanguageTag?
    /// What each of the locales has in all, in their order.
    public let totals: [Total]

    /// Puts the articles of an export together.
    ///
    /// - Parameters:
    ///   - articles: The articles, in any order.
    ///   - source: The locale that others are translated from, where it is configured.
    ///   - expected: The locales that every article should have; where there are none, those of the articles count.
    ///   - others: More locales that something is to be said of.
    /// - Complexity: O(*v* + *a* log *a*) in the numbers of versions and articles.
    public init(
        articles: [ArticleCompleteness], source: LanguageTag?, expected: [LanguageTag] = [],
        others: [LanguageTag] = []
    ) {
        self.articles = articles.sorted { $0.article < $1.article }
        self.source = source
        let found = articles.flatMap { $0.versions.map(\.locale) }
        var locales = Set(expected.isEmpty ? found : expected).union(others)
        let hasSource = source.map { locales.remove($0) != nil || found.contains($0) } ?? false
        self.locales = (hasSource ? [source].compactMap { $0 } : []) + locales.sorted()
        totals = Self.totals(of: articles, in: self.locales)
    }

    private static func totals(of articles: [ArticleCompleteness], in locales: [LanguageTag]) -> [Total] {
        /// What a locale has, and how much of it every locale should have.
        struct Sum {
            var versions = 0
            var coverage = Coverage.none
            var owedVersions = 0
            var owedBlocks = 0
        }
        var sums: [LanguageTag: Sum] = [:]
        var all = Sum()
        for article in articles {
            for version in article.versions {
                var sum = sums[version.locale] ?? Sum()
                sum.versions += 1
                sum.coverage = sum.coverage + version.coverage
                if article.isOwed {
                    sum.owedVersions += 1
                    sum.owedBlocks += article.blocks
                }
                sums[version.locale] = sum
            }
            if article.isOwed {
                all.owedVersions += 1
                all.owedBlocks += article.blocks
            }
        }
        return locales.map { locale in
            let sum = sums[locale] ?? Sum()
            let missing = Coverage(blocks: all.owedBlocks - sum.owedBlocks, present: 0, translated: 0)
            return Total(
                locale: locale, versions: sum.versions, articles: sum.versions + all.owedVersions - sum.owedVersions,
                coverage: sum.coverage + missing)
        }
    }
}
