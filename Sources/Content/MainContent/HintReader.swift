import Markup

/// Reads the hints of elements by the numbers of the document's names.
struct HintReader {
    /// What an attribute is read for.
    private enum Use: UInt8 {
        case none, classes, words, role, property, hidden, ariaHidden, style
    }

    private let elements: [Hint]
    private let isSkippedName: [Bool]
    private let uses: [Use]

    init(names: [String]) {
        elements = names.map(Self.hints(ofElement:))
        isSkippedName = names.map { ["script", "style", "svg", "template", "noscript"].contains($0) }
        uses = names.map { name in
            switch name {
            case "class": .classes
            case "id": .words
            case "role": .role
            case "itemprop": .property
            case "hidden": .hidden
            case "aria-hidden": .ariaHidden
            case "style": .style
            default: .none
            }
        }
    }

    /// Whether nothing in an element is seen.
    func isSkipped(_ name: Name) -> Bool { name != .none && isSkippedName[Int(name.rawValue)] }

    /// The hints of an element by itself, and a number for its name and class.
    func read(
        _ node: Node, at index: Int, of document: Document, _ known: inout KeyTable<Hint>
    ) -> (hints: Hint, signature: UInt32) {
        var hints = node.name == .none ? [] : elements[Int(node.name.rawValue)]
        var signature = UInt32(truncatingIfNeeded: node.name.rawValue) &+ 1
        let isPage = hints.contains(.page)
        for attribute in document.attributes(of: index) {
            let use = uses[Int(attribute.name.rawValue)]
            if use == .none || isPage { continue }
            let value = document.rawValue(of: attribute)
            switch use {
            case .none: break
            case .hidden: hints.insert(.hidden)
            case .ariaHidden: if value.equalsIgnoringCase("true") { hints.insert(.hidden) }
            case .style: if value.hidesElement { hints.insert(.hidden) }
            case .classes, .words, .role, .property:
                if value.isEmpty { continue }
                let key = Self.hash(value)
                hints.formUnion(Self.words(of: value, key, &known))
                if use == .classes {
                    signature = signature &* 0x0100_0193 ^ UInt32(truncatingIfNeeded: key ^ key >> 32)
                }
                if use == .role, value.hasToken("main") || value.hasToken("article") { hints.insert(.main) }
                if use == .property, value.hasToken("articlebody") || value.hasToken("reviewbody") {
                    hints.insert(.articleBody)
                }
            }
        }
        return (hints, signature)
    }

    /// How many bytes of a value are read.
    private static let longestValue = 200

    /// The hints of a value, remembered by its hash.
    private static func words(of value: ArraySlice<UInt8>, _ key: UInt64, _ known: inout KeyTable<Hint>) -> Hint {
        if let words = known.value(of: key) { return words }
        let words = HintVocabulary.hints(of: value.prefix(longestValue))
        known.set(key, to: words)
        return words
    }

    private static func hash(_ value: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in value { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }

    private static func hints(ofElement name: String) -> Hint {
        switch name {
        case "html": .page
        case "body": [.page, .holdsText]
        case "div", "td", "center": .holdsText
        case "main": [.main, .holdsText]
        case "section": [Hint(ElementKind.section), .holdsText]
        case "article": [Hint(ElementKind.article), .holdsText]
        case "p": .paragraph
        case "header": Hint(ElementKind.header)
        case "footer": Hint(ElementKind.footer)
        case "nav": Hint(ElementKind.nav)
        case "aside": Hint(ElementKind.aside)
        case "figure": Hint(ElementKind.figure)
        case "form": Hint(ElementKind.form)
        case "table": Hint(ElementKind.table)
        case "blockquote": Hint(ElementKind.blockquote)
        case "button": Hint(ElementKind.button)
        case "label": Hint(ElementKind.label)
        case "time": Hint(ElementKind.time)
        case "address": Hint(ElementKind.address)
        case "ul": Hint(ElementKind.ul)
        case "details": Hint(ElementKind.details)
        default: []
        }
    }
}
