import Content
import Linting
import Markup

/// What a rule looks for in the markup: a CSS selector or an XPath, and perhaps an attribute of what they find.
struct NodeQuery: Sendable {
    /// The keys that a kind takes a query from.
    static let keys = [
        KeyDescription("selector", .text(nil), "The elements, as a CSS selector: \"main img:not([alt])\"."),
        KeyDescription("xpath", .text(nil), "The elements, texts or attributes, as an XPath 1.0: \"//para/@role\"."),
        KeyDescription("attribute", .text(nil), "The attribute of the elements that counts, rather than their text."),
    ]

    private enum Path: Sendable {
        case selector(Selector)
        case xpath(XPath)
    }

    private let path: Path
    private let attribute: String?

    /// Reads the query of a rule; nil where it has none, or where something is wrong with it.
    init?(_ keys: KeyReader) {
        if keys.has("selector"), keys.has("xpath") {
            keys.note(.conflicting("selector", with: "xpath"), key: "xpath")
        }
        attribute = keys.text("attribute")?.text
        if let scalar = keys.text("selector") {
            guard let selector = Self.selector(scalar, keys) else { return nil }
            path = .selector(selector)
        } else if let scalar = keys.text("xpath") {
            guard let xpath = Self.xpath(scalar, keys) else { return nil }
            path = .xpath(xpath)
        } else {
            return nil
        }
    }

    /// Reads a CSS selector; nil, and a problem, where it can't be read.
    static func selector(_ scalar: PackScalar, _ keys: KeyReader) -> Selector? {
        do {
            return try Selector(scalar.text)
        } catch {
            let hint = error.unknownPseudoClass.map { ", " + NearestName.hint(for: $0, among: Selector.pseudoClasses) }
            note(error.message + (hint ?? ""), at: error.offset, of: scalar, keys)
            return nil
        }
    }

    /// Reads an XPath; nil, and a problem, where it can't be read.
    static func xpath(_ scalar: PackScalar, _ keys: KeyReader) -> XPath? {
        do {
            return try XPath(scalar.text)
        } catch {
            let hint = error.unknownFunction.map { ", " + NearestName.hint(for: $0, among: XPath.functions) }
            note(error.message + (hint ?? ""), at: error.offset, of: scalar, keys)
            return nil
        }
    }

    private static func note(_ message: String, at offset: Int, of scalar: PackScalar, _ keys: KeyReader) {
        let length = scalar.text.utf8.count
        let start = min(offset, length)
        keys.note(.badSelector(message), in: scalar, part: start..<min(start + 1, length))
    }

    /// What the query finds in a version, in the order of the file.
    ///
    /// - Returns: The places, those of attributes where one is asked for; nil where the answer is no set of places.
    /// - Throws: ``XPathFailure`` where an XPath can't be evaluated.
    func places(in version: ScopedVersion) throws(XPathFailure) -> [XPathMatch]? {
        let document = version.version.document
        let found: [XPathMatch]
        switch path {
        case .selector(let selector): found = version.shared.elements(of: selector).map { .node($0) }
        case .xpath(let xpath):
            guard case .nodes(let nodes) = try version.shared.evaluate(xpath) else { return nil }
            found = nodes
        }
        guard let attribute else { return found }
        let name = document.syntax == .html ? attribute.lowercased() : attribute
        return found.compactMap { match in
            guard case .node(let index) = match else { return match }
            let attributes = document.attributes(of: index)
            let number = attributes.firstIndex { document.names[Int($0.name.rawValue)] == name }
            return number.map { .attribute($0 - attributes.startIndex, of: index) }
        }
    }

    /// The answer of an XPath that yields no places: yes counts as one, no as none.
    ///
    /// - Throws: ``XPathFailure`` where it can't be evaluated.
    func number(in version: ScopedVersion) throws(XPathFailure) -> Double? {
        guard case .xpath(let xpath) = path else { return nil }
        switch try version.shared.evaluate(xpath) {
        case .boolean(let isTrue): return isTrue ? 1 : 0
        case .number(let number): return number
        case .string(let text): return text.isEmpty ? 0 : 1
        case .nodes: return nil
        }
    }
}
