import Content
import Linting
import Markup

/// Finds pages without a title.
struct MissingTitle: DocumentRule {
    static let metadata = RuleMetadata(
        id: "missing-title", category: .markup, severity: .warning, mqm: "Markup",
        summary: "A page has no title, or an empty one.",
        why: """
            The title is what search engines, bookmarks and screen readers call a page (WCAG 2.2, 2.4.2). Pages of HTML \
            with a root element are looked at; fragments get their title from the page around them.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        let document = version.document
        guard version.format == .html, !version.blocks.contains(where: { $0.kind == .title }),
            let root = element("html", of: document), !document.nodes[root].range.isEmpty
        else { return }
        let title = element("title", of: document)
        let head = element("head", of: document).flatMap { document.nodes[$0].range.isEmpty ? nil : $0 }
        let place = title.map { document.nodes[$0].outerRange } ?? document.nodes[head ?? root].range
        findings.report(
            place, of: version, title == nil ? "the page has no title" : "the page's title is empty", key: "")
    }

    /// The first element with a name that is not within a drawing.
    private func element(_ name: String, of document: Document) -> Int? {
        guard let number = document.names.firstIndex(of: name) else { return nil }
        let isOne = { (node: Node) in node.kind == .element && node.name.rawValue == Int32(number) }
        return document.nodes.firstIndex {
            isOne($0) && ($0.parent < 0 || document.name(of: document.nodes[Int($0.parent)]) != "svg")
        }
    }

    private static let examples = [
        Example(
            "no title",
            [
                "a.en.html":
                    "<html lang=\"en\">⟦<head>⟧<meta charset=\"utf-8\"></head><body><p>Open daily.</p></body></html>"
            ]),
        Example(
            "an empty one",
            [
                "a.ja.html": """
                <html lang="ja"><head>⟦<title> </title>⟧</head><body><p>毎日営業しています。</p></body></html>
                """
            ]),
        Example(
            "no head at all",
            ["a.el.html": "⟦<html lang=\"el\">⟧<body><p>Ανοιχτά κάθε μέρα.</p></body></html>"]),
        Example(
            "a title, and a fragment",
            [
                "a.de.html": "<html lang=\"de\"><head><title>Zeiten</title></head><body><p>Offen.</p></body></html>",
                "a.fr.html": "<h1>Horaires</h1><p>Ouvert tous les jours.</p>",
            ]),
    ]
}
