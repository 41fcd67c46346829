import Language
import Testing

@testable import Rules

@Suite struct LanguageDeclarationTests {
    @Test(arguments: [
        ("en-GB", "en"), ("en", "en-US"), ("zh-CN", "zh-Hans"), ("zh", "zh-Hant"), ("pt", "pt-BR"), ("tl", "fil"),
        ("no", "nb"), ("sr-Latn-RS", "sr"), ("he", "iw"), ("zh-HK", "zh-Hant"), ("de-Latn", "de-AT"),
    ])
    func agreesWhereNothingContradicts(_ a: String, _ b: String) throws {
        let first = try #require(LanguageTag(a))
        let second = try #require(LanguageTag(b))
        #expect(LanguageDeclaration.agrees(first, with: second))
        #expect(LanguageDeclaration.agrees(second, with: first))
    }

    @Test(arguments: [
        ("en", "de"), ("zh-TW", "zh-Hans"), ("pt-PT", "pt-BR"), ("ms", "id"), ("nn", "nb"), ("hr", "sr"),
        ("sr-Latn", "sr-Cyrl"),
    ])
    func disagreesWhereLanguageScriptOrRegionDiffers(_ a: String, _ b: String) throws {
        let first = try #require(LanguageTag(a))
        let second = try #require(LanguageTag(b))
        #expect(!LanguageDeclaration.agrees(first, with: second))
        #expect(!LanguageDeclaration.agrees(second, with: first))
    }

    @Test(arguments: ["en", "zh-Hans-CN", "de-1996", "x-klingon", "EN-gb"])
    func takesShapesOfBCP47(_ value: String) {
        #expect(LanguageDeclaration.isWellFormed(value))
    }

    @Test(arguments: ["", "pt_BR", " de", "en-", "-en", "en--GB", "deutschland", "de.utf8", "日本"])
    func takesNoOtherShapes(_ value: String) {
        #expect(!LanguageDeclaration.isWellFormed(value))
    }
}
