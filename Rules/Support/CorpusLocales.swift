import Content
import Language

extension Corpus {
    /// Which locales the articles should have; learned once.
    var usualLocales: CorpusLocales { facts.value { CorpusLocales(self) } }
}

/// Which locales the articles of an export should have.
///
/// An export can hold several collections that were translated into different languages, each in a folder of its own.
/// So what is likely is learned in all, and then in the article's own top folder.
struct CorpusLocales {
    /// The locale that others are translated from: the one configured, else the one that nearly all articles have.
    let source: LanguageTag?

    /// How many articles have which locales, by top folder and in all.
    private var sections: [String: Tally] = [:]
    private var whole = Tally()
    /// How likely articles are to have which locales, by top folder; empty where no article lacks any.
    private var chances: [String: LocaleChances] = [:]
    private let prefix: Int

    /// The least articles with a locale for others to be expected to have it.
    static let leastArticles = 3
    /// The least articles of a folder that is spoken of by itself.
    private static let leastSection = 5

    /// How many articles have which locales.
    struct Tally {
        /// The articles that are filed under any locale.
        var articles = 0
        /// How many articles have each locale.
        var locales: [LanguageTag: Int] = [:]

        mutating func add(_ tags: [LanguageTag]) {
            guard !tags.isEmpty else { return }
            articles += 1
            for tag in tags { locales[tag, default: 0] += 1 }
        }
    }

    /// The locales in order, the source aside: what ``chances`` count by.
    private var targets: [LanguageTag] = []

    /// Counts the locales of an export.
    init(_ corpus: Corpus) {
        let prefix = Self.commonFolder(of: corpus.entries)
        self.prefix = prefix
        let own = corpus.entries.map { (section: Self.section(of: $0, prefix), tags: Self.locales(of: $0)) }
        for (section, tags) in own {
            whole.add(tags)
            sections[section, default: Tally()].add(tags)
        }
        let source = corpus.source ?? Self.source(by: whole)
        self.source = source
        targets = whole.locales.keys.filter { $0 != source }.sorted()
        fit(own)
    }

    /// Fits the chances of the locales, in all and then folder by folder.
    private mutating func fit(_ own: [(section: String, tags: [LanguageTag])]) {
        let numbers = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1, $0) })
        var all = LocaleChances.Sums(locales: targets.count)
        var parts: [String: LocaleChances.Sums] = [:]
        var isComplete = true
        for (section, tags) in own where !tags.isEmpty {
            let locales = tags.compactMap { numbers[$0] }
            if locales.count < targets.count { isComplete = false }
            all.add(locales)
            parts[section, default: LocaleChances.Sums(locales: targets.count)].add(locales)
        }
        if isComplete { return }
        let chances = LocaleChances(all)
        for (section, sums) in parts { self.chances[section] = LocaleChances(sums, within: chances) }
    }

    /// A locale that an article lacks and others around it have.
    struct Gap {
        /// The locale.
        let locale: LanguageTag
        /// How many of how many articles have it.
        let count: Int
        let articles: Int
    }

    /// The locales that an article lacks although most articles have them, in its folder or in all, and it is likely to,
    /// sorted.
    ///
    /// - Parameters:
    ///   - entry: The article.
    ///   - likelihood: How likely, from 0 to 1, a locale must be.
    /// - Returns: The locales with how many articles have them.
    func gaps(of entry: Corpus.Entry, likelihood: Double) -> [Gap] {
        let present = Self.locales(of: entry)
        let section = Self.section(of: entry, prefix)
        guard !present.isEmpty, let chances = chances[section] else { return [] }
        var tally = sections[section] ?? whole
        if tally.articles < Self.leastSection { tally = whole }
        let count = present.count { $0 != source }
        return targets.enumerated().compactMap { number, locale in
            guard !present.contains(locale), whole.locales[locale] ?? 0 >= Self.leastArticles,
                chances.chance(ofArticleWith: count, locale: number) > likelihood
            else { return nil }
            // Where most articles of the folder lack the locale, the whole export may say more.
            for tally in [tally, whole] {
                let count = tally.locales[locale] ?? 0
                if count * 2 > tally.articles {
                    return Gap(locale: locale, count: count, articles: tally.articles)
                }
            }
            return nil
        }
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
        let nearlyAll = tally.locales.filter { $0.value * 10 >= tally.articles * 9 }
        let most = nearlyAll.values.max() ?? 0
        let first = nearlyAll.filter { $0.value == most }.keys.sorted()
        return first.count == 1 ? first[0] : first.first { $0.language == "en" }
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
