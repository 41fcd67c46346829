import Testing

@testable import Markup

@Suite("Selector") struct SelectorTests {
    static let page = """
        <html lang="en"><head><meta NAME="description" content="a"><title>t</title></head>
        <body class="page home"><main id="m"><h1>one</h1><p class="Note first">a <b></b><!-- c --></p>
        <p lang="de-AT">b <a href="http://x.org/?a=1&amp;b=2">x</a></p><ul><li>1</li><li>2</li><li>3<p>in</p></li></ul>
        <h2>two</h2><p>c <a name="here">y</a></p></main><p>d</p></body></html>
        """

    /// What a selector chooses: each element by its name and, where it has any, the first word in it.
    private func matches(_ selector: String, in text: String = page, _ syntax: Syntax = .html) throws -> [String] {
        let document = MarkupParser.parse(try SourceFile(path: "a", bytes: Array(text.utf8)), as: syntax)
        return try Selector(selector).matches(in: document).map { index in
            let node = document.nodes[index]
            let texts = (index + 1..<Int(node.next)).lazy.map { document.characters(of: $0..<$0 + 1) }
            let words = texts.flatMap { String(decoding: $0, as: UTF8.self).split(whereSeparator: \.isWhitespace) }
            return document.name(of: node) + (words.first.map { " " + $0 } ?? "")
        }
    }

    static let cases: [(String, [String])] = [
        ("p", ["p a", "p b", "p in", "p c", "p d"]),
        ("H1, h2", ["h1 one", "h2 two"]),
        ("main > p", ["p a", "p b", "p c"]),
        ("body p", ["p a", "p b", "p in", "p c", "p d"]),
        ("ul p", ["p in"]),
        ("h1 + p", ["p a"]),
        ("h1 ~ p", ["p a", "p b", "p c"]),
        ("h1 + p + p > a", ["a x"]),
        ("main li > p, #m > ul", ["ul 1", "p in"]),
        (".Note", ["p a"]),
        (".note", []),
        ("p.Note.first", ["p a"]),
        ("body.home.page", ["body one"]),
        ("#m", ["main one"]),
        ("*#m", ["main one"]),
        ("[name]", ["meta", "a y"]),
        ("meta[name=description]", ["meta"]),
        ("meta[name=DESCRIPTION i][content]", ["meta"]),
        ("meta[name='DESCRIPTION']", []),
        ("[class~=home]", ["body one"]),
        ("[lang|=de]", ["p b"]),
        ("[lang|='de-AT']", ["p b"]),
        ("a[href^=\"http:\"]", ["a x"]),
        ("a[href$='&b=2']", ["a x"]),
        ("a[href*=\"x.org\"]", ["a x"]),
        ("a[href*='']", []),
        ("a:not([href])", ["a y"]),
        ("p:not(.Note, li > p)", ["p b", "p c", "p d"]),
        (":is(h1, h2) + p", ["p a", "p c"]),
        ("main :where(ul p)", ["p in"]),
        ("p:has(a)", ["p b", "p c"]),
        ("p:has(> a[href])", ["p b"]),
        ("h1:has(+ p)", ["h1 one"]),
        ("h2:has(+ ul)", []),
        ("h1:has(~ ul li > p)", ["h1 one"]),
        ("main:has(ul > li p) > h2", ["h2 two"]),
        ("p:not(:has(a))", ["p a", "p in", "p d"]),
        ("li:first-child", ["li 1"]),
        ("li:last-child", ["li 3"]),
        ("li:nth-child(2)", ["li 2"]),
        ("li:nth-child(odd)", ["li 1", "li 3"]),
        ("li:nth-child(2n)", ["li 2"]),
        ("li:nth-child( -n + 2 )", ["li 1", "li 2"]),
        ("li:nth-last-child(1)", ["li 3"]),
        ("main > p:nth-of-type(2)", ["p b"]),
        ("main > p:nth-last-of-type(1)", ["p c"]),
        ("main > :last-of-type", ["h1 one", "ul 1", "h2 two", "p c"]),
        ("li > :only-child", ["p in"]),
        ("main > :only-of-type", ["h1 one", "ul 1", "h2 two"]),
        ("b:empty", ["b"]),
        ("p:empty", []),
        (":root", ["html t"]),
        ("a:lang(de)", ["a x"]),
        ("p:lang(en, fr)", ["p a", "p in", "p c", "p d"]),
        ("p:lang('DE-at')", ["p b"]),
        ("li\n\t> p", ["p in"]),
        ("\\70", ["p a", "p b", "p in", "p c", "p d"]),
    ]

    @Test("chooses elements", arguments: cases)
    func chooses(_ selector: String, _ expected: [String]) throws {
        #expect(try matches(selector) == expected)
    }

    static let xml = """
        <Doc xmlns:dc="urn:d" xml:lang="he"><dc:Title>a</dc:Title><Title xml:id="t">b</Title><title ID="u">c</title>
        <para xlink:href="#x">漢字</para><para>ไทย</para></Doc>
        """

    @Test(
        "takes names of XML as they are written",
        arguments: [
            ("Title", ["Title b"]), ("title", ["title c"]), ("dc|Title", ["dc:Title a"]),
            ("dc\\:Title", ["dc:Title a"]),
            ("*|Title", ["dc:Title a", "Title b"]), ("|Title", ["Title b"]),
            ("*|*:first-child", ["Doc a", "dc:Title a"]),
            ("#t", ["Title b"]), ("#u", []), ("[xlink|href='#x']", ["para 漢字"]), ("[*|href]", ["para 漢字"]),
            ("para:lang(he)", ["para 漢字", "para ไทย"]), ("para:nth-of-type(2)", ["para ไทย"]), ("nowhere", []),
        ])
    func names(_ selector: String, _ expected: [String]) throws {
        #expect(try matches(selector, in: Self.xml, .xml) == expected)
    }

    @Test(
        "says what is wrong and where",
        arguments: [
            ("", 0, "a selector is expected at the end"),
            ("p,", 2, "a selector is expected at the end"),
            ("p > ", 4, "a selector is expected at the end"),
            ("p, > b", 3, "a selector is expected, not \">\""),
            ("p)", 1, "a selector or \",\" is expected, not \")\""),
            ("p é!", 4, "a selector or \",\" is expected, not \"!\""),
            ("p.", 2, "a name after \".\" is expected at the end"),
            ("p.1", 2, "a name after \".\" is expected, not \"1\""),
            ("# a", 1, "a name after \"#\" is expected, not \" \""),
            ("a[href", 1, "\"[\" is not closed"),
            ("a[", 2, "the name of an attribute is expected at the end"),
            ("a[href=", 7, "a value is expected at the end"),
            ("a[href='x]", 7, "the string is not closed"),
            ("a[href=x y]", 9, "\"]\" is expected, not \"y\""),
            ("a:not(b", 5, "\"(\" is not closed"),
            ("a:frist-child", 1, "unknown pseudo-class \":frist-child\""),
            ("a:nth-child", 11, "\"(\" after \":nth-child\" is expected at the end"),
            ("a:nth-child(x)", 12, "\"x\" counts nothing, write it like \"2n+1\", \"odd\" or \"3\""),
            ("a:nth-child()", 12, "a number is expected, not \")\""),
            ("a::before", 1, "\"::before\" is no element of a file"),
            ("dc|", 3, "a name after \"|\" is expected at the end"),
        ])
    func errors(_ selector: String, _ offset: Int, _ message: String) throws {
        let error = try #require(throws: SelectorError.self) { try Selector(selector) }
        #expect(error.message == message)
        #expect(error.offset == offset)
    }

    @Test("tells which pseudo-class nobody knows")
    func unknown() throws {
        let error = try #require(throws: SelectorError.self) { try Selector("p:hover") }
        #expect(error.unknownPseudoClass == "hover")
        #expect(Selector.pseudoClasses.contains("nth-last-of-type"))
        for name in Selector.pseudoClasses {
            let isPlain = (try? Selector(":\(name)")) != nil
            let argument = name.hasPrefix("nth") ? "2" : "p"
            #expect(isPlain || (try? Selector(":\(name)(\(argument))")) != nil, "\(name)")
        }
    }

    @Test("bounds what it reads")
    func bounds() throws {
        let steps = Array(repeating: "a", count: 64)
        #expect(throws: Never.self) { try Selector(steps.joined(separator: " ")) }
        let error = try #require(throws: SelectorError.self) { try Selector((steps + ["b"]).joined(separator: ">")) }
        #expect(error.message == "more than 64 parts are joined in one selector, split it")
        let deep = String(repeating: ":not(", count: 9) + "a" + String(repeating: ")", count: 9)
        #expect(throws: SelectorError(problem: .tooDeep, offset: 40)) { try Selector(deep) }
        #expect(throws: SelectorError.self) { try Selector("a:nth-child(99999999999999999999n+1)") }
    }

    @Test("takes hostile documents")
    func hostile() throws {
        func count(_ selector: String, _ text: String) throws -> Int {
            let document = MarkupParser.parse(try SourceFile(path: "a", bytes: Array(text.utf8)), as: .html)
            return try Selector(selector).matches(in: document).count
        }
        let wide = "<ul>" + String(repeating: "<li><b></b></li>", count: 20_000) + "</ul>"
        #expect(try count("li ~ li:nth-last-child(2n+1) > b:first-child", wide) == 10_000)
        #expect(try count("li:has(~ li > b):not(li + li)", wide) == 1)
        let deep = String(repeating: "<b>", count: 20_000) + "x"
        #expect(try count("b b > b:has(b b b) b", deep) == 19_997)
        #expect(try count("b b b b b b b b b b:not(b > b)", deep) == 0)
    }

    @Test("finds nothing in nothing", arguments: [Syntax.html, .xml, .plainText])
    func empty(_ syntax: Syntax) throws {
        #expect(try matches("*:not(:has(p)) ~ :lang(de)", in: "", syntax).isEmpty)
        #expect(try matches("*", in: "text", .plainText).isEmpty)
    }
}
