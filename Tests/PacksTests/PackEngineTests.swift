import Language
import Linting
import Markup
import Testing

@testable import Packs

/// What rules see of texts, where their findings are, and what their fixes leave.
@Suite struct PackEngineTests {
    private static let word = Pack(
        rule: "id: r\nkind: existence\nmessage: '{match}'\ntokens: [café]\nfix: {replace: <tea>}")

    @Test func findsAWordBehindEntitiesAndMarkup() async {
        let body = "<p>漢字 &amp; <b>caf&eacute;</b> caf&#233;s, ca<i>fé</i></p>"
        #expect(await Self.word.found(in: body) == ["caf&eacute;: café", "ca<i>fé: café"])
    }

    @Test func editsOnlyWhatNoMarkupCrosses() async {
        let fixed = await Self.word.fixed("<p>漢字 &amp; <b>caf&eacute;</b>, ca<i>fé</i></p>")
        #expect(fixed.once == "<p>漢字 &amp; <b>&lt;tea&gt;</b>, ca<i>fé</i></p>")
        #expect(fixed.again == 0)
    }

    @Test func keepsLineBreaksAndImagesThatLookLikeSpaces() async {
        let pair = Pack(rule: "id: r\nkind: existence\nmessage: m\ntokens: ['a\\s+b']\nfix: {replace: c}")
        let body = "<p>a<br>b, a\n b, a <img src='x.png' alt=''>b</p>"
        #expect(await pair.fixed(body).once == "<p>a<br>b, c, a <img src='x.png' alt=''>b</p>")
    }

    @Test func passesOverCodeAndOnRequestLinks() async {
        let plain = Pack(rule: "id: r\nkind: existence\nmessage: m\ntokens: [x]")
        let body = "<p>x <code>x</code> <a href='y'>x</a></p>"
        #expect(await plain.found(in: body) == ["x: m", "x: m"])
        let wide = Pack(rule: "id: r\nkind: existence\nmessage: m\ntokens: [x]\nscope: {code: true, links: false}")
        #expect(await wide.found(in: body) == ["x: m", "x: m"])
        let narrow = Pack(rule: "id: r\nkind: existence\nmessage: m\ntokens: [x]\nscope: {links: false}")
        #expect(await narrow.found(in: body) == ["x: m"])
    }

    @Test(arguments: [
        ("scope: heading", ["h"]), ("scope: [heading, list-item]", ["h", "l"]), ("scope: {selector: div p}", ["d"]),
        ("scope: {xpath: //div}", ["d"]), ("scope: {kinds: heading, levels: [3]}", []), ("", ["h", "p", "d", "l"]),
    ])
    func looksWhereTheScopeSays(_ scope: String, _ expected: [String]) async {
        let pack = Pack(rule: "id: r\nkind: existence\nmessage: '{match}'\ntokens: ['\\w']\n\(scope)")
        let found = await pack.found(in: "<h2>h</h2><p>p</p><div><p>d</p></div><ul><li>l</li></ul>")
        #expect(found == expected.map { "\($0): \($0)" })
    }

    @Test(arguments: [("en", 1), ("en-GB", 0), ("de", 0), ("ru", 1), ("sr", 1), ("sr-Latn", 0)])
    func runsInItsLocales(_ locale: String, _ count: Int) async {
        let pack = Pack(rule: "id: r\nkind: existence\nmessage: m\nlocales: [en, '!en-GB', Cyrl]\ntokens: [x]")
        #expect(await pack.found(in: "<p>x</p>", locale: locale).count == count)
    }

    @Test(arguments: [
        ("en", "naïve", "naïve naïvely", 1), ("th", "ครับ", "สวัสดีครับผม", 1), ("zh", "微信", "使用微信支付", 1),
        ("hi", "हिन्दी", "हिन्दी हिन्दीभाषा", 1), ("el", "λόγος", "λόγος διάλογος", 1), ("ja", "ユーザー", "各ユーザーは", 1),
    ])
    func knowsTheBordersOfWords(_ locale: String, _ word: String, _ text: String, _ count: Int) async {
        for token in [word, "(?:\(word))"] {
            let pack = Pack(rule: "id: r\nkind: existence\nmessage: m\ntokens: ['\(token)']")
            #expect(await pack.found(in: "<p>\(text)</p>", locale: locale).count == count, "\(token)")
        }
    }

    @Test(arguments: [
        "a\\w*", "a[bc]+", "\\d+a", "ab?", "a|b", "a.c", "[a]b", "xa?", "a\\w", "\\x61b", "ab{2}", "(?i)AB", "k+a",
        "1\\D",
        "\\Qa\\Eb", "(?<n>a)b", "s+e",
    ]) func knowsTheBordersOfAnExpressionHoweverItIsWritten(_ token: String) async {
        let ends = ["", " ", "a", "b", "é", "\u{301}", "漢", "ก", "1", "-", "_", "б", "क", "ſ"]
        let text = ends.flatMap { start in
            ends.flatMap { end in ["ab", "abb", "a", "xa", "a1c", "1a", "kka", "sse"].map { "(\(start)\($0)\(end))" } }
        }.joined(separator: " ")
        func found(_ token: String) async -> [String] {
            let lines = ["id: r", "kind: existence", "message: m", "tokens:", "  - '\(token)'"]
            return await Pack(rule: lines.joined(separator: "\n")).found(in: "<p>\(text)</p>")
        }
        let plain = await found(token)
        #expect(!plain.isEmpty)
        // In parentheses neither end of it is known to be a letter.
        #expect(await found("(?:\(token))") == plain)
    }

    @Test func readsPhrasesOfAFileByLocale() async {
        let pack = Pack(
            rule:
                "id: r\nkind: phrase\nmessage: '{phrase}'\nwhere: anywhere\nphrases: {en: {file: l/en.txt}, 'de': [eins]}",
            files: ["packs/l/en.txt": "# list\none two\r\n\n  three # so\nC#\n"])
        #expect(pack.complaints == [])
        #expect(await pack.found(in: "<p>One  Two, three, eins</p>") == ["One  Two: one two", "three: three"])
        #expect(await pack.found(in: "<p>One two, Eins</p>", locale: "de") == ["Eins: eins"])
        #expect(PhraseList.phrases(of: Array("a\n#b\nc # d\nC#".utf8)) == ["a", "c", "C#"])
    }

    @Test func losesNothingButTheTextThatTakesTooLong() async {
        let pack = Pack(
            """
            id: house
            rules:
              - {id: slow, kind: existence, message: slow, nonword: true, tokens: ['(a+)+$']}
              - {id: good, kind: existence, message: good, tokens: [good]}
            """)
        let page = "<p>good \(String(repeating: "a", count: 20_000))b</p><p>caa</p>"
        let result = await pack.lint(["a.en.html": page, "b.en.html": page])
        #expect(result.findings.map(\.message) == ["good", "slow", "good", "slow"])
        #expect(result.errors == [])
        #expect(result.exitStatus(failOn: .error) == 0)
        #expect(
            result.warnings.map(\.description) == [
                "packs/house.yml:3:10: a pattern of rule \"house/slow\" takes too long on some texts, "
                    + "which it was not applied to; make it simpler"
            ])
    }

    @Test func findsWhatASlowSearchFinds() async {
        let tokens = ["alpha", "beta gamma", "γάμμα", "del(ta)?", "e[fg]+"]
        let pack = Pack(rule: "id: r\nkind: existence\nmessage: m\ntokens: ['\(tokens.joined(separator: "', '"))']")
        // A fixed sequence, so that the test is the same at each run.
        var state: UInt64 = 42
        let pieces = ["alpha", "beta", "gamma", "γάμμα", "del", "delta", "ef", "egg", ",", "x", "alphabet"]
        for _ in 0..<40 {
            var words: [String] = []
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                words.append(pieces[Int(state >> 33) % pieces.count])
            }
            var expected: [String] = []
            var index = 0
            while index < words.count {
                if words[index] == "beta", index + 1 < words.count, words[index + 1] == "gamma" {
                    expected.append("beta gamma: m")
                    index += 1
                } else if ["alpha", "γάμμα", "del", "delta", "ef", "egg"].contains(words[index]) {
                    expected.append("\(words[index]): m")
                }
                index += 1
            }
            #expect(await pack.found(in: "<p>\(words.joined(separator: " "))</p>") == expected)
        }
    }

    @Test func looksAtEachRuleThatRunsOnly() async {
        let pack = Pack(
            "id: p\nrules:\n  - {id: a, kind: existence, message: a, tokens: [x]}\n"
                + "  - {id: b, kind: existence, message: b, tokens: [x], enabled: false}")
        #expect(await pack.found(in: "<p>x</p>") == ["x: a"])
    }
}
