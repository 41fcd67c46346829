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

    private static func usual(_ corpus: Corpus, _ entry: Int) -> [String] {
        CorpusLocales(corpus).usual(for: corpus.entries[entry], share: 0.5)
            .map { "\($0.locale) \($0.count)/\($0.articles)" }
    }

    @Test func expectsWhatMoreThanHalfOfTheArticlesHave() {
        let corpus = Self.corpus(["a": "de en", "b": "de en", "c": "de en fr", "d": "en fr"])
        #expect(Self.usual(corpus, 0) == ["de 3/4", "en 4/4"])
    }

    @Test func expectsNothingOfTwoArticles() {
        #expect(Self.usual(Self.corpus(["a": "de en", "b": "de en"]), 0).isEmpty)
    }

    @Test func countsInTheTopFolderOfAnArticleWhereItIsLargeEnough() {
        let corpus = Self.corpus([
            "site/manual/a": "en fr", "site/manual/b": "en fr", "site/manual/c": "en fr", "site/manual/d": "en fr",
            "site/manual/e": "en", "site/news/a": "en ja", "site/news/b": "en ja", "site/news/c": "en ja",
            "site/news/d": "en ja", "site/news/e": "en ja", "site/extra/a": "en",
        ])
        #expect(Self.usual(corpus, 4) == ["en 5/5", "fr 4/5"])
        #expect(Self.usual(corpus, 5) == ["en 5/5", "ja 5/5"])
        // One article is no collection: the whole export counts.
        #expect(Self.usual(corpus, 10) == ["en 11/11"])
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
