import Content
import Foundation
import Markup
import Testing

@testable import Linting

/// What is never done, whoever offers it.
@Suite struct FixGuardTests {
    static let page = """
        <html lang="en" translate="yes"><body><p>lost \u{FFFD} there, 5\u{A0}km or 6&nbsp;km or 7 km, <code>a -b</code>
        <a href="x -y.html" title="u -v">a link</a> at https://example.org/c-d, or www.w3.org. <b translate="no">Acme -Co</b>
        end</p><pre>e -f</pre><p>\u{65E5}\u{672C}\u{3002}\u{4E16}\u{754C} is Latin, \u{C624}.\u{B298}</p>
        <p translate="no">g -h<!-- i -j --></p><script>k -l</script><ul><li>m <code>n -o</code></li></ul></body></html>
        """

    static func objection(_ old: String, _ new: String) throws -> String? {
        let source = try SourceFile(path: "a.html", bytes: Array(page.utf8))
        let document = MarkupParser.parse(source, as: .html)
        let version = VersionBuilder.makeVersion(from: document, article: "a", locale: nil)
        let place = try #require(page.range(of: old))
        let lower = page.utf8.distance(from: page.startIndex, to: place.lowerBound)
        let edit = Edit(lower..<lower + old.utf8.count, of: version, replacement: new)
        return FixGuard(version).objection(to: Fix("t", .safe, edits: [edit]))
    }

    static let lost = "it would delete U+FFFD, which says that text was lost"
    static let noBreak = "it would turn a no-break space into a plain one"
    static let space = "it would put a space into a script that is written without"
    static let code = "it would change code"
    static let address = "it would change an address"
    static let kept = "it would change text that is not to be translated"

    @Test(arguments: [
        ("lost \u{FFFD} there", "lost there", lost), ("\u{FFFD}", "x", lost), ("5\u{A0}km", "5 km", noBreak),
        ("6&nbsp;km", "6 km", noBreak), ("\u{65E5}\u{672C}", "\u{65E5} \u{672C}", space),
        ("\u{3002}\u{4E16}", "\u{3002} \u{4E16}", space), ("\u{672C}\u{3002}", "\u{672C}. ", space),
        ("\u{754C}", "\u{754C}\n\u{754C}", space), ("a -b", "a-b", code), ("<code>a -b</code>", "", code),
        ("e -f", "e-f", code), ("<pre>e -f</pre>", "", code), ("k -l", "k-l", code), ("x -y", "x-y", address),
        ("https://example.org/c-d", "https://example.org/cd", address), ("c-d", "c - d", address),
        ("www.w3", "www. w3", address), ("Acme -Co", "Acme-Co", kept), ("g -h", "g-h", kept),
        ("5\u{A0}km or 6&nbsp;km", "5 km or 6 km", noBreak),
    ])
    func refuses(_ old: String, _ new: String, _ objection: String) throws {
        #expect(try Self.objection(old, new) == objection)
    }

    @Test(arguments: [
        ("lost \u{FFFD}", "LOST \u{FFFD}"), ("5\u{A0}km", "5\u{A0}kilometres"), ("7 km", "7\u{A0}km"),
        ("5\u{A0}km", "5km"),
        ("6&nbsp;km", "6\u{A0}km"), ("u -v", "u-v"), ("c-d,", "c-d;"), ("org. ", "org! "), ("at https", "under https"),
        ("\u{754C} is", "\u{754C}  is"), ("\u{3002}", "."), ("\u{C624}.\u{B298}", "\u{C624}. \u{B298}"),
        ("<!-- i -j -->", ""),
        ("<ul><li>m <code>n -o</code></li></ul>", ""),
        ("<a href=\u{22}x -y.html\u{22} title=\u{22}u -v\u{22}>a link</a>", ""),
        ("lang=\u{22}en\u{22}", "lang=\u{22}ja\u{22}"), ("or 7", "or  7"),
    ])
    func allows(_ old: String, _ new: String) throws {
        #expect(try Self.objection(old, new) == nil)
    }

    @Test func findsAddressesInTheirPlaces() {
        let text = "see (http://a.b/c?d=e&f#g). WWW.x.org, or http:// x, mailto:a@b, xhttp://é.fr/ä日本, ://, wwww.x www."
        let bytes = Array(text.utf8)
        #expect(
            AddressScanner.addresses(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == [
                "http://a.b/c?d=e&f#g", "WWW.x.org", "http://", "xhttp://é.fr/ä", "www",
            ])
    }
}
