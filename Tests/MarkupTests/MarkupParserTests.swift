import Language
import Markup
import Testing

@Suite struct MarkupParserTests {
    @Test(arguments: [
        // Implied elements have empty tags where they would stand.
        ("x", "html[](body[](p[]('x')[])[])[]"),
        ("<p>one<p>two", "html[](body[](p[<p>]('one')[] p[<p>]('two')[])[])[]"),
        ("<ul><li>a<li>b</ul>", "html[](body[](ul[<ul>](li[<li>]('a')[] li[<li>]('b')[])[</ul>])[])[]"),
        // An end tag without an element belongs to nobody.
        ("<p>a</b>b</p>", "html[](body[](p[<p>]('a' 'b')[</p>])[])[]"),
        ("<p><b>a</p></b>", "html[](body[](p[<p>](b[<b>]('a')[])[</p>])[])[]"),
        ("<P CLASS=x>a</P >", "html[](body[](p[<P CLASS=x>]('a')[</P >])[])[]"),
        ("a<br/>b<br>c", "html[](body[](p[]('a' br[<br/>]()[] 'b' br[<br>]()[] 'c')[])[])[]"),
        // HTML's names, known to libxml2 or not, and what only looks like a reference.
        ("<p>&amp;&eacute;&#233;&#xE9;</p>", "html[](body[](p[<p>](&amp;=& &eacute;=é &#233;=é &#xE9;=é)[</p>])[])[]"),
        ("<p>a&lsqb;b</p>", "html[](body[](p[<p>]('a' &lsqb;=[ 'b')[</p>])[])[]"),
        ("<p>a & b &foo; &copy 1</p>", "html[](body[](p[<p>]('a & b &foo; &copy 1')[</p>])[])[]"),
        ("<p>1 < 2 <3</p>", "html[](body[](p[<p>]('1 < 2 <3')[</p>])[])[]"),
        ("<!DOCTYPE html><!-- a > b --><p>x", "<!-- a > b --> html[](body[](p[<p>]('x')[])[])[]"),
        ("<p title=\"a>b\" id='c'>x</p>", "html[](body[](p[<p title=\"a>b\" id='c'>]('x')[</p>])[])[]"),
        ("<section>x</section>", "html[](body[](section[<section>]('x')[</section>])[])[]"),
        ("<script>if (a</b) {}</script>", "html[](head[](script[<script>](cdata'if (a</b) {}')[</script>])[])[]"),
        (
            "<p>a</p><script>é&amp;<b></script>b",
            "html[](body[](p[<p>]('a')[</p>] script[<script>](cdata'é&amp;<b>')[</script>] 'b')[])[]"
        ),
        ("<style>p > b {}<</style>", "html[](head[](style[<style>](cdata'p > b {}<')[</style>])[])[]"),
        ("<script>a\r\né</script>", "html[](head[](script[<script>](cdata'a\r\né')[</script>])[])[]"),
        ("<script>abc", "html[](head[](script[<script>](cdata'abc')[])[])[]"),
        ("<script><!-- a --></script>", "html[](head[](script[<script>](cdata'<!-- a -->')[</script>])[])[]"),
        ("<script></script>", "html[](head[](script[<script>]()[</script>])[])[]"),
        ("<html><body><p>a</p></body></html>", "html[<html>](body[<body>](p[<p>]('a')[</p>])[</body>])[</html>]"),
        ("<body>a<body>b", "html[](body[<body>]('a' 'b')[])[]"),
    ])
    func html(_ text: String, _ expected: String) throws {
        #expect(try outline(text, as: .html) == expected)
    }

    @Test(arguments: [
        ("<a>x</a>", "a[<a>]('x')[</a>]"),
        ("<?xml version='1.0'?>\n<a/>", "a[<a/>]()[]"),
        ("<a>&x; <b y='&z;'/></a>", "a[<a>](entity:x ' ' b[<b y='&z;'/>]()[])[</a>]"),
        ("<a>&lt;&#65;&nbsp;&mdash;</a>", "a[<a>](&lt;=< &#65;=A &nbsp;=\u{A0} &mdash;=—)[</a>]"),
        ("<a><![CDATA[<x>&y;]]></a>", "a[<a>](cdata'<x>&y;')[</a>]"),
        ("<a><![CDATA[]]>x</a>", "a[<a>]('x')[</a>]"),
        ("<a><!-- > --><?p >?>x</a>", "a[<a>](<!-- > --> <?p >?> 'x')[</a>]"),
        ("<n:a xmlns:n='u' n:b='1'><n:c/></n:a>", "n:a[<n:a xmlns:n='u' n:b='1'>](n:c[<n:c/>]()[])[</n:a>]"),
        // A document type may hold what looks like its end; what it declares is not expanded.
        (
            "<!DOCTYPE a [<!ENTITY x '<b>]></b>'> <!-- ]> --> ]>\n<a>&x;</a>", "a[<a>](entity:x)[</a>]"
        ),
        // Not well-formed: what libxml2 drops afterwards is kept.
        ("<a>&x; <b>&y; z</c> &w;</a>", "a[<a>](entity:x ' ' b[<b>](entity:y ' z')[</c>] ' ' entity:w)[</a>]"),
        ("<a>\r\nx\r\n\r\ny\r</a>", "a[<a>]('\r\nx\r\n\r\ny\r')[</a>]"),
    ])
    func xml(_ text: String, _ expected: String) throws {
        #expect(try outline(text, as: .xml) == expected)
    }

    @Test func attributes() throws {
        let text = "<p a=1 b = \"x &amp; y\" c='&quot;' D disabled e=\"é\" a=2>x</p>"
        let document = MarkupParser.parse(try SourceFile(path: "t", bytes: Array(text.utf8)), as: .html)
        let index = try #require(document.nodes.firstIndex { document.name(of: $0) == "p" })
        let found = document.attributes(of: index).map {
            "\(document.names[Int($0.name.rawValue)])=\(document.value(of: $0))"
        }
        #expect(found == ["a=1", "b=x & y", "c=\"", "d=", "disabled=", "e=é"])
        let last = try #require(document.attribute("e", of: index))
        #expect(String(decoding: document.source.text[last.nameRange], as: UTF8.self) == "e")
        #expect(String(decoding: document.rawValue(of: last), as: UTF8.self) == "é")
        #expect(document.value(of: "missing", at: index) == nil)
    }

    @Test func positionsSurviveLongRuns() throws {
        // libxml2 hands out long text in pieces of 300 bytes (XML) and 1000 bytes (HTML).
        let body = String(repeating: "abc ü 漢字 ", count: 2_000)
        for (text, syntax) in [("<p>\(body)</p>", Syntax.html), ("<p>\(body)</p>", .xml)] {
            let document = MarkupParser.parse(try SourceFile(path: "t", bytes: Array(text.utf8)), as: syntax)
            let runs = document.nodes.filter { $0.kind == .text }
            #expect(runs.count == 1)
            #expect(runs.first?.range == 3..<3 + body.utf8.count)
        }
    }

    @Test func undeclaredEntitiesAreNoProblem() throws {
        let document = MarkupParser.parse(
            try SourceFile(path: "t", bytes: Array("<a b='&y;'>&x;</a>".utf8)), as: .xml)
        #expect(document.isWellFormed)
        #expect(document.problems.isEmpty)
    }

    @Test func malformedXMLIsTold() throws {
        let document = MarkupParser.parse(try SourceFile(path: "t", bytes: Array("<a><b></a>".utf8)), as: .xml)
        #expect(!document.isWellFormed)
        #expect(document.problems.first?.level == .fatal)
        #expect(document.problems.first?.message == "Opening and ending tag mismatch: b line 1 and a")
    }

    @Test(
        arguments: [Syntax.html, .xml, .plainText],
        ["", " ", "\0", "<", "&", "</", "<!", "<!--", "<?", "<a", "\u{FEFF}"])
    func scrapsAreRead(_ syntax: Syntax, _ text: String) throws {
        let document = MarkupParser.parse(try SourceFile(path: "t", bytes: Array(text.utf8)), as: syntax)
        #expect(document.nodes.allSatisfy { $0.range.upperBound <= document.source.text.count })
    }

    /// Inputs that are slow or deep in libxml2 or in a careless reader of its events.
    @Test(arguments: [
        ("<b>", 300_000, "</i>", 200_000), ("<div>", 100_000, "</div>", 100_000), ("<a", 300_000, "", 0),
        ("<!--", 200_000, "", 0), ("&a;", 200_000, "", 0), ("<p a='", 100_000, "", 0), ("<ul><li>", 50_000, "", 0),
        ("<b>", 20_000, "</div         ", 50_000),
    ])
    func hostileInputEnds(_ first: String, _ firstCount: Int, _ second: String, _ secondCount: Int) throws {
        let text = String(repeating: first, count: firstCount) + String(repeating: second, count: secondCount)
        for syntax in [Syntax.html, .xml] {
            let document = MarkupParser.parse(try SourceFile(path: "t", bytes: Array(text.utf8)), as: syntax)
            #expect(document.nodes.allSatisfy { Int($0.next) <= document.nodes.count })
        }
    }

    @Test func overfullTagsAreRefused() throws {
        let tag = "<p " + (0..<20_000).map { "a\($0)=\">\"" }.joined(separator: " ") + ">x</p>"
        for syntax in [Syntax.html, .xml] {
            let document = MarkupParser.parse(try SourceFile(path: "t", bytes: Array(tag.utf8)), as: syntax)
            #expect(document.nodes.isEmpty)
            #expect(document.problems.first?.message.hasPrefix("a tag with more than 10000 attributes") == true)
        }
    }

    @Test func entitiesAreNotExpanded() throws {
        var text = "<!DOCTYPE a [<!ENTITY e0 'aaaaaaaaaa'>"
        for level in 1..<30 {
            text += "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 10) + "'>"
        }
        text += "<!ATTLIST a x CDATA 'v'>]><a>&e29;</a>"
        let document = MarkupParser.parse(try SourceFile(path: "t", bytes: Array(text.utf8)), as: .xml)
        #expect(document.nodes.count == 2)
        #expect(document.nodes.last?.kind == .entityReference)
        #expect(document.attributes(of: 0).isEmpty)
    }
}
