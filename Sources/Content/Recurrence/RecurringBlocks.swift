package import Language

/// The texts that stand in several articles of a locale: what the frame of a site leaves in them, known without any list
/// of phrases.
///
/// Texts are known by ``BlockHash/key(_:letters:)``, and counted once per article. Of a version with very many blocks those
/// count whose keys are the least, which are the same ones in all articles.
package struct RecurringBlocks: Sendable {
    /// The texts of one version.
    package struct Texts: Sendable {
        package let locale: LanguageTag
        /// The keys, sorted, each once.
        package let keys: [UInt64]

        /// Takes the keys of a version's blocks, of which 0 stands for none.
        package init(locale: LanguageTag, keys: [UInt64]) {
            self.locale = locale
            var kept: [UInt64] = []
            kept.reserveCapacity(keys.count)
            for key in keys.sorted() where key != 0 && key != kept.last { kept.append(key) }
            if kept.count > mostKeys {
                // Low words are hashes: the least of them are a fair sample.
                kept.sort { (UInt32(truncatingIfNeeded: $0), $0) < (UInt32(truncatingIfNeeded: $1), $1) }
                kept.removeLast(kept.count - mostKeys)
                kept.sort()
            }
            self.keys = kept
        }

        /// Takes the texts of all blocks of a version, whether they belong to its article or not.
        package init?(of version: Version) {
            guard let locale = version.locale else { return nil }
            self.init(locale: locale, keys: version.blocks.map { RecurringBlocks.key(of: $0, in: version) })
        }
    }

    /// In how many articles a text must stand to recur.
    package static let least = 3
    /// The most keys of a version: with ``/Alignment/Survey``'s 128 articles of 20 locales, 20 MB until they are counted.
    private static let mostKeys = 1024

    /// For each locale the texts that several articles have.
    private let repeated: [LanguageTag: RepeatedTexts]
    /// How many articles there were in each locale.
    private let articles: [LanguageTag: Int]

    /// Nothing recurs.
    package static let none = RecurringBlocks([])

    /// Counts the texts of articles, the order of which only matters to their numbers.
    ///
    /// - Complexity: O(*n* log *n*) in the number of texts.
    package init(_ articles: [[Texts]]) {
        var keys: [LanguageTag: [(article: Int32, keys: [UInt64])]] = [:]
        for (number, texts) in articles.enumerated() {
            for text in texts { keys[text.locale, default: []].append((Int32(number), text.keys)) }
        }
        repeated = keys.compactMapValues { RepeatedTexts($0) }
        self.articles = keys.mapValues(\.count)
    }

    /// Whether no text recurs in a locale.
    package func isEmpty(in locale: LanguageTag) -> Bool { (repeated[locale]?.most ?? 0) < Self.least }

    /// In how many articles of a locale a text stands; 0 for less than ``least``.
    package func count(of key: UInt64, in locale: LanguageTag) -> Int {
        let count = holders(of: key, in: locale).count
        return count < Self.least ? 0 : count
    }

    /// The numbers of the articles of a locale that have a text, ascending; none for a text of one article alone.
    package func holders(of key: UInt64, in locale: LanguageTag) -> ArraySlice<Int32> {
        repeated[locale]?.articles(with: key) ?? []
    }

    /// How many articles were looked at in a locale.
    package func articles(in locale: LanguageTag) -> Int { articles[locale] ?? 0 }

    /// The key of a block's text, the same that alignment gives it; 0 where it has none.
    package static func key(of block: Block, in version: Version) -> UInt64 {
        let hash = BlockHash.hash(version.text, block.textRange)
        guard hash != 0 else { return 0 }
        let letters = WeighedLetters.count(
            block.letters, of: version.text, block.textRange, in: version.locale?.language)
        return BlockHash.key(hash, letters: Int32(clamping: max(0, letters)))
    }

    /// The share of a locale's articles that have the text of a block too; nil where too few were looked at to tell.
    ///
    /// - Parameters:
    ///   - block: The block.
    ///   - version: The version that has it.
    ///   - isCounted: Whether the version's article is among those that were counted.
    /// - Returns: The share, from 0 to 1.
    package func share(of block: Block, in version: Version, isCounted: Bool) -> Double? {
        guard let locale = version.locale else { return nil }
        let others = articles(in: locale) - (isCounted ? 1 : 0)
        guard others >= Self.least else { return nil }
        let count = count(of: Self.key(of: block, in: version), in: locale) - (isCounted ? 1 : 0)
        return max(0, Double(count) / Double(others))
    }
}
