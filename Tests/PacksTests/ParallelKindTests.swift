import Language
import Linting
import Testing

@testable import Packs

/// The kinds that compare versions.
@Suite struct ParallelKindTests {
    /// What is found in an article of an English and other versions, as `path: marked: message`.
    private func found(
        _ rule: String, _ bodies: [String: String], files: [String: String] = [:]
    ) async -> [String] {
        let pack = Pack(rule: rule, files: files)
        #expect(pack.complaints == [])
        var pages: [String: String] = [:]
        for (locale, body) in bodies {
            pages["a.\(locale).html"] = "<!DOCTYPE html><html lang=\"\(locale)\"><body>\(body)</body></html>"
        }
        let store = MemoryStore(pages.mapValues { Array($0.utf8) })
        var configuration = Configuration()
        configuration.source = LanguageTag("en")
        let linter = Linter(catalog: pack.catalog, configuration: configuration, store: store)
        return await linter.lint(paths: ["."]).findings.map { finding in
            let bytes = Array((pages[finding.path] ?? "").utf8)
            return "\(finding.path): \(String(decoding: bytes[finding.range], as: UTF8.self)): \(finding.message)"
        }
    }

    private static func parity(_ keys: String) -> String {
        "id: rule\nkind: parity\nmessage: '{match} {problem}: {source} / {target} ({locale})'\n\(keys)"
    }

    @Test func comparesMatchesOfPatterns() async {
        let rule = Self.parity("pattern: '\\b\\d+\\.\\d+\\b'")
        #expect(await found(rule, ["en": "<p>From 5.1 to 8.0.</p>", "de": "<p>Von 5.1 bis 8.0.</p>"]) == [])
        #expect(
            await found(rule, ["en": "<p>From 5.1 to 8.0.</p>", "de": "<p>Von 5.1 bis <b>8.1</b>.</p>"])
                == ["a.de.html: 8.1: 8.1 extra: \"5.1\", \"8.0\" / \"5.1\", \"8.1\" (de)"])
        #expect(
            await found(rule, ["en": "<p>From 5.1 to 8.0.</p>", "ru": "<p>С версии 5.1.</p>"])
                == ["a.ru.html: С версии 5.1.: 8.0 missing: \"5.1\", \"8.0\" / \"5.1\" (ru)"])
        #expect(
            await found(rule, ["en": "<p>It is 5.1 &amp; 5.1.</p>", "zh": "<p>这是 5.1。</p>"])
                == ["a.zh.html: 这是 5.1。: 5.1 missing: \"5.1\", \"5.1\" / \"5.1\" (zh)"])
    }

    @Test func normalizes() async {
        let bodies = ["en": "<p>Item AB 12.</p>", "ar": "<p>المنتج ab\u{A0}١٢.</p>"]
        let pattern = "pattern: '(?i)\\b[a-z]+\\s\\d+\\b'"
        #expect(await found(Self.parity("\(pattern)\nnormalize: [case, digits, spaces]"), bodies) == [])
        #expect(await found(Self.parity(pattern), bodies).count == 1)
    }

    @Test func countsWhereAsked() async {
        let bodies = ["en": "<p>a 5.1, 5.1, B-2</p>", "de": "<p>b 5.1, B2</p>"]
        let pattern = "pattern: '\\d\\.\\d|B-?2'\nnormalize: punctuation"
        #expect(await found(Self.parity(pattern), bodies).count == 1)
        #expect(await found(Self.parity("\(pattern)\nrepeats: false"), bodies) == [])
    }

    @Test func leavesAloneWhatCanNotBeJudged() async {
        let untranslated = ["en": "<p>See the Page!</p>", "de": "<p>See <b>the</b> page.</p>"]
        #expect(await found(Self.terms, untranslated, files: Self.glossary) == [])
        let entity = ["en": "<p>See the page.</p>", "de": "<p>Siehe die &seite;.</p>"]
        #expect(await found(Self.terms, entity, files: Self.glossary) == [])
    }

    @Test func reportsOneSideWhereAsked() async {
        let bodies = ["en": "<p>a ®</p>", "de": "<p>b ™</p>"]
        #expect(
            await found(Self.parity("pattern: '[®™]'\nreport: missing"), bodies) == [
                "a.de.html: b ™: ® missing: \"®\" / \"™\" (de)"
            ])
        #expect(
            await found(Self.parity("pattern: '[®™]'\nreport: extra"), bodies) == [
                "a.de.html: ™: ™ extra: \"®\" / \"™\" (de)"
            ])
        #expect(await found(Self.parity("pattern: '[®™]'\ncount: true"), bodies) == [])
        #expect(
            await found(Self.parity("pattern: '[®™]'\nexceptions: 'b ™'"), bodies) == [
                "a.de.html: b ™: ® missing: \"®\" / none (de)"
            ])
    }

    @Test func comparesNodes() async {
        let rule = Self.parity("selector: img\nattribute: src")
        let bodies = [
            "en": "<p>One <img src='a.png'> two.</p><p>Three <img src='b.png'>.</p>",
            "ja": "<p>一つ<img src='a.png'>二つ。</p><p>三つ<img src='ö.png'>。</p>",
        ]
        #expect(await found(rule, bodies) == ["a.ja.html: ö.png: ö.png extra: \"b.png\" / \"ö.png\" (ja)"])
        #expect(await found(Self.parity("xpath: //img/@src\ncount: true"), bodies) == [])
        let code = Self.parity("xpath: //code\nscope: {unit: article}")
        #expect(
            await found(code, ["en": "<p>a <code>x</code></p>", "de": "<p>b <code>y</code></p>"])
                == ["a.de.html: <code>: y extra: \"x\" / \"y\" (de)"])
    }

    private static let terms = """
        id: rule
        kind: terminology
        message: '{term} → {expected}: {match} ({problem})'
        glossary: terms.tsv
        """
    private static let glossary = [
        "packs/terms.tsv": """
        en\tde\t!de\tru\tja\ttranslate
        page\tSeite\tBlatt\tстраница\tページ
        home page\tStartseite\t\tглавная страница\tホームページ
        IT\tInformatik\t\tинформатика
        Hexapla\t\t\t\t\tno
        """
    ]

    @Test(arguments: [
        ("de", "The pages are here.", "Die Seiten sind da.", [] as [String]),
        ("de", "The page is here.", "Da ist sie.", ["Da ist sie.: page → \"Seite\": page (missing)"]),
        ("de", "The page is here.", "Das Blatt ist da.", ["Blatt: page → \"Seite\": Blatt (forbidden)"]),
        ("de", "Your home page is here.", "Ihre Startseite ist da.", []),
        (
            "de", "Your home page is here.", "Ihre Seite ist da.",
            ["Ihre Seite ist da.: home page → \"Startseite\": home page (missing)"]
        ),
        ("de", "The pageant and the homepage and it.", "Der Umzug.", []),
        ("de", "We do IT.", "Wir tun es.", ["Wir tun es.: IT → \"Informatik\": IT (missing)"]),
        ("de", "We use Hexapla.", "Wir nutzen Hexapla.", []),
        ("de", "We use Hexapla.", "Wir nutzen es.", ["Wir nutzen es.: Hexapla → \"Hexapla\": Hexapla (missing)"]),
        ("ru", "See the main page.", "На странице.", []),
        ("ru", "See the home page.", "На главной вашей странице.", []),
        ("ru", "See the page.", "На листе.", ["На листе.: page → \"страница\": page (missing)"]),
        ("ja", "See the page.", "このページを見る。", []),
        ("ja", "See the page.", "これを見る。", ["これを見る。: page → \"ページ\": page (missing)"]),
        ("fr", "See the page and Hexapla.", "Voyez Hexapla.", []),
    ])
    func looksForTerms(_ locale: String, _ source: String, _ target: String, _ expected: [String]) async {
        let found = await found(
            Self.terms, ["en": "<p>\(source)</p>", locale: "<p>\(target)</p>"], files: Self.glossary)
        #expect(found == expected.map { "a.\(locale).html: \($0)" })
    }

    @Test func reportsWhatIsWrongWithAGlossary() {
        let pack = Pack(rule: Self.terms, files: ["packs/terms.tsv": "en\tde\na\tb\tc\n"])
        #expect(
            pack.complaints == [
                "packs/terms.tsv:2:5: 3 cells in a line of 2 columns, remove a tab\na b c\n    ^"
            ])
    }

    @Test func takesManyTerms() async {
        let lines = (0..<10_000).map { "term\($0)x\tBegriff\($0)x" }
        let files = ["packs/terms.tsv": "en\tde\n" + lines.joined(separator: "\n")]
        let found = await found(
            Self.terms, ["en": "<p>See term77x and term9999x.</p>", "de": "<p>Siehe Begriff77x.</p>"], files: files)
        #expect(found == ["a.de.html: Siehe Begriff77x.: term9999x → \"Begriff9999x\": term9999x (missing)"])
    }

    @Test func measuresLengths() async {
        let ratio = "id: rule\nkind: length\nmessage: '{length} {unit}, limit {limit}'\nmax-ratio: {ja: 3, '*': 2}"
        let bodies = ["en": "<p>One two.</p>", "de": "<p>Eins zwei drei vier fünf.</p>", "ja": "<p>一つ、二つ、三つ、四つです。</p>"]
        #expect(await found(ratio, bodies) == ["a.de.html: Eins zwei drei vier fünf.: 25 characters, limit 16"])
        let meta =
            "id: rule\nkind: length\nmessage: '{length} {unit}, limit {limit}'\nselector: h1\nmin: 3\nunit: letters"
        #expect(await found(meta, ["en": "<h1>a &amp; b</h1><p>c</p>"]) == ["a.en.html: <h1>: 2 letters, limit 3"])
    }
}
