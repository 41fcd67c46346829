import Linting
import Testing

@testable import Packs

@Suite struct MarkupKindTests {
    private func found(_ keys: String, in body: String) async -> [String] {
        let pack = Pack(rule: "id: rule\nkind: markup\nmessage: '{name} {count}/{limit} \"{text}\"'\n\(keys)")
        #expect(pack.complaints == [])
        return await pack.found(in: body)
    }

    @Test func marksWhatMustNotBeThere() async {
        #expect(
            await found("selector: b, i", in: "<p>a <b>c\n d</b> &amp; <i>é</i></p>") == [
                "<b>: b 2/0 \"c d\"", "<i>: i 2/0 \"é\"",
            ])
        #expect(
            await found("xpath: //a/@href[not(starts-with(., 'http'))]", in: "<p><a href=\"ä&amp;b\">x</a></p>") == [
                "ä&amp;b: href 1/0 \"ä&b\""
            ])
        #expect(
            await found("selector: 'a[HREF]'\nattribute: HREF", in: "<p><a href='x'>y</a><a>z</a></p>") == [
                "x: href 1/0 \"x\""
            ])
        #expect(await found("xpath: //p/text()", in: "<p>a &lt; b</p>") == ["a &lt; b:  1/0 \"a < b\""])
    }

    @Test func marksWhatIsTooMuch() async {
        #expect(await found("selector: h1\nmax: 1", in: "<h1>a</h1><h1>b</h1>") == ["<h1>: h1 2/1 \"b\""])
        #expect(await found("selector: h1\nmin: 1\nmax: 2", in: "<h1>a</h1>") == [])
    }

    @Test func marksWhereSomethingIsMissing() async {
        #expect(await found("selector: h1\nmin: 1", in: "<p>a</p>") == ["<html lang=\"en\">:  0/1 \"\""])
        #expect(await found("selector: b\nmin: 1\nwithin: block", in: "<p>a <b>x</b></p><p>c</p>") == ["c:  0/1 \"\""])
        #expect(
            await found("selector: b\nmax: 1\nwithin: block", in: "<p><b>x</b><b>y</b></p><p><b>z</b></p>") == [
                "<b>: b 2/1 \"y\""
            ])
        #expect(
            await found("selector: b\nmin: 1\nwithin: block\nscope: heading", in: "<p>a</p><h2>c</h2>") == [
                "c:  0/1 \"\""
            ])
    }

    @Test func takesAnswersThatAreNoPlaces() async {
        #expect(await found("xpath: count(//p) > 1", in: "<p>a</p><p>b</p>") == ["<html lang=\"en\">:  1/0 \"\""])
        #expect(await found("xpath: count(//p) > 1", in: "<p>a</p>") == [])
        #expect(await found("xpath: count(//p)\nmin: 3", in: "<p>a</p>") == ["<html lang=\"en\">:  1/3 \"\""])
    }

    @Test(arguments: [
        ("", "packs/house.yml:3:5: rule \"rule\" has no \"selector\" or \"xpath\", add it\n  - id: rule\n    ^^"),
        (
            "selector: 'p:frist-child'",
            "packs/house.yml:6:17: bad selector: unknown pseudo-class \":frist-child\", did you mean \"first-child\"?\n    selector: 'p:frist-child'\n                ^"
        ),
        (
            "xpath: //p[contians(., 'x')]",
            "packs/house.yml:6:16: bad selector: unknown function \"contians\", did you mean \"contains\"?\n    xpath: //p[contians(., 'x')]\n               ^"
        ),
        (
            "selector: p\nxpath: //p",
            "packs/house.yml:7:12: \"selector\" and \"xpath\" exclude each other, remove one of the two\n    xpath: //p\n           ^^^"
        ),
        ("selector: p\nmax: -1", "packs/house.yml:7:10: \"max\" must be 0 or more, not -1\n    max: -1\n         ^^"),
        (
            "selector: p\nfix: remove",
            "packs/house.yml:7:10: rules of the kind \"markup\" repair nothing, remove \"fix\"\n    fix: remove\n         ^^^^^^"
        ),
    ])
    func saysWhatIsWrong(_ keys: String, _ complaint: String) {
        #expect(Pack(rule: "id: rule\nkind: markup\nmessage: m\n\(keys)").complaints == [complaint])
    }
}
