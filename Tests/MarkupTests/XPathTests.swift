import Testing

@testable import Markup

@Suite("XPath") struct XPathTests {
    static let html = """
        <html><head><title>A &amp; B</title></head><body><P class=x>one <b>two</b> &euro;3<!-- TODO c --></p>
        <p title="a&#233;b">four</p><table><tr><td>5</td><td>6</td></tr></table><img SRC="i.png"></body></html>
        """
    static let docbook = """
        <?xml version="1.0"?>
        <book xmlns="http://docbook.org/ns/docbook" xmlns:xi="http://www.w3.org/2001/XInclude" xml:lang="ar">
        <?dbhtml stop?><para>a &product; b</para><xi:include href="c.xml"/><para><![CDATA[<x>]]> 漢</para></book>
        """

    private func document(_ text: String, _ syntax: Syntax) throws -> Document {
        MarkupParser.parse(try SourceFile(path: "a", bytes: Array(text.utf8)), as: syntax)
    }

    /// What an expression yields, nodes as the bytes that are pointed at.
    private func evaluate(_ expression: String, in text: String, _ syntax: Syntax) throws -> [String] {
        let document = try document(text, syntax)
        switch try XPathTree(document).evaluate(XPath(expression)) {
        case .nodes(let matches):
            return matches.map { String(decoding: document.source.text[$0.range(in: document)], as: UTF8.self) }
        case .boolean(let value): return ["\(value)"]
        case .number(let value): return ["\(value)"]
        case .string(let value): return ["\"\(value)\""]
        }
    }

    @Test(
        "finds parts of HTML",
        arguments: [
            ("//p", ["<P class=x>", "<p title=\"a&#233;b\">"]),
            ("//p/@class", ["x"]),
            ("//@*", ["x", "a&#233;b", "i.png"]),
            ("//p[@title='aéb']", ["<p title=\"a&#233;b\">"]),
            ("//title/text()", ["A &amp; B"]),
            ("//title[.='A & B']", ["<title>"]),
            ("//b/following-sibling::text()", [" &euro;3"]),
            ("//p[contains(., '€3')]", ["<P class=x>"]),
            ("//comment()[contains(., 'TODO')]", ["<!-- TODO c -->"]),
            ("//td[2]", ["<td>"]),
            ("(//td | //p | //@src)[last()]", ["i.png"]),
            ("//img | //p[2] | //title", ["<title>", "<p title=\"a&#233;b\">", "<img SRC=\"i.png\">"]),
            ("//tr[count(td) = 2]/td[position() = last()]/text()", ["6"]),
            ("count(//p)", ["2.0"]),
            ("sum(//td)", ["11.0"]),
            ("boolean(//video)", ["false"]),
            ("normalize-space(//p)", ["\"one two €3\""]),
            ("//P", []),
            ("/", []),
            ("//p[preceding::b]", ["<p title=\"a&#233;b\">"]),
            ("//td[ancestor::table]/..", ["<tr>"]),
            ("string(//p[2]/@title)", ["\"aéb\""]),
            ("number('x') = 1", ["false"]),
        ])
    func html(_ expression: String, _ expected: [String]) throws {
        #expect(try evaluate(expression, in: Self.html, .html) == expected)
    }

    @Test(
        "finds parts of XML by the names that are written",
        arguments: [
            ("//para", ["<para>", "<para>"]),
            ("//para[2]/text()", ["<x>]]> 漢"]),
            ("//para[1]/text()", ["a ", " b"]),
            ("//para[.='<x> 漢']", ["<para>"]),
            ("//xi:include/@href", ["c.xml"]),
            ("//xi:*", ["<xi:include href=\"c.xml\"/>"]),
            ("//other:include", []),
            ("/book/@*", ["ar"]),
            ("//para[lang('ar')]", ["<para>", "<para>"]),
            ("//processing-instruction('dbhtml')", ["<?dbhtml stop?>"]),
            ("//*[local-name()='include']", ["<xi:include href=\"c.xml\"/>"]),
            ("name(//*[2])", ["\"xi:include\""]),
            ("//*[namespace-uri()='xi']", ["<xi:include href=\"c.xml\"/>"]),
            ("/book/namespace::*", []),
        ])
    func xml(_ expression: String, _ expected: [String]) throws {
        #expect(try evaluate(expression, in: Self.docbook, .xml) == expected)
    }

    @Test("knows what it found")
    func matches() throws {
        let document = try document(Self.html, .html)
        let tree = XPathTree(document)
        guard case .nodes(let found) = try tree.evaluate(XPath("//p[1] | //p[2]/@title | //title/text()")) else {
            Issue.record("no nodes")
            return
        }
        #expect(found.map { String(decoding: $0.text(in: document), as: UTF8.self) } == ["A & B", "one two €3", "aéb"])
        #expect(found.map { document.name(of: document.nodes[$0.node]) } == ["", "p", "p"])
        #expect(found == found.sorted { $0.node < $1.node })
    }

    @Test(
        "says what is wrong and where",
        arguments: [
            ("", 0, "the expression is not finished"),
            ("//", 2, "the expression is not finished"),
            ("//p[", 3, "\"[\" is not closed"),
            ("//p[1))", 5, "\")\" closes nothing"),
            ("//p]", 3, "\"]\" closes nothing"),
            ("//p[@x='y]", 7, "the string is not closed"),
            ("//p[]", 4, "\"]\" is not expected here"),
            ("//p[é = ]", 9, "\"]\" is not expected here"),
            ("//p b", 4, "\"b\" is not expected here"),
            ("//p[contians(., 'x')]", 4, "unknown function \"contians\""),
            ("document('x')", 0, "unknown function \"document\""),
            ("id('x')", 0, "unknown function \"id\""),
            ("//p[contains('x')]", 4, "\"contains\" takes 2 arguments, not 1"),
            ("concat('x')", 0, "\"concat\" takes at least 2 arguments, not 1"),
            ("substring('x')", 0, "\"substring\" takes 2 or 3 arguments, not 1"),
            ("not()", 0, "\"not\" takes 1 argument, not 0"),
            ("//p[@x = $name]", 9, "there are no variables such as \"$name\""),
        ])
    func errors(_ expression: String, _ offset: Int, _ message: String) throws {
        let error = try #require(throws: XPathError.self) { try XPath(expression) }
        #expect(error.message == message)
        #expect(error.offset == offset)
    }

    @Test(
        "tells operators from functions",
        arguments: [
            "//p[@a and (@b or (@c))]", "2 * (3)", "//*[* and text()]", "4 div (2) mod (1)", "//div[mod = 1]", "//and",
            "child::text()", "attribute::*", "//a:b[c:d]", "//a[b | c] | //d", "-(1)", "//p[.//a[not(@href)]]",
            "'it''s' != \"(\"",
        ])
    func accepted(_ expression: String) throws {
        #expect(throws: Never.self) {
            if expression.hasPrefix("'it") { return }
            _ = try XPath(expression)
        }
    }

    @Test("bounds expressions")
    func bounds() throws {
        let deep = String(repeating: "(", count: 65) + "1" + String(repeating: ")", count: 65)
        #expect(throws: XPathError(problem: .tooDeep, offset: 64)) { try XPath(deep) }
        #expect(throws: XPathError(problem: .tooLong, offset: 0)) {
            try XPath(String(repeating: "a/", count: 5_000) + "a")
        }
        #expect(throws: Never.self) { try XPath(String(repeating: "a/", count: 4_999) + "a") }
    }

    @Test("fails without harm")
    func failures() throws {
        let document = try document(Self.html, .html)
        let tree = XPathTree(document)
        #expect(throws: XPathFailure.mistyped) { try tree.evaluate(XPath("count('a')")) }
        #expect(throws: XPathFailure.mistyped) { try tree.evaluate(XPath("//p | 'a'")) }
        #expect(try tree.evaluate(XPath("count(//p)")) == .number(2))
    }

    enum Hostile: String {
        case deep, wide, comments

        var text: String {
            switch self {
            case .deep: String(repeating: "<b>", count: 20_000) + "x"
            case .wide: "<p>" + String(repeating: "<b>x</b>", count: 20_000)
            case .comments: "<p>" + String(repeating: "<!---->", count: 20_000)
            }
        }
    }

    @Test(
        "takes hostile documents",
        arguments: [
            (Hostile.deep, "count(//b)", 20_000.0), (.deep, "count(//b[contains(., 'x')])", 510),
            (.wide, "count(//b[position() mod 2 = 0])", 10_000),
        ])
    func hostile(_ document: Hostile, _ expression: String, _ expected: Double) throws {
        let tree = XPathTree(try self.document(document.text, .html))
        #expect(try tree.evaluate(XPath(expression)) == .number(expected))
    }

    @Test("joins what stands between bars by itself")
    func unions() throws {
        let tree = XPathTree(try document(Hostile.wide.text, .html))
        let result = try tree.evaluate(XPath("//b | //b/text() | //b"))
        guard case .nodes(let matches) = result else { Issue.record("no nodes"); return }
        #expect(matches.count == 40_000)
        #expect(matches == matches.sorted { ($0.node) < ($1.node) })
    }

    @Test(
        "gives up where libxml2 would go on for minutes",
        arguments: [
            (Hostile.deep, "//b[preceding::b[preceding::b]]"), (.wide, "//b[preceding-sibling::b = 'y']"),
            (.deep, "count(//b//b)"), (.comments, "//comment()"),
        ])
    func costly(_ document: Hostile, _ expression: String) throws {
        let tree = XPathTree(try self.document(document.text, .html))
        #expect(throws: XPathFailure.tooCostly) { try tree.evaluate(XPath(expression)) }
    }

    @Test("finds nothing in nothing", arguments: [Syntax.html, .xml, .plainText])
    func empty(_ syntax: Syntax) throws {
        #expect(try evaluate("//* | //@*", in: "", syntax).isEmpty)
        #expect(try evaluate("//text()", in: "text", .plainText) == ["text"])
    }
}
