import Content
import Language
import Markup
import Testing

@testable import Alignment

/// A version of an article from the body of an HTML page.
private func version(_ locale: String, _ body: String) throws -> Version {
    let page = "<html lang=\"\(locale)\"><head><title>t</title></head><body>\(body)</body></html>"
    let source = try SourceFile(path: "a.\(locale).html", bytes: Array(page.utf8))
    return VersionBuilder.makeVersion(
        from: MarkupParser.parse(source, as: .html), article: "a", locale: LanguageTag(locale))
}

/// The anchors that two bodies share, by kind.
private func shared(_ a: String, _ b: String) throws -> Set<AnchorKind> {
    let x = Profile(of: try version("en", a)).anchors
    let y = Profile(of: try version("de", b)).anchors
    return Set(x.tokens.filter { y.id(of: $0) != nil }.map { AnchorKind(of: $0) })
}

/// From parsed pages to the table.
@Suite struct ArticleTests {
    @Test(arguments: ["en", "ja", "zh"])
    func textsHaveTheSameKeysInAlignmentAndOutsideOfIt(_ locale: String) throws {
        let version = try version(locale, "<p>港の新聞 PHP 8</p><h2>The harbour</h2>")
        let profile = Profile(of: version)
        let keys = profile.units.map { RecurringBlocks.key(of: version.blocks[Int($0.index)], in: version) }
        let aligned = profile.units.indices.map { profile.key(of: $0) }
        // The title in the head is none that a reader would see again.
        #expect(aligned == [0] + keys.dropFirst())
        #expect(keys.count == 3 && !keys.contains(0))
    }

    @Test func rowsEndWithTheirListOrTable() throws {
        let items = (1...6).map { "<li>\($0)</li>" }.joined()
        let rows = (1...6).map { "<tr><td>\($0)</td><td><p>a</p><p>b</p></td></tr>" }.joined()
        let profile = Profile(of: try version("en", "<ul>\(items)</ul><p>x</p><table>\(rows)</table><p>y</p>"))
        // The title in the head comes first.
        #expect(profile.lists.map(\.units) == [1..<7, 8..<26])
        #expect(profile.lists.map { $0.units(of: 5).count } == [1, 3])
    }

    @Test(
        arguments: [
            ("<p>x <a href='/en/guide.en.html'>y</a></p>", "<p>u <a href='../de/guide.de.html'>v</a></p>", .link),
            ("<p>x <a href='guide_en.html'>y</a></p>", "<p>u <a href='guide_de.html'>v</a></p>", .link),
            ("<p>x <a href='guide.html.en'>y</a></p>", "<p>u <a href='guide.html.pt-br'>v</a></p>", .link),
            ("<p>x <a href='/guide/en/'>y</a></p>", "<p>u <a href='/guide/de/'>v</a></p>", .link),
            ("<p>x <a href='#part'>y</a></p>", "<p>u <a href='b.html#part'>v</a></p>", .link),
            ("<p>x <img src='a/pic-en.png'></p>", "<p>u <img src='b/pic-de.png'></p>", .image),
            ("<h2 id='what'>x</h2>", "<h2 id='what'>u</h2>", .id),
            ("<section id='what'><h2>x</h2></section>", "<h2 id='what'>u</h2>", .id),
            ("<p>x <code>a + b</code></p>", "<p>u <code>a + b</code></p>", .code),
        ] as [(String, String, AnchorKind)])
    func shares(_ a: String, _ b: String, _ kind: AnchorKind) throws {
        #expect(try shared(a, b).contains(kind))
    }

    @Test func otherTargetsAreNotShared() throws {
        #expect(try shared("<p>x <a href='one.html'>y</a></p>", "<p>u <a href='two.html'>v</a></p>").isEmpty)
        #expect(try shared("<p>x <a href='/'>y</a></p>", "<p>u <a href='en/'>v</a></p>").isEmpty)
    }

    @Test(
        "A stock phrase that one version alone has moves nothing, and two that answer one another are paired",
        arguments: [0, 1, 2, 3])
    func stockPhrases(_ place: Int) throws {
        let english = (1...3).map { "<p>The keeper of lighthouse \($0) counts the ships that pass by night.</p>" }
        var german = (1...3).map { "<p>Der Wärter des Leuchtturms \($0) zählt die Schiffe der Nacht.</p>" }
        german.insert("<p>Alle Rechte vorbehalten.</p>", at: place)
        func beads(_ english: [String]) throws -> [Bead.Kind] {
            let article = Article(
                id: "a", versions: [try version("en", english.joined()), try version("de", german.joined())])
            let table = ParallelTable.make(of: article, source: LanguageTag("en"))
            // The first bead is that of the titles in the heads.
            return try #require(table.alignments.compactMap(\.self).first).beads.dropFirst().map(\.kind)
        }
        var expected = [Bead.Kind](repeating: .match, count: 3)
        expected.insert(.insertion, at: place)
        #expect(try beads(english) == expected)
        var both = english
        both.insert("<p>All rights reserved.</p>", at: place)
        #expect(try beads(both) == [.match, .match, .match, .match])
    }

    @Test func aLostParagraphIsMissingWhereItShouldStand() throws {
        let long = "Loyal customers come back because they were treated well, and they tell others about it. "
        let english = "<h1>Loyalty</h1><p>\(long)</p><h2>Service</h2><p>\(long)\(long)</p><p>Ask.</p>"
        let german = "<h1>Treue</h1><h2>Dienst</h2><p>\(long)\(long)</p><p>Fragen.</p>"
        let article = Article(id: "a", versions: [try version("en", english), try version("de", german)])
        let table = ParallelTable.make(of: article, source: LanguageTag("en"))
        #expect(table.source == 1)
        #expect(table.discrepancies.map(\.kind) == [.missing])
        let difference = try #require(table.discrepancies.first)
        let block = article.versions[0].blocks[difference.place.blocks.lowerBound]
        #expect(difference.place.blocks.isEmpty)
        #expect(String(decoding: article.versions[0].text(of: block), as: UTF8.self) == "Dienst")
        // A source that the article lacks is no source; a locale of the same language is.
        #expect(ParallelTable.make(of: article, source: LanguageTag("fr")).source == nil)
        #expect(ParallelTable.make(of: article, source: LanguageTag("en-GB")).source == 1)
    }
}
