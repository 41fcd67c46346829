import Content
import Linting
import Markup

/// Finds ids that several elements of a document have.
struct DuplicateID: DocumentRule {
    static let metadata = RuleMetadata(
        id: "duplicate-id", category: .markup, severity: .warning, mqm: "Link",
        summary: "Two elements of a document have the same id.",
        why: """
            A link to the id, a label and a script reach the first element only, and XML with such ids is not valid. It \
            comes of sections that were copied with their ids. Looked at are `id` and `xml:id` in HTML and DocBook, but \
            not within drawings (SVG).
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        let document = version.document
        for (first, other) in version.fragments.duplicates where !Self.isInDrawing(other, of: document) {
            let id = String(decoding: document.source.text[other], as: UTF8.self)
            findings.report(
                other, of: version, "another element has the id \"\(id)\"",
                related: [findings.place(first, of: version, "the first element with the id")], key: id)
        }
    }

    /// Whether an attribute stands in an SVG element.
    private static func isInDrawing(_ value: Range<Int>, of document: Document) -> Bool {
        var low = 0
        var high = document.nodes.count
        while low < high {
            let middle = (low + high) / 2
            if document.nodes[middle].range.lowerBound <= value.lowerBound { low = middle + 1 } else { high = middle }
        }
        var index = low - 1
        while index >= 0 {
            if document.name(of: document.nodes[index]) == "svg" { return true }
            index = Int(document.nodes[index].parent)
        }
        return false
    }

    private static let examples = [
        Example(
            "a section that was copied with its id",
            [
                "a.de.html": """
                <html lang="de"><body><h2 id="rates">Preise</h2><p>Alle sind gleich.</p>
                <h2 id="⟦rates⟧">Zeiten</h2></body></html>
                """
            ]),
        Example(
            "in DocBook",
            [
                "a.ru.xml": """
                <article xml:lang="ru"><section xml:id="rates"><title>Цены</title></section>
                <section xml:id="⟦rates⟧"><title>Часы</title></section></article>
                """
            ]),
        Example(
            "three times",
            ["a.ja.html": "<html lang=\"ja\"><body><p id=\"a\">一</p><p id='⟦a⟧'>二</p><p id=⟦a⟧>三</p></body></html>"]),
        Example(
            "one for each element, and drawings",
            [
                "a.en.html": """
                <html lang="en"><body><p id="rates">Rates</p><p id="Rates">Hours</p>
                <svg><g id="a"/></svg><svg><g id="a"/></svg></body></html>
                """
            ]),
    ]
}
