import Testing

@testable import Markup

/// What is read in the place of libxml2 must come to the same as what it reads itself.
@Suite struct ReadingAheadTests {
    /// Tags, texts and comments, whole, broken and cut off.
    private static let pieces = [
        "<p>", "</p>", "<div class=\"a b\">", "<div class='a' id=x>", "</div>", "<a href=\"/x?y=1&amp;z\">", "</a>",
        "<a href=/x/y>", "<a href=/x/>", "<a href=x/y />", "<a\nhref=\"ü\"\r\n title='>'>", "<a b b=\"c\">",
        "<a b = c>",
        "<a b =\"c\">", "<a b=\"c\"d='e'>", "<a b=>", "<a =b>", "<a ü=\"b\">", "<a 1=2>", "<a b='c", "<a b=\"c", "<a b",
        "<br>", "<br/>", "<br class='x'/>", "<img src=\"a.png\" alt=\"\">", "<img alt=x", "<b c d>", "<b\tc/>",
        "<B C=D>",
        "</b>", "</B >", "</nothing>", "<html lang=\"de\">", "<head id=\"a\">", "<body class='b'>", "<body c=d>",
        "</body>", "</html>", "<meta charset=\"latin1\">", "<meta name=\"a\" content=\"b\">", "<title id=\"a\">",
        "</title>", "<script src=\"x\">", "<script>", "</script>", "<style type='a'>", "</style>",
        "<svg viewBox=\"0 0\">",
        "<x-y data-z=\"long long long long long value\">", "<textarea a=\"b\">", "</textarea>", "<iframe a='b'>",
        "<li class=\"x\">", "<ul class=\"x\">", "<td class=\"x\">", "<table class=\"x\">", "<option class='x'>",
        "<select class='x'>", "<form action=\"x\">", "<h1 id=\"x\">", "<!-- a comment of some length -->",
        "<!-- a comment -- of some length -->", "<!-->", "<!--->", "<!---->", "<!-- a long comment --!>", "<!-- open",
        "<!DOCTYPE html>", "<!doctype", "<?php echo 'some text' ?>", "<![CDATA[some text that is long]]>", "<", ">",
        "&",
        "&amp;", "&amp", "&lsqb;", "&nothing;", "&#233;", "&#xFFFFFFF;", "\n", "   \r\n\t ", "x",
        "some text of some length",
        "  text with ünïcödé 漢字  \n", "a > b and some more", "text\u{0}\u{1}with\u{FFFF}controls", "text<p<a b='c'>",
        "é",
        "var x = '<a href=\"b\">' + 1 < 2; // text", "--", "-->", "]]>", "\"", "'", "=",
        String(repeating: "long text ", count: 130), String(repeating: " \n", count: 600),
        "<a title=\"" + String(repeating: "v", count: 3000) + "\">",
        "<a " + String(repeating: "n", count: 120) + "=\"v\">",
    ]

    @Test(arguments: 0..<20 as Range<UInt64>)
    func comesToTheSame(seed: UInt64) throws {
        var state = seed
        for _ in 0..<100 {
            var text = ""
            for _ in 0..<Int(next(&state) % 24 + 1) {
                text += ReadingAheadTests.pieces[Int(next(&state) % UInt64(ReadingAheadTests.pieces.count))]
            }
            let bytes = Array(text.utf8)
            let passed = try dump(bytes, readsAhead: true)
            #expect(try passed == dump(bytes, readsAhead: false), "\(text.debugDescription)")
        }
    }

    @Test func onPlainPages() throws {
        for text in [
            "", "<", "<a", "<a ", "<a b", "<a b=\"c\"", "<a b=\"c\">", "<p>text that ends", "<p>text that ends<",
        ] {
            #expect(try dump(Array(text.utf8), readsAhead: true) == dump(Array(text.utf8), readsAhead: false))
        }
        let page = "<div class=\"a\"><p id='b'>text that ends<br class=\"c\"/>more and more text</p></div>"
        #expect(
            try outline(page, as: .html) == "html[](body[](div[<div class=\"a\">](p[<p id='b'>]('text that ends' "
                + "br[<br class=\"c\"/>]()[] 'more and more text')[</p>])[</div>])[])[]")
    }

    /// Many elements that end at one place before a tag that can't be passed must not have it read once for each.
    @Test func readsWhatFollowsOnce() throws {
        let page =
            String(repeating: "<b><i>", count: 20_000) + "</zz>" + "<p>x</p>"
            + "<a title=\"" + String(repeating: "value ", count: 100_000) + "&amp;\">y"
        #expect(try dump(Array(page.utf8), readsAhead: true) == dump(Array(page.utf8), readsAhead: false))
    }

    /// All nodes, attributes and problems of a page.
    private func dump(_ bytes: [UInt8], readsAhead: Bool) throws -> [String] {
        let document = MarkupParser.parse(
            try SourceFile(path: "test", bytes: bytes), as: .html, readsAhead: readsAhead)
        var lines: [String] = []
        for (index, node) in document.nodes.enumerated() {
            let attributes = document.attributes(of: index).map {
                "\(document.names[Int($0.name.rawValue)])@\($0.nameRange)=\($0.valueRange)\($0.isQuoted)"
            }
            lines.append(
                "\(node.kind) \(document.name(of: node)) \(node.range) \(node.endTag) \(node.parent) \(node.next) "
                    + "\(node.isPlaced) \(document.text(of: node)) \(attributes)")
        }
        lines += document.problems.map { "\($0.level) \($0.code) \($0.offset) \($0.message)" }
        lines.append("\(document.allAttributes.count)")
        return lines
    }

    /// The next number of a sequence (SplitMix64).
    private func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
