import Foundation
@testable import Linting
import Markup
import Testing

@Suite struct TreeComparisonTests {
    static func document(_ text: String) throws -> Document {
        let source = try SourceFile(path: "a.html", bytes: Array(text.utf8))
        return MarkupParser.parse(source, as: .html)
    }

    /// Whether the tree outside of the edit survives replacing the one place where `old` stands.
    static func isSame(_ page: String, _ old: String, _ new: String) throws -> Bool {
        let place = try #require(page.range(of: old))
        let lower = page.utf8.distance(from: page.startIndex, to: place.lowerBound)
        let edit = AppliedEdit(old: lower..<lower + old.utf8.count, new: lower..<lower + new.utf8.count)
        return try TreeComparison([edit]).isSame(
            document(page), document(page.replacingCharacters(in: place, with: new)))
    }

    static let page = """
        <html><body><div id="d"><p>one &amp; <b>two</b> three</p><ul><li>four<li>five
        </ul></div>
        <table><tr><td>six</td></tr></table><!-- seven --></body></html>
        """

    @Test(arguments: [
        ("one", "ONE AND MORE"), ("one ", ""), ("&amp;", "&#38;"), ("two", ""), (" three", "&eacute;"),
        ("<b>two</b>", ""), ("<b>two</b>", "two"), ("two", "<i>two</i>"), ("id=\"d\"", "id=\"e\" lang=\"de\""),
        ("<li>five", ""), ("six", "<p>six</p>"), ("<p>one &amp; <b>two</b> three</p>", ""), ("seven", "eight"),
        ("<!-- seven -->", ""), ("<table><tr><td>six</td></tr></table>", ""),
    ])
    func allowsWhatStaysInItsPlace(old: String, new: String) throws {
        #expect(try Self.isSame(Self.page, old, new))
    }

    @Test(arguments: [
        ("one", "</p>"), ("two", "</b>"), ("two", "<p>"), ("one", "<b>"), ("four", "<!--"), ("one", "<div>"),
        ("</ul>", ""), ("<td>", ""), (" three", "</div>"), ("six", "</td></tr></table>"),
    ])
    func seesWhatChangesAround(old: String, new: String) throws {
        #expect(try !Self.isSame(Self.page, old, new))
    }
}
