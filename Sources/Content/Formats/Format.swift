import Language
import Markup

/// A way to read the content of a document.
protocol Format: Sendable {
    /// What the format is called.
    var id: FormatID { get }

    /// The blocks of a document, given the document's own language, which blocks that declare the same don't repeat.
    func blocks(of document: Document, language: LanguageTag?) -> BlockList
}

/// A format whose elements have roles by their names.
protocol MarkupFormat: Format {
    /// The role of an element by its name in the document.
    static func role(ofElement name: String) -> ElementRole
    /// The role of an attribute by its name in the document.
    static func role(ofAttribute name: String) -> AttributeRole
    /// Whether roles depend on which elements have text of their own.
    static var needsOwnText: Bool { get }
}

extension MarkupFormat {
    static var needsOwnText: Bool { false }

    func blocks(of document: Document, language: LanguageTag?) -> BlockList {
        let roles = RoleTable(
            of: document, element: Self.role(ofElement:), attribute: Self.role(ofAttribute:),
            ownText: Self.needsOwnText ? OwnText(of: document) : nil)
        return BlockWalk(document: document, roles: roles, language: language).read()
    }
}

extension Document {
    /// The format by which the document is to be read: by its syntax, its root and the names of its elements.
    ///
    /// - Complexity: O(*n*) in the number of nodes for XML, O(1) otherwise.
    var format: any Format {
        switch syntax {
        case .html: return HTMLFormat()
        case .plainText: return PlainTextFormat()
        case .xml:
            guard let root = nodes.firstIndex(where: { $0.kind == .element }) else { return GenericXMLFormat() }
            if name(of: nodes[root]).localName.lowercased() == "html" { return HTMLFormat() }
            return DocBookFormat.isVocabulary(of: self, root: root) ? DocBookFormat() : GenericXMLFormat()
        }
    }
}

extension String {
    /// The name without its prefix.
    var localName: String {
        guard let colon = utf8.lastIndex(of: UInt8(ascii: ":")) else { return self }
        return String(self[utf8.index(after: colon)...])
    }
}
