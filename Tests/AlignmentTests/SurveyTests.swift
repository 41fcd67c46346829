import Language
import Testing

@testable import Alignment

/// A profile whose blocks are paragraphs of words.
private func profile(_ locale: String, _ paragraphs: [String]) -> Profile {
    var index = AnchorIndex()
    var units: [Profile.Unit] = []
    for (place, text) in paragraphs.enumerated() {
        let bytes = Array(text.utf8)
        WordScanner.scan(bytes, 0..<bytes.count, isCode: false, into: &index)
        index.endBlock()
        units.append(
            Profile.Unit(
                index: Int32(place), letters: Int32(bytes.count { $0 != 0x20 }),
                text: UInt32(2 * place + (locale == "en" ? 1 : 2)),
                kind: .paragraph, continuesLast: false, endsSentence: true, isOpen: false))
    }
    index.finish()
    return Profile(units: units, anchors: index, locale: LanguageTag(locale), blockCount: units.count)
}

/// What an article in English and another locale tells.
private func sample(_ english: [String], _ locale: String, _ other: [String], mostWords: Int = 1000) -> SurveySample {
    SurveySample(
        of: ArticleProfile(versions: [profile("en", english), profile(locale, other)], source: 0),
        mostWords: mostWords)
}

private func rows(_ version: String, in reference: String) -> [Int32] {
    StructureMatch.rows(of: ProfileBuilder.make("de", version), in: ProfileBuilder.make("en", reference))
}

@Suite struct SurveyTests {
    static let survey = Survey([
        ("kitchen", sample(["knife spoon table"], "ru", ["нож ложка столешница"])),
        ("garden", sample(["flower meadow spade", "knife garden"], "ru", ["цветок поляна лопата", "ложка садовая"])),
    ])

    private func nearness(_ view: SurveyView, _ english: String, _ russian: String) -> Float? {
        guard let a = view.vector(of: 0, in: profile("en", [english])),
            let b = view.vector(of: 0, in: profile("ru", [russian]))
        else { return nil }
        return view.evidence(a, b)?.nearness
    }

    @Test func wordsOfOneRowAreNearAcrossScripts() throws {
        let view = Self.survey.without("another")
        let same = try #require(nearness(view, "flower spade", "лопата цветок"))
        #expect(abs(same - 1) < 1e-5)
        #expect(nearness(view, "flower spade", "столешница") == 0)
        let mixed = try #require(nearness(view, "flower table", "столешница"))
        #expect(mixed > 0.3 && mixed < 0.95)
    }

    @Test func anArticleDoesNotSpeakForItself() {
        let view = Self.survey.without("garden")
        #expect(nearness(view, "flower spade", "лопата цветок") == nil)
        #expect(nearness(view, "table", "столешница") == 1)
    }

    @Test func anArticleCanBeSilenced() throws {
        let view = Self.survey.without("another")
        // Both articles know the knife; the flower is one's alone.
        #expect(nearness(view.without(1), "knife", "ложка") == 1)
        #expect(nearness(view.without(0), "flower", "лопата") == 1)
        #expect(nearness(view.without(1), "flower", "лопата") == nil)
        #expect(view.without(1).vector(of: 0, in: profile("en", ["flower meadow spade garden"])) == nil)
    }

    @Test func otherRowsOfTheArticleSpeakForARow() throws {
        let english = profile("en", ["violin bow strings", "violin maker", "violin strings", "river bank"])
        let russian = profile("ru", ["скрипка смычок струны", "скрипка мастер", "скрипка струны", "берег"])
        let view = Self.survey.without("another")
        // Nothing but the other rows knows these words; the row that is asked about is left out.
        #expect(view.vector(of: 0, in: english) == nil)
        let near = NearRows.Part(of: english, units: [-1, 1, 2, 3])
        let answers = NearRows.Part(of: russian, units: [-1, 1, 2, 3])
        let own = view.vector(of: 0, in: english, near: near)
        let answer = view.vector(of: 0, in: russian, near: answers)
        let stranger = view.vector(of: 3, in: russian, near: answers)
        #expect(try nearness(view, own, answer) > 0.99)
        #expect(try nearness(view, own, stranger) == 0)
        // A row that one of the two lacks does not count for the other.
        let poor = view.vector(of: 0, in: russian, near: NearRows.Part(of: russian, units: [-1, -1, 2, -1]))
        #expect(try nearness(view, own, poor) > 0.99)
    }

    private func nearness(_ view: SurveyView, _ a: Lexicon.Vector?, _ b: Lexicon.Vector?) throws -> Float {
        let a = try #require(a)
        let b = try #require(b)
        let evidence = try #require(view.evidence(a, b))
        return evidence.nearness
    }

    @Test func unknownWordsAndLocalesSayNothing() {
        let view = Self.survey.without("another")
        #expect(nearness(view, "mountain", "лопата") == nil)
        #expect(view.vector(of: 0, in: profile("fr", ["flower"])) == nil)
        #expect(SurveyView.none.vector(of: 0, in: profile("en", ["flower"])) == nil)
        #expect(!SurveyView.none.knowsWords)
    }

    @Test func nearerIsLikelierAndMoreWordsSayMore() {
        let nearnesses: [Float] = [0, 0.2, 0.4, 0.6, 0.9]
        let scores = nearnesses.map { TranslationEvidence(nearness: $0, known: 60).likelihoodAmongNeighbours }
        #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(scores[0] < 0 && scores[4] > 0)
        let few = TranslationEvidence(nearness: 0.1, known: 5).likelihoodAmongStrangers
        let many = TranslationEvidence(nearness: 0.1, known: 60).likelihoodAmongStrangers
        #expect(many < few && few < 0)
    }

    @Test func whatWasAddedCostsItsSection() {
        #expect(rows("h2:9 p80 li30 h2:8 p60", in: "h2:9 p80 li30 h2:8 p60") == [0, 1, 2, 3, 4])
        #expect(rows("h2:9 p80 p20 li30 h2:8 p60", in: "h2:9 p80 li30 h2:8 p60") == [-1, -1, -1, -1, 3, 4])
        #expect(rows("h2:9 p80 h2:8 p60", in: "h2:9 p80 h2:5 p7 h3:8 li30 h2:8 p60") == [0, 1, 2, 3])
        #expect(rows("", in: "p80") == [])
    }

    @Test func aSampleIsBounded() {
        let words = (0..<40).map { "w\($0)ord alphabet\($0) letters\($0)" }
        let whole = sample(words, "de", words)
        let bounded = sample(words, "de", words, mostWords: 50)
        #expect(whole.rowCount == 40)
        #expect(bounded.rowCount < 20 && bounded.rowCount > 0)
        #expect(sample([], "de", []).rowCount == 0)
    }

    @Test func lengthsAreLearnedAndShrunk() throws {
        // German is a third longer here than is assumed, and no two blocks quite agree.
        let english = (0..<200).map { place in String(repeating: "a", count: 100 + place % 7) }
        let german = (0..<200).map { place in String(repeating: "b", count: 147 + place % 5) }
        let article = sample(english, "de", german)
        let prior = LengthModel.prior(from: LanguageTag("en"), to: LanguageTag("de"))
        let one = LearnedLengths([article]).model(from: LanguageTag("en"), to: LanguageTag("de"))
        #expect(one.mean > prior.mean + 0.15 && one.mean < 0.37)
        #expect(one.uncertainty < prior.uncertainty)
        let back = LearnedLengths([article]).model(from: LanguageTag("de"), to: LanguageTag("en"))
        #expect(back.mean == -one.mean)
        let few = LearnedLengths([sample(Array(english.prefix(3)), "de", Array(german.prefix(3)))])
            .model(from: LanguageTag("en"), to: LanguageTag("de"))
        #expect(abs(few.mean - prior.mean) < 0.03)
        let unknown = LearnedLengths([article]).model(from: LanguageTag("fr"), to: LanguageTag("it"))
        #expect(unknown == LengthModel.prior(from: LanguageTag("fr"), to: LanguageTag("it")))
    }

    @Test func oneArticleHardlyMovesTheLengthsOfOthers() {
        func article(_ ratio: Int, seed: Int) -> SurveySample {
            let english = (0..<60).map { String(repeating: "a", count: 90 + ($0 * 7 + seed) % 40) }
            return sample(english, "de", english.map { String(repeating: "b", count: $0.utf8.count * ratio / 100) })
        }
        let sound = (0..<9).map { article(108 + $0, seed: $0) }
        let before = LearnedLengths(sound + [article(112, seed: 9)])
        let after = LearnedLengths(sound + [article(30, seed: 9)])
        let (en, de) = (LanguageTag("en"), LanguageTag("de"))
        let means = (before.model(from: en, to: de).mean, after.model(from: en, to: de).mean)
        #expect(means.0 != means.1 && abs(means.0 - means.1) < 0.02)
    }
}

@Suite struct OtherWordsTests {
    private func words(_ text: String) -> Set<UInt32> {
        var index = AnchorIndex()
        let bytes = Array(text.utf8)
        WordScanner.scan(bytes, 0..<bytes.count, isCode: false, into: &index)
        index.endBlock()
        index.finish()
        return Set(index.tokens)
    }

    @Test(arguments: [
        ("中文字", "文字"), ("漢字です", "漢字を"), ("カタカナ", "カタ"), ("한국어는", "한국어를"), ("كتابهم", "كتابها"),
        ("כתובתם", "כתובתי"), ("ภาษาไทย", "ภาษา"), ("हिन्दी", "हिन्दी"), ("ქართული", "ქართულად"),
    ])
    func agree(_ a: String, _ b: String) { #expect(!words(a).isDisjoint(with: words(b))) }

    @Test(arguments: [
        ("ですから", "ですから"), ("中。文", "中文"), ("字", "字"), ("و", "و"), ("“”", "“”"), ("한", "한"),
    ])
    func differ(_ a: String, _ b: String) { #expect(words(a).isDisjoint(with: words(b))) }
}
