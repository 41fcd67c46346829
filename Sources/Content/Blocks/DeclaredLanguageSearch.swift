import Language
import Markup

extension DeclaredLanguage {
    /// What a document declares: `lang` or `xml:lang` of its root, else a meta element in its head.
    ///
    /// `lang` comes before `xml:lang`, as in HTML; an attribute without a value counts only where no other says more.
    init?(of document: Document) {
        guard document.syntax != .plainText, let root = document.nodes.firstIndex(where: { $0.kind == .element })
        else { return nil }
        var found: DeclaredLanguage?
        for name in ["lang", "xml:lang"] {
            guard let attribute = document.attribute(name, of: root) else { continue }
            let declared = DeclaredLanguage(attribute, name, of: root, in: document)
            if !declared.value.isEmpty {
                self = declared
                return
            }
            found = found ?? declared
        }
        if let meta = Self.metaElement(of: document, root: root) {
            self = meta
        } else if let found {
            self = found
        } else {
            return nil
        }
    }

    private init(_ attribute: Attribute, _ name: String, of node: Int, in document: Document) {
        self.init(
            value: document.value(of: attribute).trimmingSpace, valueRange: attribute.valueRange, node: node,
            attribute: name)
    }

    /// `<meta http-equiv="content-language" content="…">` in the head.
    private static func metaElement(of document: Document, root: Int) -> DeclaredLanguage? {
        guard document.name(of: document.nodes[root]).localName.lowercased() == "html",
            let meta = document.names.firstIndex(of: "meta")
        else { return nil }
        let body = document.names.firstIndex(of: "body") ?? -1
        for (index, node) in document.nodes.enumerated() where node.kind == .element {
            let name = Int(node.name.rawValue)
            if name == body { return nil }
            guard name == meta, let key = document.attribute("http-equiv", of: index),
                document.rawValue(of: key).equalsIgnoringCase("content-language"),
                let content = document.attribute("content", of: index)
            else { continue }
            return DeclaredLanguage(content, "content", of: index, in: document)
        }
        return nil
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmingSpace: String {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { !ByteFacts.isSpace($0) }),
            let last = bytes.lastIndex(where: { !ByteFacts.isSpace($0) })
        else { return "" }
        return String(self[first...last])
    }
}
