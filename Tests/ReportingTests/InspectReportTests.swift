import Content
import Language
import Markup
import Testing

@testable import Reporting

@Suite struct InspectReportTests {
    private func version(_ text: String) throws -> Version {
        let source = try SourceFile(path: "a.de.html", bytes: Array(text.utf8))
        return VersionBuilder.makeVersion(
            from: MarkupParser.parse(source, as: .html), article: "a", locale: LanguageTag("de"))
    }

    @Test func text() throws {
        var report = InspectReport(isJSON: false, width: 60)
        report.add(try version("<html lang=\"de-AT\"><nav><p>Menü</p></nav>\n<h2>Grüße 中文</h2><p lang=en>Hi.</p>"))
        let lines = String(decoding: report.bytes, as: UTF8.self).split(separator: "\n")
        #expect(
            lines.first == "a.de.html: html, article \"a\", locale de, declares \"de-AT\", 3 blocks, 2 of them content")
        #expect(lines.dropFirst(1).first == "block  kind       language  place      content  letters  text")
        let heading = try #require(lines.first { $0.contains("heading") })
        #expect(heading.contains("heading 2") && heading.hasSuffix("yes            7  Grüße 中文"))
        #expect(heading.contains("  2:5-2:13  "))
        #expect(lines.last?.contains("  en ") == true)
    }

    @Test func json() throws {
        var report = InspectReport(isJSON: true)
        report.add(try version("<p>Gr&uuml;\u{1}n.</p>"))
        let text = String(decoding: report.bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                "{\n  \"version\": 1,\n  \"documents\": [\n    {\"path\": \"a.de.html\", \"article\": \"a\", "))
        #expect(text.contains("\"kind\": \"paragraph\""))
        #expect(text.contains("\"start\": {\"line\": 1, \"column\": 4, \"offset\": 3}"))
    }

    @Test(arguments: [
        ("<p>a &amp; b &eacute; <b>c</b> < d</p>\r\n<pre>\r\nx</pre>", Syntax.html),
        ("<r>a &amp; b &#233; <b>c</b>\r\n<![CDATA[ <x> ]]></r>", .xml),
    ])
    func positionsHold(_ text: String, _ syntax: Syntax) throws {
        let source = try SourceFile(path: "a", bytes: Array(text.utf8))
        let check = PositionCheck(of: MarkupParser.parse(source, as: syntax))
        #expect(check.runs >= 6)
        #expect(check.unplaced == 0)
        #expect(check.failures == [])
        #expect(check.isPassed)
        var report = PositionReport()
        report.add(check)
        #expect(report.isPassed)
        #expect(
            String(decoding: report.bytes, as: UTF8.self)
                == "1 files, \(check.runs) text runs: \(check.runs) where they should be, 0 without a range, "
                + "0 elsewhere; 0 well-formed files failed\n")
    }
}
