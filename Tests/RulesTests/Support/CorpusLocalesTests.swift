import Content
import Language
import Testing

@testable import Rules

@Suite struct CorpusLocalesTests {
    private static func corpus(_ articles: KeyValuePairs<String, String>, source: String? = nil) -> Corpus {
        let entries = articles.map { article, locales in
            Corpus.Entry(
                article: article,
                files: locales.split(separator: " ").map { locale in
                    Corpus.File(path: "\(article).\(locale).html", locale: LanguageTag(locale))
                })
        }
        return Corpus(entries: entries, source: source.flatMap { LanguageTag($0) }, expectedLocales: [])
    }

    private static func gaps(_ corpus: Corpus, _ entry: Int) -> [String] {
        CorpusLocales(corpus).gaps(of: corpus.entries[entry], likelihood: 0.57)
            .map { "\($0.locale) \($0.count)/\($0.articles)" }
    }

    @Test func missesWhatAnArticleIsLikelyToHave() {
        let corpus = Self.corpus(["a": "de en", "b": "de en", "c": "de en fr", "d": "en fr"])
        #expect(Self.gaps(corpus, 0) == [])
        #expect(Self.gaps(corpus, 3) == ["de 3/4"])
    }

    @Test func missesLocalesOfMostArticlesInRichOnesOnly() {
        let corpus = Self.corpus([
            "a": "de en es fr it ja ko pl", "b": "de en es fr it ja ko", "c": "de en es fr it pl",
            "d": "de en es fr pl",
            "e": "de en es fr", "f": "de en", "g": "de en", "h": "en es", "i": "de en", "j": "de en",
        ])
        // Rare ones are not missed in an article that has all others.
        #expect(Self.gaps(corpus, 1) == [])
        #expect(Self.gaps(corpus, 2) == [])
        // Six of ten articles have Spanish, but hardly any that has so few others.
        #expect(Self.gaps(corpus, 5) == [])
        #expect(Self.gaps(corpus, 7) == ["de 9/10"])
    }

    @Test func halfOfTheArticlesAreNoCustom() {
        let corpus = Self.corpus(["a": "en ru", "b": "en ru", "c": "en ru", "d": "en lt", "e": "en lt", "f": "en lt"])
        #expect(Self.gaps(corpus, 0).isEmpty)
    }

    @Test func expectsNothingOfTwoArticles() {
        #expect(Self.gaps(Self.corpus(["a": "de en", "b": "en"]), 1).isEmpty)
    }

    @Test func countsInTheTopFolderOfAnArticle() {
        let corpus = Self.corpus([
            "site/manual/a": "en fr", "site/manual/b": "en fr", "site/manual/c": "en fr", "site/manual/d": "en fr",
            "site/manual/e": "en fr", "site/manual/f": "en fr", "site/manual/g": "en fr", "site/manual/h": "en fr",
            "site/manual/i": "en fr", "site/manual/j": "en fr", "site/manual/k": "en", "site/news/a": "en ja",
            "site/news/b": "en ja", "site/news/c": "en ja", "site/news/d": "en ja", "site/extra/a": "en",
        ])
        #expect(Self.gaps(corpus, 10) == ["fr 10/11"])
        #expect(Self.gaps(corpus, 11).isEmpty)
        #expect(Self.gaps(corpus, 15).isEmpty)
    }

    @Test func infersASourceOnlyWhereNearlyAllArticlesHaveIt() {
        let articles: KeyValuePairs = [
            "a": "de en", "b": "en", "c": "en fr", "d": "en", "e": "en", "f": "en", "g": "en", "h": "en", "i": "en",
            "j": "de",
        ]
        #expect(CorpusLocales(Self.corpus(articles)).source == LanguageTag("en"))
        #expect(CorpusLocales(Self.corpus(articles, source: "fr")).source == LanguageTag("fr"))
        #expect(CorpusLocales(Self.corpus(["a": "en", "b": "en", "c": "de"])).source == nil)
    }

    @Test func takesAnEmptyExport() {
        #expect(CorpusLocales(Self.corpus([:])).source == nil)
    }
}
