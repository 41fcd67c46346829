import Testing

@testable import Language

@Suite struct LocaleFactsTests {
    @Test(arguments: [
        ("en", "“”‘’"), ("de", "„“‚‘"), ("de-CH", "„“‚‘"), ("fr", "«»«»"), ("pl", "„”«»"), ("sv", "””’’"),
        ("ja", "「」『』"), ("zh", "“”‘’"), ("zh-TW", "「」『』"), ("es-MX", "“”‘’"), ("pt-PT", "«»“”"),
    ])
    func quotationMarks(_ locale: String, _ expected: String) throws {
        let tag = try #require(LanguageTag(locale))
        let marks = try #require(LocaleFacts.quotationMarks(of: tag))
        let all = [marks.opening, marks.closing, marks.innerOpening, marks.innerClosing]
        #expect(all == expected.unicodeScalars.map(\.value))
    }

    @Test(
        arguments: [
            ("fr", 0x3B, 0x202F), ("fr", 0x3A, 0xA0), ("fr-BE", 0x3F, 0x202F), ("fr-CA", 0x3A, 0xA0),
        ] as [(String, UInt32, UInt32)])
    func spaces(_ locale: String, _ mark: UInt32, _ space: UInt32) throws {
        let tag = try #require(LanguageTag(locale))
        #expect(LocaleFacts.customs(of: tag).spaces[mark] == space)
    }

    @Test func marksWithoutSpaces() throws {
        let canadian = LocaleFacts.customs(of: try #require(LanguageTag("fr-CA")))
        #expect(canadian.spaces[0x3F] == nil)
        #expect(canadian.freeMarks.contains(0x3F))
        #expect(LocaleFacts.customs(of: try #require(LanguageTag("de"))).spaces.isEmpty)
    }

    @Test(arguments: [("el", "?;"), ("hi", ".।"), ("ar", "?؟,،;؛"), ("ja", ".。,、"), ("en", ""), ("mr", "")])
    func ownMarks(_ locale: String, _ expected: String) throws {
        let customs = LocaleFacts.customs(of: try #require(LanguageTag(locale)))
        #expect(customs.ownMarks.flatMap { [$0.foreign, $0.own] } == expected.unicodeScalars.map(\.value))
    }

    @Test func doubledWords() throws {
        let german = LocaleFacts.customs(of: try #require(LanguageTag("de")))
        #expect(german.isWithoutReduplication && german.doubledWords.contains("die"))
        #expect(!LocaleFacts.customs(of: try #require(LanguageTag("id"))).isWithoutReduplication)
    }
}
