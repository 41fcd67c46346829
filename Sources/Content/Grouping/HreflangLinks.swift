public import Language
public import Markup

/// The links of a document to its other language versions: `<link rel="alternate" hreflang="…" href="…">`.
public struct HreflangLinks: Sendable, Equatable {
    /// A link to a version.
    public struct Link: Sendable, Equatable {
        /// The locale of the version; nil for `x-default`.
        public let locale: LanguageTag?
        /// Where it leads, as written but for character references.
        public let href: String

        /// Creates a link.
        public init(locale: LanguageTag?, href: String) {
            self.locale = locale
            self.href = href
        }
    }

    /// The links to versions, the document itself included, in the order of the file.
    public let alternates: [Link]
    /// Where the document says that it belongs.
    public let canonical: String?

    /// Creates links that are known.
    public init(alternates: [Link], canonical: String? = nil) {
        self.alternates = alternates
        self.canonical = canonical
    }

    /// Reads the links of a document; nil where it has none.
    ///
    /// - Complexity: O(*n*) in the number of nodes.
    public init?(of document: Document) {
        guard document.syntax != .plainText, let link = document.names.firstIndex(of: "link") else { return nil }
        var alternates: [Link] = []
        var canonical: String?
        for (index, node) in document.nodes.enumerated()
        where node.kind == .element && Int(node.name.rawValue) == link {
            guard let rel = document.attribute("rel", of: index), let href = document.value(of: "href", at: index)
            else { continue }
            let relation = document.rawValue(of: rel)
            if relation.hasToken("canonical") {
                canonical = canonical ?? href
            } else if relation.hasToken("alternate"), let language = document.value(of: "hreflang", at: index) {
                alternates.append(Link(locale: LanguageTag(language.trimmingSpace), href: href))
            }
        }
        if alternates.isEmpty && canonical == nil { return nil }
        self.init(alternates: alternates, canonical: canonical)
    }
}
