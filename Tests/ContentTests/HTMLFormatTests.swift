import Content
import Language
import Markup
import Testing

struct HTMLFormatTests {
    @Test(arguments: [
        ("<h1>A</h1><h2>B <em>c</em></h2>", ["heading: A", "heading: B c"]),
        ("<p>a\n  b\t c </p>", ["paragraph: a b c"]),
        ("<div>one<p>two</p>three</div>", ["paragraph: one", "paragraph: two", "paragraph: three"]),
        ("<p>one<section>two</section>", ["paragraph: one", "paragraph: two"]),
        ("<ul><li>a</li><li><p>b</p></li></ul>", ["list-item: a", "list-item: b"]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", ["list-item: a", "list-item: b"]),
        ("<ul><li><p>a</p><p>b</p></li></ul>", ["list-item: a", "paragraph: b"]),
        ("<ul><li><div><p>a</p></div></li></ul>", ["list-item: a"]),
        ("<dl><dt>a</dt><dd>b</dd><dd><p>c</p></dd></dl>", ["term: a", "definition: b", "definition: c"]),
        (
            "<table><caption>c</caption><tr><th>a</th><td><p>b</p></td></tr></table>",
            ["caption: c", "table-cell: a", "table-cell: b"]
        ),
        ("<figure><img src=i><figcaption>c</figcaption></figure>", ["figure: ", "caption: c"]),
        ("<pre>\n  a\n   b \n</pre>", ["code:   a\n   b"]),
        ("<pre>a<br>b</pre>", ["code: a\nb"]),
        ("<p>a<br>b <br/> c<br></p>", ["paragraph: a b c"]),
        ("<details><summary>a</summary>b</details>", ["paragraph: a", "paragraph: b"]),
        ("<p></p><p> </p><p>&nbsp;</p><p>a</p>", ["paragraph: a"]),
        ("<p>a&nbsp;b&amp;c&#32;&#10;d</p>", ["paragraph: a\u{A0}b&c d"]),
        ("<blockquote>a</blockquote><address>b</address>", ["paragraph: a", "paragraph: b"]),
        ("<p>a<script>x</script><style>y</style> b</p><noscript>z</noscript>", ["paragraph: a b"]),
        ("<p>a<svg><text>x</text></svg>b</p>", ["paragraph: ab"]),
        ("<p>a <span hidden>x</span>b</p>", ["paragraph: a b"]),
        ("<head><title>t</title></head><body><p>a</p>", ["title: t", "paragraph: a"]),
        ("a<hr>b", ["paragraph: a", "paragraph: b"]),
        ("<p>a <button>Copy</button> b</p>", ["paragraph: a b"]),
    ])
    func blocks(html: String, outline: [String]) throws {
        let version = try version(html)
        #expect(version.outline == outline)
        #expect(version.format == .html)
        expectSound(version)
    }

    @Test(arguments: [
        ("<nav><a href=x>n</a></nav><p>a</p>", ["~paragraph: n", "paragraph: a"]),
        ("<header><p>h</p></header><main><header><p>m</p></header></main>", ["~paragraph: h", "paragraph: m"]),
        ("<header><h1>T</h1><p>by</p></header><p>a</p>", ["heading: T", "~paragraph: by", "paragraph: a"]),
        ("<header><h1>Site</h1></header><h1>T</h1>", ["~heading: Site", "heading: T"]),
        ("<header><nav><h1>Site</h1></nav></header><p>a</p>", ["~heading: Site", "paragraph: a"]),
        (
            "<footer>f</footer><article><h2>t</h2><footer>g</footer></article>",
            ["~paragraph: f", "heading: t", "paragraph: g"]
        ),
        ("<aside>x</aside><section><aside>note</aside></section>", ["~paragraph: x", "paragraph: note"]),
        ("<div hidden><p>a</p></div><p style='color:red; DISPLAY : none'>b</p>", ["~paragraph: a", "~paragraph: b"]),
        (
            "<p style='display:inline'>a</p><p aria-hidden=true>b</p><p aria-hidden=false>c</p>",
            ["paragraph: a", "~paragraph: b", "paragraph: c"]
        ),
        (
            "<div role=navigation>a</div><div role='x search'>b</div><div role=main>c</div>",
            ["~paragraph: a", "~paragraph: b", "paragraph: c"]
        ),
        ("<div role=banner><h1>T</h1>x</div>", ["heading: T", "~paragraph: x"]),
        ("<body style='display:none'><p>a</p>", ["paragraph: a"]),
        (
            "<form><button>Go</button><select><option>x<option>y</select></form>",
            ["~paragraph: Go", "~paragraph: x", "~paragraph: y"]
        ),
    ])
    func pageFurniture(html: String, outline: [String]) throws {
        let version = try version(html)
        #expect(version.outline == outline)
        expectSound(version)
    }

    @Test func inlines() throws {
        let version = try version(
            """
            <p>See <a href="b.html"><b>the</b> page</a>, <code>x = 1</code>, <img src="i.png" alt="no"> \
            <span translate="no">Acme</span> <span class="brand notranslate">Co</span> <i lang="fr">oui</i><br>\
            <a name="x"></a> <b></b>{count} of %1$s</p>
            """)
        #expect(
            version.inlineOutline == [
                "link(the page)→b.html", "emphasis(the)", "code(x = 1)", "image()→i.png", "untranslatable(Acme)",
                "untranslatable(Co)", "foreign(oui)", "line-break( )", "placeholder({count})", "placeholder(%1$s)",
            ])
        #expect(version.source(version.inlines[0].range) == #"<a href="b.html"><b>the</b> page</a>"#)
        #expect(version.source(version.inlines[8].range) == "{count}")
        #expect(version.inlines[8].node == -1)
        expectSound(version)
    }

    @Test func linkAroundBlocks() throws {
        let version = try version("<div><a href=u><h3>T</h3><p>one</p></a></div>")
        #expect(version.outline == ["heading: T", "paragraph: one"])
        #expect(version.inlineOutline == ["link(T)→u", "link(one)→u"])
        expectSound(version)
    }

    @Test func ranges() throws {
        let html = "<div> <b>x</b> y <p id=q> <i>z</i> </p><ul><li> <p>k</p>\n</li><li>m<ul><li>n</ul></ul></div>"
        let version = try version(html)
        #expect(version.blocks.map { version.source($0.range) } == ["x</b> y", "z", "k", "m", "n"])
        #expect(
            version.blocks.map { version.source($0.outerRange) } == [
                "<b>x</b> y", "<p id=q> <i>z</i> </p>", "<li> <p>k</p>\n</li>", "m", "<li>n",
            ])
        #expect(
            version.blocks.map { version.document.name(of: version.document.nodes[$0.node]) } == [
                "div", "p", "li", "li", "li",
            ])
        #expect(version.blocks.map(\.level) == [0, 0, 1, 1, 2])
        expectSound(version)
    }

    @Test func rowsAndLevels() throws {
        let version = try version("<h4>t</h4><table><tr><td>a<td>b<tr><td>c</table><p>d</p>")
        #expect(version.blocks.map(\.row) == [-1, 0, 0, 1, -1])
        #expect(version.blocks[0].level == 4)
    }

    @Test func translatability() throws {
        let version = try version(
            "<div translate=no><p>a</p><p translate=yes>b</p></div><p class='x notranslate'>c</p><p class=notranslated>d</p>"
        )
        #expect(version.outline == ["=paragraph: a", "paragraph: b", "=paragraph: c", "paragraph: d"])
    }

    @Test func languages() throws {
        let version = try version(
            "<html lang=de><body><p>a</p><p lang=fr>b</p><div lang=FR><p lang=de>c</p><p>d</p></div><p lang=''>e</p>",
            locale: nil)
        #expect(version.blocks.map { $0.language?.description } == [nil, "fr", nil, "fr", nil])
        #expect(version.locale == LanguageTag("de"))
    }

    @Test(arguments: [
        ("<html lang='pt-BR' xml:lang=pt><p>a", "pt-BR", "lang"),
        ("<html xml:lang=pt><p>a", "pt", "xml:lang"),
        ("<html><head><META HTTP-EQUIV='Content-Language' content=' ja '></head><p>a", "ja", "content"),
        ("<html lang=''><p>a", "", "lang"),
    ])
    func declaredLanguage(html: String, value: String, attribute: String) throws {
        let declared = try #require(try version(html).declaredLanguage)
        #expect(declared.value == value)
        #expect(declared.attribute == attribute)
    }

    @Test func noDeclaredLanguage() throws {
        #expect(try version("<p>a").declaredLanguage == nil)
        #expect(try version("<body><meta http-equiv=content-language content=de>").declaredLanguage == nil)
    }

    @Test func xhtml() throws {
        let version = try version(
            "<html xmlns='http://www.w3.org/1999/xhtml' xml:lang='el'><head><title>t</title></head>"
                + "<body><p>a&amp;b</p></body></html>", .xml, locale: nil)
        #expect(version.format == .html)
        #expect(version.outline == ["title: t", "paragraph: a&b"])
        #expect(version.locale == LanguageTag("el"))
        expectSound(version)
    }

    @Test func segments() throws {
        let version = try version("<p>One is here. Two is there.</p><pre>a. B.</pre>")
        let sentences = version.segments(of: version.blocks[0]).map { version.string($0) }
        #expect(sentences.count == 2)
        #expect(sentences.first?.hasPrefix("One is here.") == true)
        #expect(version.segments(of: version.blocks[1]) == [version.blocks[1].textRange])
    }
}
