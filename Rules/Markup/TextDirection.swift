import Content
import Language
import Linting
import Markup

/// Finds pages in scripts that run from right to left and do not say so.
struct TextDirection: DocumentRule {
    static let metadata = RuleMetadata(
        id: "text-direction", category: .markup, severity: .warning, fix: .safe, mqm: "Markup",
        summary: "A page in Arabic, Hebrew or another script from right to left has no `dir`.",
        why: """
            Without `dir="rtl"` a browser sets the page from left to right: punctuation stands on the wrong side, lists \
            and tables run backwards (W3C, Structural markup and right-to-left text in HTML). The root element, the body \
            and whatever holds the first block of the text are looked at, in pages whose text is in the script of their \
            locale. Style sheets are no substitute: they may not be there.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        let document = version.document
        guard version.format == .html, let language = version.expectedLanguage, language.isRightToLeft,
            let root = document.nodes.firstIndex(where: { $0.kind == .element }),
            document.name(of: document.nodes[root]) == "html", !document.nodes[root].range.isEmpty,
            let first = version.blocks.first(where: { $0.isContent && $0.kind != .title && $0.letters > 0 }),
            version.bodyLanguage == nil
        else { return }
        var index = first.node
        var stated: Attribute?
        while document.nodes.indices.contains(index) {
            if let attribute = document.attribute("dir", of: index) { stated = attribute }
            index = Int(document.nodes[index].parent)
        }
        if let stated {
            guard String(decoding: document.rawValue(of: stated), as: UTF8.self).lowercased() == "ltr" else { return }
            let range = stated.valueRange
            findings.report(
                range, of: version, "\"dir\" says \"ltr\", and \"\(language)\" runs from right to left",
                fixes: [Fix("set \"dir\" to \"rtl\"", .unsafe, edits: [Edit(range, of: version, replacement: "rtl")])],
                key: "dir=ltr")
        } else {
            let fix = AttributeInsertion.fix(adding: "dir=\"rtl\"", to: root, of: document)
            findings.report(
                document.nodes[root].range, of: version, "no \"dir\" on a page in \"\(language)\"",
                fixes: fix.map { [$0] } ?? [], key: "")
        }
    }

    private static let examples = [
        Example(
            "an Arabic page",
            ["a.ar.html": "⟦<html lang=\"ar\">⟧<body><p>احتفظوا بالإيصال من فضلكم.</p></body></html>"],
            fixed: ["a.ar.html": "<html lang=\"ar\" dir=\"rtl\"><body><p>احتفظوا بالإيصال من فضلكم.</p></body></html>"]),
        Example(
            "a Hebrew page that was made from an English one",
            ["a.he.html": "<html lang=\"he\" dir=\"⟦ltr⟧\"><body><p>נא לשמור את הקבלה.</p></body></html>"],
            fixed: ["a.he.html": "<html lang=\"he\" dir=\"rtl\"><body><p>נא לשמור את הקבלה.</p></body></html>"]),
        Example(
            "on the body, or whatever holds the text",
            [
                "a.fa.html": "<html lang=\"fa\"><body dir=\"rtl\"><p>لطفاً رسید را نگه دارید.</p></body></html>",
                "a.ur.html":
                    "<html lang=\"ur\"><body><div dir=\"rtl\"><p>رسید سنبھال کر رکھیں۔</p></div></body></html>",
            ]),
        Example(
            "other scripts, and fragments",
            [
                "a.en.html": "<html lang=\"en\"><body><p>Please keep your receipt.</p></body></html>",
                "a.ar.html": "<p>احتفظوا بالإيصال من فضلكم.</p>",
            ]),
    ]
}
