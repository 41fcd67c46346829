import Content
import Language

/// Which locales the articles of an export should have.
///
/// An export can hold several collections that were translated into different languages, each in a folder of its own.
/// So what most articles have is counted in the article's own top folder, where that holds enough articles.
struct CorpusLocales {
    /// The locale that others are translated from: the one configured, else the one that nearly all articles have.
    let source: LanguageTag?

    private let sections: [String: Tally]
    private let whole: Tally
    private let prefix: Int

    /// The least articles with a locale for others to be expected to have it.
    static let leastArticles = 3
    /// The least articles of a folder that is judged by itself.
    private static let leastSection = 5

    /// How many articles have which locales.
    struct Tally {
        /// The articles that are filed under any locale.
        var articles = 0
        /// The locales and how many articles have them, sorted by locale.
        var locales: [(tag: LanguageTag, count: Int)] = []

        mutating func add(_ entry: Corpus.Entry) {
            let tags = CorpusLocales.locales(of: entry)
            guard !tags.isEmpty else { return }
            articles += 1
            for tag in tags {
                if let index = locales.firstIndex(where: { $0.tag == tag }) {
                    locales[index].count += 1
                } else {
                    locales.append((tag, 1))
                }
            }
        }
    }

    /// Counts the locales of an export.
    init(_ corpus: Corpus) {
        var whole = Tally()
        var sections: [String: Tally] = [:]
        let prefix = Self.commonFolder(of: corpus.entries)
        for entry in corpus.entries {
            whole.add(entry)
            sections[Self.section(of: entry, prefix), default: Tally()].add(entry)
        }
        self.whole = whole
        self.sections = sections
        self.prefix = prefix
        source = corpus.source ?? Self.source(by: whole)
    }

    /// The locales that most articles around this one have, each with how many of how many, sorted.
    func usual(
        for entry: Corpus.Entry, share: Double
    ) -> [(locale: LanguageTag, count: Int, articles: Int)] {
        var tally = sections[Self.section(of: entry, prefix)] ?? whole
        if tally.articles < Self.leastSection { tally = whole }
        let least = share * Double(tally.articles)
        return tally.locales.filter { $0.count >= Self.leastArticles && Double($0.count) > least }
            .sorted { $0.tag < $1.tag }
            .map { ($0.tag, $0.count, tally.articles) }
    }

    /// The locales that an article has, each once, in their order.
    static func locales(of entry: Corpus.Entry) -> [LanguageTag] {
        var tags: [LanguageTag] = []
        for file in entry.files {
            if let tag = file.locale, !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }

    /// The only locale that at least nine in ten articles have, of ten or more: with fewer, one article too many
    /// without it would say that there is no source at all.
    private static func source(by tally: Tally) -> LanguageTag? {
        guard tally.articles >= 10 else { return nil }
        let nearlyAll = tally.locales.filter { $0.count * 10 >= tally.articles * 9 }
        let most = nearlyAll.map(\.count).max() ?? 0
        let first = nearlyAll.filter { $0.count == most }
        return first.count == 1 ? first[0].tag : first.first { $0.tag.language == "en" }?.tag
    }

    /// The length of the folders that all articles have in common.
    private static func commonFolder(of entries: [Corpus.Entry]) -> Int {
        guard let first = entries.first else { return 0 }
        var length = first.article.utf8.count
        for entry in entries {
            length = min(length, zip(first.article.utf8, entry.article.utf8).prefix { $0 == $1 }.count)
        }
        let common = first.article.utf8.prefix(length)
        return common.lastIndex(of: UInt8(ascii: "/")).map { common.distance(from: common.startIndex, to: $0) + 1 } ?? 0
    }

    /// The first folder of an article below those that all have in common; empty where there is none.
    private static func section(of entry: Corpus.Entry, _ prefix: Int) -> String {
        let rest = entry.article.utf8.dropFirst(prefix)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(rest[..<slash]) ?? ""
    }
}
