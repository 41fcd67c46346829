import Language
import Testing

@testable import Content

/// What an export of pages from one template tells without any list of phrases.
@Suite("Recurring blocks")
struct RecurringBlocksTests {
    /// What stands on all pages of a locale, and the words that articles are made of.
    private struct Site {
        let locale: String
        let top: [String]
        let bottom: [String]
        let words: [String]
        let separator: String
    }

    private static let sites = [
        Site(
            locale: "en", top: ["The Harbour Gazette", "Read by sailors since 1911"],
            bottom: ["Our reading room is open on Sundays", "Write to the editors at the old pier"],
            words: ["anchor", "bridge", "candle", "drum", "ember", "ferry", "glove", "harp", "island", "jar", "kite"],
            separator: " "),
        Site(
            locale: "ru", top: ["Портовая газета", "Моряки читают нас с 1911 года"],
            bottom: ["Читальный зал открыт по воскресеньям", "Пишите в редакцию на старый причал"],
            words: ["якорь", "мост", "свеча", "барабан", "уголь", "паром", "рука", "арфа", "остров", "кувшин", "змей"],
            separator: " "),
        Site(
            locale: "ja", top: ["港の新聞", "創刊は一九一一年"], bottom: ["閲覧室は日曜も開いています", "編集部は古い桟橋にあります"],
            words: ["錨", "橋", "蝋燭", "太鼓", "熾火", "渡し船", "手袋", "竪琴", "島", "壺", "凧"],
            separator: ""),
    ]

    /// The versions of an article: a template's lines without any markup of their own around paragraphs of eight words.
    private static func versions(of article: Int) throws -> [Version] {
        try sites.map { site in
            let paragraphs = (0..<3).map { paragraph in
                (0..<8).map { site.words[(article * 5 + paragraph * 3 + $0 * (article + paragraph + 1)) % 11] }
                    .joined(separator: site.separator) + " \(article * 10 + paragraph)"
            }
            let lines = site.top + paragraphs + site.bottom
            return try version(
                "<html><body>" + lines.map { "<div>\($0)</div>" }.joined() + "</body></html>", locale: site.locale)
        }
    }

    @Test("The lines of a template are told from those of 40 articles in three locales")
    func template() throws {
        let articles = try (0..<40).map { try Self.versions(of: $0) }
        let recurring = RecurringBlocks(articles.map { $0.compactMap { RecurringBlocks.Texts(of: $0) } })
        let reversed = RecurringBlocks(articles.reversed().map { $0.compactMap { RecurringBlocks.Texts(of: $0) } })
        for version in articles.joined() {
            let shares = version.blocks.map { recurring.share(of: $0, in: version, isCounted: true) }
            #expect(shares == [1, 1, 0, 0, 0, 1, 1], "\(version.outline)")
            #expect(shares == version.blocks.map { reversed.share(of: $0, in: version, isCounted: true) })
        }
    }

    @Test("What recurs is evidence against paragraphs, not against headings")
    func evidence() throws {
        let pages = try (0..<5).map {
            try version("<h2>Parameters</h2><p>Read by sailors.</p><p>Text \($0) of them.</p>", locale: "en")
        }
        let recurring = RecurringBlocks(pages.map { [RecurringBlocks.Texts(of: $0)].compactMap { $0 } })
        for page in pages { #expect(recurring.evidence(of: page, isCounted: true) == [[], .recurs, []]) }
        let other = try version("<h2>Parameters</h2><p>Read by sailors.</p>", locale: "de")
        #expect(recurring.evidence(of: other, isCounted: false) == [])
    }

    @Test("Three articles are too few to tell a template by one of them")
    func few() throws {
        let articles = try (0..<3).map { try Self.versions(of: $0) }
        let recurring = RecurringBlocks(articles.map { $0.compactMap { RecurringBlocks.Texts(of: $0) } })
        let version = articles[0][0]
        #expect(recurring.articles(in: try #require(LanguageTag("en"))) == 3)
        #expect(recurring.share(of: version.blocks[0], in: version, isCounted: true) == nil)
        #expect(recurring.share(of: version.blocks[0], in: version, isCounted: false) == 1)
    }

    @Test("Of a version with very many blocks the same ones count in all articles")
    func many() throws {
        let locale = try #require(LanguageTag("en"))
        let keys = (1...5000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
        let texts = RecurringBlocks.Texts(locale: locale, keys: keys)
        let others = RecurringBlocks.Texts(locale: locale, keys: keys.reversed() + keys)
        #expect(texts.keys.count == 1024)
        #expect(texts.keys == others.keys)
        let recurring = RecurringBlocks([[texts], [others], [texts]])
        #expect(texts.keys.allSatisfy { recurring.count(of: $0, in: locale) == 3 })
        #expect(recurring.count(of: 0, in: locale) == 0)
    }

    @Test("It is known which articles have a text that recurs")
    func holders() throws {
        let (en, de) = (try #require(LanguageTag("en")), try #require(LanguageTag("de")))
        let articles = [[7, 3], [5], [3, 9, 7], [9, 3]].map { (keys: [UInt64]) in
            [RecurringBlocks.Texts(locale: en, keys: keys), RecurringBlocks.Texts(locale: de, keys: [7])]
        }
        let recurring = RecurringBlocks(articles)
        #expect([3, 5, 7, 9].map { Array(recurring.holders(of: $0, in: en)) } == [[0, 2, 3], [], [0, 2], [2, 3]])
        #expect(Array(recurring.holders(of: 7, in: de)) == [0, 1, 2, 3])
        // Two articles are not enough to recur.
        #expect([3, 7, 7].map { recurring.count(of: $0, in: en) } == [3, 0, 0])
        #expect(RecurringBlocks(Array(articles.suffix(2))).isEmpty(in: en))
    }
}
