import Content
import Language
import Markup
import Testing

/// Articles as `id: locale=path …`.
private func outline(_ corpus: Corpus) -> [String] {
    corpus.entries.map { entry in
        "\(entry.article): "
            + entry.files.map { "\($0.locale?.description ?? "-")=\($0.path)" }.joined(separator: " ")
    }
}

struct CorpusFinderTests {
    @Test(
        arguments: [
            (["a.de.html", "a.fr.html"], ["a: de=a.de.html fr=a.fr.html"]),
            (["de/a.html", "fr/a.html"], ["a: de=de/a.html fr=fr/a.html"]),
            (["x/de/a.xml", "x/pt_BR/a.xml"], ["x/a: de=x/de/a.xml pt-BR=x/pt_BR/a.xml"]),
            (["x/de/b/a.xml", "x/fr/b/a.xml"], ["x/b/a: de=x/de/b/a.xml fr=x/fr/b/a.xml"]),
            (["a_de.html", "a_pt_BR.html"], ["a: de=a_de.html pt-BR=a_pt_BR.html"]),
            (["a-b-de.html", "a-b-zh-hans.html"], ["a-b: de=a-b-de.html zh-Hans=a-b-zh-hans.html"]),
            (["a.html.de", "a.html.fr"], ["a: de=a.html.de fr=a.html.fr"]),
            (["a.html.fr.utf8", "a.html.ru.koi8-r"], ["a: fr=a.html.fr.utf8 ru=a.html.ru.koi8-r"]),
            (["a/de.html", "a/fr.html"], ["a: de=a/de.html fr=a/fr.html"]),
            (["a.html", "a.de.html", "a.fr.html"], ["a: -=a.html de=a.de.html fr=a.fr.html"]),
            (["a.html", "a.html.de"], ["a: -=a.html de=a.html.de"]),
            (["how-to.html", "how-is.html"], ["how-is: -=how-is.html", "how-to: -=how-to.html"]),
            (["how.html", "how-to.html"], ["how: -=how.html", "how-to: -=how-to.html"]),
            (["a-to.html", "a-de.html", "a-fr.html"], ["a: de=a-de.html fr=a-fr.html to=a-to.html"]),
            (["a.it.html", "a.no.html"], ["a: it=a.it.html no=a.no.html"]),
            (["src/a.html", "doc/a.html"], ["doc/a: -=doc/a.html", "src/a: -=src/a.html"]),
            (["about.de.html"], ["about: de=about.de.html"]),
            (["a.txt", "b/c.xml", "d"], ["a: -=a.txt", "b/c: -=b/c.xml", "d: -=d"]),
            (["a.de.html", "a.fr.html", "a.de.xml"], ["a.html: de=a.de.html fr=a.fr.html", "a.xml: de=a.de.xml"]),
            (["a.de.html", "a.fr.html", "a.xml"], ["a.html: de=a.de.html fr=a.fr.html", "a.xml: -=a.xml"]),
            (
                ["m/a.de.html", "m/a.fr.html", "n/de/b.html", "n/fr/b.html", "n/it/b.html"],
                ["m/a: de=m/a.de.html fr=m/a.fr.html", "n/b: de=n/de/b.html fr=n/fr/b.html it=n/it/b.html"]
            ),
            (
                // A locale seen in one article is believed in the next.
                ["a.de.html", "a.it.html", "b.it.html"], ["a: de=a.de.html it=a.it.html", "b: it=b.it.html"]
            ),
            (
                ["a.de.html", "a.fr.html", "de/a.html", "fr/a.html"],
                ["*/a.html: de=de/a.html fr=fr/a.html", "a.html: de=a.de.html fr=a.fr.html"]
            ),
            ([], []),
            (["", "/", ".", "..", ".html", "a..html", "de", "de/", "-de.html"], nil),
        ] as [([String], [String]?)])
    func usualNames(paths: [String], expected: [String]?) {
        let found = outline(CorpusFinder().corpus(of: paths))
        if let expected { #expect(found == expected) }
        // Whatever the order of the paths.
        #expect(outline(CorpusFinder().corpus(of: paths.reversed())) == found)
        #expect(outline(CorpusFinder().corpus(of: paths + paths)) == found)
    }

    @Test func noFileIsLost() {
        let paths = ["a", "b.c", "x.de.y", "t"].flatMap { stem in
            ["", "de/", "fr/", "x/de/", "en/de/"].flatMap { folder in
                ["", ".html", ".de.html", "-fr.xml", "_no.txt", ".html.de", ".html.de.utf8"].map { folder + stem + $0 }
            }
        }
        let corpus = CorpusFinder().corpus(of: paths)
        #expect(corpus.entries.flatMap { $0.files.map(\.path) }.sorted() == paths.sorted())
        for entry in corpus.entries { #expect(Set(entry.files.map(\.locale)).count == entry.files.count) }
        #expect(corpus.entries.map(\.article) == Set(corpus.entries.map(\.article)).sorted())
    }

    @Test(arguments: [
        ("{locale}/{article}.html", "de/x/a.html", "x/a", "de"),
        ("{article}.{locale}.html", "x/a.b.pt-br.html", "x/a.b", "pt-BR"),
        ("{article}_{locale}.*", "a_zh_Hans.xml", "a", "zh-Hans"),
        ("site-*/{locale}/{article}.html", "site-1/fr/a.html", "1/a", "fr"),
        ("{article}.html.{locale}*", "a.html.fr.utf8", "a", "fr"),
        ("{article}.md", "x/a.md", "x/a", nil),
        ("{locale}/{article}.html", "xx-no-such/a.html", nil, nil),
        ("{locale}/{article}.html", "de/a.xml", nil, nil),
        ("*/{article}.html", "a/b/c.html", "a/b/c", nil),
    ])
    func patterns(pattern: String, path: String, article: String?, locale: String?) throws {
        let match = try PathPattern(pattern).match(path)
        #expect(match?.locale == locale.flatMap { LanguageTag($0) })
        #expect(match?.article == article)
    }

    @Test(arguments: ["a.html", "{locale}.html", "{article", "{article}{name}", "{locale}{locale}{article}", ""])
    func badPatterns(pattern: String) {
        #expect(throws: PathPattern.SyntaxError.self) { try PathPattern(pattern) }
    }

    @Test func hostilePattern() throws {
        let pattern = try PathPattern(String(repeating: "*a", count: 40) + "{article}b")
        #expect(pattern.match(String(repeating: "a", count: 2_000)) == nil)
    }

    @Test func configuredBeforeGuessed() throws {
        let finder = CorpusFinder(
            patterns: [try PathPattern("text/{article}-{locale}.html")], source: LanguageTag("en"))
        let corpus = finder.corpus(of: ["text/a-to.html", "text/a-en.html", "b.de.html", "b.en.html"])
        #expect(
            outline(corpus) == ["a: en=text/a-en.html to=text/a-to.html", "b: de=b.de.html en=b.en.html"])
        #expect(corpus.source == LanguageTag("en"))
    }
}

struct HreflangTests {
    private func links(_ pairs: [(String?, String)]) -> HreflangLinks {
        HreflangLinks(
            alternates: pairs.map { HreflangLinks.Link(locale: $0.0.flatMap { LanguageTag($0) }, href: $0.1) })
    }

    @Test func readsHead() throws {
        let html = """
            <head><link rel="Alternate" hreflang="pt-BR" href="/pt/a?x=1&amp;y"><link rel=alternate hreflang=x-default \
            href=/a><link rel=alternate type=rss href=r><link rel=canonical href="https://e.org/a"></head>
            """
        let document = MarkupParser.parse(try SourceFile(path: "a", bytes: Array(html.utf8)), as: .html)
        let found = try #require(HreflangLinks(of: document))
        #expect(found.alternates.map(\.href) == ["/pt/a?x=1&y", "/a"])
        #expect(found.alternates.map { $0.locale?.description } == ["pt-BR", nil])
        #expect(found.canonical == "https://e.org/a")
    }

    @Test func groupsFilesThatLinkToEachOther() {
        let corpus = CorpusFinder().corpus(of: [
            "site/hello.html", "site/hallo.html", "site/bonjour/index.html", "z.html",
        ])
        let all: [(String?, String)] = [
            ("en", "https://e.org/site/hello"), ("de", "hallo.html"), ("fr", "/site/bonjour/"),
        ]
        let inFolder: [(String?, String)] = [("en", "../hello.html"), ("de", "/site/hallo.html"), ("fr", "./")]
        let linked = corpus.linked(by: [
            "site/hello.html": links(all), "site/hallo.html": links(all),
            "site/bonjour/index.html": links(inFolder),
            // Links to a page that does not link back.
            "z.html": links([("en", "/site/hello.html")]),
        ])
        #expect(
            outline(linked) == [
                "site/hello: de=site/hallo.html en=site/hello.html fr=site/bonjour/index.html", "z: -=z.html",
            ])
    }

    @Test func ambiguousLinksGroupNothing() {
        let corpus = CorpusFinder().corpus(of: ["x/a.html", "y/a.html", "b.html"])
        let linked = corpus.linked(by: [
            "b.html": links([("de", "https://e.org/a.html")]), "x/a.html": links([("en", "/b.html")]),
            "y/a.html": links([("en", "/b.html")]),
        ])
        #expect(linked.entries.count == 3)
    }
}
