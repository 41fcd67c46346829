import Foundation
import Testing

@testable import Language

@Suite("SpellChecker")
struct SpellCheckerTests {
    /// A folder with small dictionaries, which goes with the value.
    final class Folder {
        let path = NSTemporaryDirectory() + "hexapla-dictionaries-\(UUID().uuidString)"

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func add(_ name: String, affixes: String, words: String, as encoding: String.Encoding = .utf8) throws {
            try affixes.write(toFile: "\(path)/\(name).aff", atomically: true, encoding: encoding)
            try words.write(toFile: "\(path)/\(name).dic", atomically: true, encoding: encoding)
        }
    }

    private func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

    @Test("checks words with affixes")
    func affixes() throws {
        let folder = try Folder()
        let affixes = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n"
        try folder.add("en_US", affixes: affixes, words: "3\nword/S\nletter/S\nçedilla\n")
        let checker = try #require(SpellChecker(path: folder.path + "/en_US"))
        #expect(["word", "words", "Word", "letters", "çedilla"].allSatisfy(checker.isRight))
        #expect(["wrod", "wordss", "cedilla"].allSatisfy { !checker.isRight($0) })
        #expect(checker.suggestions(for: "wrod", count: 3) == ["word"])
        #expect(checker.suggestions(for: "leters", count: 1) == ["letters"])
        #expect(checker.suggestions(for: "leters", count: 0) == [])
    }

    @Test("asks in the dictionary's encoding")
    func encodings() throws {
        let folder = try Folder()
        try folder.add("de_DE", affixes: "SET ISO8859-1\nTRY esij\n", words: "2\nKäse\nStraße\n", as: .isoLatin1)
        let german = try #require(SpellChecker(path: folder.path + "/de_DE"))
        #expect(german.isRight("Käse"))
        #expect(german.isRight("Straße"))
        #expect(!german.isRight("Kase"))
        #expect(german.suggestions(for: "Kase", count: 5).contains("Käse"))
        // What the encoding has no letters for can't be judged.
        #expect(german.isRight("слово"))
    }

    @Test(
        "takes hostile words", arguments: ["", "\0", "a\0b", String(repeating: "a", count: 1_000_000), "🇩🇪", "\u{301}"])
    func hostile(_ word: String) throws {
        let folder = try Folder()
        try folder.add("en_US", affixes: "SET UTF-8\n", words: "1\nword\n")
        let checker = try #require(SpellChecker(path: folder.path + "/en_US"))
        _ = checker.isRight(word)
        _ = checker.suggestions(for: word, count: 3)
        #expect(checker.isRight("word"))
    }

    @Test("answers several tasks at once")
    func concurrency() async throws {
        let folder = try Folder()
        try folder.add("en_US", affixes: "SET UTF-8\n", words: "1\nword\n")
        let checkers = SpellCheckers(DictionaryFinder(folders: [folder.path], isSystemWide: false))
        let locale = try tag("en")
        let right = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    guard let checker = checkers.checker(for: locale) else { return 0 }
                    return (0..<200).count { checker.isRight($0 % 2 == 0 ? "word" : "w\(task)ord\($0)") }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(right == 800)
    }

    @Test(
        "finds dictionaries by names that fit",
        arguments: [
            ("de", ["de_DE", "de-DE", "de"]), ("de-AT", ["de_AT", "de-AT", "de_DE", "de-DE", "de"]),
            ("en", ["en_US", "en-US", "en_GB", "en-GB", "en"]), ("el", ["el_GR", "el-GR", "el"]),
            ("sr-Latn", ["sr_Latn_RS", "sr_RS", "sr-Latn-RS", "sr-RS", "sr_Latn", "sr"]),
            ("eo", ["eo_EO", "eo-EO", "eo"]),
        ])
    func names(_ locale: String, _ expected: [String]) throws {
        #expect(DictionaryFinder.names(of: try tag(locale)) == expected)
    }

    @Test("finds dictionaries in the first folder that has one")
    func folders() throws {
        let (first, second) = (try Folder(), try Folder())
        try second.add("de_DE", affixes: "SET UTF-8\n", words: "1\nWort\n")
        let finder = DictionaryFinder(folders: [first.path, second.path], isSystemWide: false)
        #expect(finder.path(for: try tag("de-AT")) == second.path + "/de_DE")
        try first.add("de", affixes: "SET UTF-8\n", words: "1\nWort\n")
        #expect(finder.path(for: try tag("de")) == first.path + "/de")
        #expect(finder.path(for: try tag("fr")) == nil)
        #expect(SpellCheckers(finder).checker(for: try tag("fr")) == nil)
        #expect(DictionaryFinder(folders: []).folders.contains("/usr/share/hunspell"))
    }
}
