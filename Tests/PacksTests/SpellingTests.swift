import Foundation
import Linting
import Testing

@testable import Packs

@Suite struct SpellingTests {
    /// A folder with a pack's dictionaries, which goes with the value.
    final class Folder {
        let path = NSTemporaryDirectory() + "hexapla-spelling-\(UUID().uuidString)"

        init(_ words: [String: String]) throws {
            try FileManager.default.createDirectory(atPath: path + "/words", withIntermediateDirectories: true)
            for (name, list) in words {
                let all = list.split(separator: " ")
                let lines = "\(all.count)\n" + all.joined(separator: "\n") + "\n"
                try "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n".write(
                    toFile: "\(path)/words/\(name).aff", atomically: true, encoding: .utf8)
                try lines.write(toFile: "\(path)/words/\(name).dic", atomically: true, encoding: .utf8)
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func pack(_ keys: String = "") -> Pack {
            let rule = "id: rule\nkind: spelling\nmessage: '{match}{hint}'\ndictionaries: words\n\(keys)"
            let lines = rule.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
            return Pack("id: house\nrules:\n  -\n\(lines)\n", path: path + "/house.yml")
        }
    }

    static let english = "the word letter is a are good see page and of don't vis-à-vis it"

    @Test(arguments: [
        ("", "The word is good.", [] as [String]),
        ("", "The wrod is good.", ["wrod: wrod, did you mean \"word\"?"]),
        ("suggestions: 0", "The wr<b>od</b> is good.", ["wr<b>od: wrod"]),
        ("", "See http://wrod.org/lettre?wrod=1 and wrod@good.org and lettre.html and C:\\wrod\\lettre.", []),
        ("", "See wrod2 and WROD and Wrod and <code>wrod</code> and b wrod_a.", []),
        ("capitals: true", "The Wrod is WROD.", ["Wrod: Wrod, did you mean \"Word\"?"]),
        ("capitals: true\nacronyms: true\nsuggestions: 0", "The Wrod is WROD.", ["Wrod: Wrod", "WROD: WROD"]),
        ("", "The word слвоо is good.", []),
        ("", "The .wrod and @wrod and wr and &amp;wrod; are good.", []),
        ("", "The <span lang='de'>gutes wrod</span> word.", []),
        ("words: [wrod]", "The wrod.", []),
        ("words: {de: [wrod]}\nsuggestions: 0", "The wrod.", ["wrod: wrod"]),
        ("ignore: 'wr.*'", "The wrod.", []),
        ("misspellings: {good: fine}", "It is good.", ["good: good, did you mean \"fine\"?"]),
        ("", "It don’t see vis-à-vis.", []),
        ("", "The wo\u{AD}rd.", []),
    ])
    func looksWordsUp(_ keys: String, _ text: String, _ expected: [String]) async throws {
        let folder = try Folder(["en_US": Self.english])
        let pack = folder.pack(keys)
        #expect(pack.complaints == [])
        #expect(await pack.found(in: "<p>\(text)</p>") == expected)
    }

    @Test func repairsByTheFirstSuggestion() async throws {
        let folder = try Folder(["en_US": Self.english])
        let fixed = await folder.pack().fixed("<p>The wrod &amp; the leter.</p>")
        #expect(fixed.once == "<p>The word &amp; the letter.</p>")
        #expect(fixed.again == 0)
    }

    @Test func looksUpOtherScripts() async throws {
        let folder = try Folder(["ru_RU": "слово хорошее это", "he_IL": "מילה טובה"])
        let pack = folder.pack("suggestions: 0")
        #expect(await pack.found(in: "<p>это хорошее слвоо</p>", locale: "ru") == ["слвоо: слвоо"])
        #expect(await pack.found(in: "<p>מילה טובא</p>", locale: "he") == ["טובא: טובא"])
    }
}
