import Language
import Testing

@testable import Rules

@Suite struct ScriptTallyTests {
    @Test func countsLettersByScript() {
        let tally = ScriptTally(Array("Abc, é! Ωμέγα дом 漢字 かな カナ 한글 ไทย שלום ضوء ế 12".utf8)[...])
        #expect(tally.latin == 5)
        #expect(tally.greek == 5)
        #expect(tally.cyrillic == 3)
        #expect(tally.han == 2)
        #expect(tally.kana == 4)
        #expect(tally.hangul == 2)
        #expect(tally.other == 3)
        #expect(tally.hebrew == 4)
        #expect(tally.arabic == 3)
        #expect(tally.total == 31)
        #expect(tally.weight == 31 + 2 * 8)
    }

    @Test(arguments: [[0xE1], [0xE3, 0x41], [0xEA, 0xE1, 0xBA], [0x80, 0xBF, 0xFF], [0xF0, 0x9F]] as [[UInt8]])
    func takesAnyBytes(_ bytes: [UInt8]) {
        #expect(ScriptTally(bytes[...]).total <= bytes.count)
    }

    private static let scripts: [(String, ScriptTally.Scripts)] = [
        ("en", .latin), ("el", .greek), ("uk", .cyrillic), ("zh-Hans", .han), ("ja", [.han, .kana]),
        ("ko", [.hangul, .han]), ("sr", [.latin, .cyrillic]), ("sr-Latn", .latin), ("ar", .arabic), ("he", .hebrew),
        ("th", .other), ("hi", .other),
    ]

    @Test(arguments: scripts) func knowsTheScriptsOfALocale(_ tag: String, _ scripts: ScriptTally.Scripts) throws {
        #expect(ScriptTally.Scripts(of: try #require(LanguageTag(tag))) == scripts)
    }
}
