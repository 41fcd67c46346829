import Content
import Linting
import Markup

/// Reports elements and attributes that must or must not be there.
package struct MarkupKind: PackKind {
    package static let description = KindDescription(
        "markup",
        summary: "An element or attribute is there that must not be, or is missing.",
        details: """
            A CSS selector or an XPath 1.0 finds parts of the markup, in the document as a whole or in each block of the \
            scope. Without "min" and "max", what is found must not be there. What is too much is marked at its start tag or \
            at the value of the attribute; what is missing, at the start tag of the document or at the block. An XPath that \
            yields no parts is taken as a number: yes is 1. Names are as they are written; an XPath needs no namespace, and \
            those of HTML are in lower case.
            """,
        keys: NodeQuery.keys + [
            KeyDescription("max", .integer(nil), "How many there may be at most; 0 where \"min\" is not set either."),
            KeyDescription("min", .integer(nil), "How many there must be at least."),
            KeyDescription(
                "within", .choice(["document", "block"]), "Whether they are counted in the document or in each block."),
        ],
        placeholders: [
            KeyDescription.Placeholder("name", "the name of the element or attribute"),
            KeyDescription.Placeholder("text", "what the element or attribute says"),
            KeyDescription.Placeholder("count", "how many there are"),
            KeyDescription.Placeholder("limit", "how many there may or must be"),
        ],
        category: .markup,
        template: """
            id: my-pack
            description: The markup of our articles.
            rules:
              - id: my-rule
                kind: markup
                message: 'a link without a target: "{text}"'
                selector: a:not([href]):not([name]):not([id])
                examples:
                  - clean: '<p>See <a href="b.html">the manual</a>.</p>'
                  - flagged: '<p>See ⟦<a>⟧the manual</a>.</p>'
              - id: my-rule-about-headings
                kind: markup
                message: 'there are {count} first headings, more than {limit}'
                xpath: //h1
                min: 1
                max: 1
                examples:
                  - clean: '<html><body><h1>Заголовок</h1><p>Текст.</p></body></html>'
                    locale: ru
                  - flagged: '<html><body><h1>Один</h1>⟦<h1>⟧Два</h1><p>Текст.</p></body></html>'
                    locale: ru
            """)

    private let query: NodeQuery
    private let maximum: Int?
    private let minimum: Int?
    private let isWithinBlocks: Bool

    package init?(_ keys: inout KeyReader) {
        guard let query = NodeQuery(keys) else {
            if !keys.has("selector"), !keys.has("xpath") {
                keys.note(.missing("selector\" or \"xpath", of: keys.what), key: "selector")
            }
            return nil
        }
        self.query = query
        minimum = keys.integer("min")
        maximum = keys.integer("max") ?? (minimum == nil ? 0 : nil)
        for key in ["max", "min"] where (keys.integer(key) ?? 0) < 0 {
            keys.note(.mistyped("\"\(key)\"", expected: "0 or more", found: "\(keys.integer(key) ?? 0)"), key: key)
        }
        isWithinBlocks = keys.choice("within") == "block"
        if let fix = keys.node("fix"), fix.scalar?.text != "none" {
            keys.note(.other("rules of the kind \"markup\" repair nothing, remove \"fix\""), key: "fix")
        }
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        do {
            guard let places = try query.places(in: version) else {
                let number = try query.number(in: version) ?? 0
                let count = Int(exactly: number.rounded()) ?? (number > 0 ? Int.max : 0)
                judge(count, [], whole(version), version, &report)
                return
            }
            if isWithinBlocks {
                checkBlocks(places, version, &report)
            } else {
                judge(places.count, places[...], whole(version), version, &report)
            }
        } catch {
            report.warn("can't be applied to some documents: \(error.message)")
        }
    }

    private func checkBlocks(_ places: [XPathMatch], _ version: ScopedVersion, _ report: inout PackReport) {
        let finder = BlockFinder(version.version)
        var found: [Int: [XPathMatch]] = [:]
        for place in places {
            let offset = version.version.document.nodes[place.node].range.lowerBound
            if let block = finder.block(at: offset) { found[block, default: []].append(place) }
        }
        for block in version.blocks {
            let places = found[block] ?? []
            judge(places.count, places[...], version.version.blocks[block].range, version, &report)
        }
    }

    /// Reports what is too much or missing.
    ///
    /// - Parameters:
    ///   - count: How many there are.
    ///   - places: Where they are; empty where that is not known.
    ///   - whole: What they are missing in.
    ///   - version: The version.
    ///   - report: Takes the findings.
    private func judge(
        _ count: Int, _ places: ArraySlice<XPathMatch>, _ whole: Range<Int>, _ version: ScopedVersion,
        _ report: inout PackReport
    ) {
        let document = version.version.document
        if let maximum, count > maximum {
            for place in places.dropFirst(maximum) {
                var values = Self.values(of: place, in: document)
                values["count"] = "\(count)"
                values["limit"] = "\(maximum)"
                report.report(sourceRange: place.range(in: document), of: version, values)
            }
            if !places.isEmpty { return }
        }
        let isTooMany = maximum.map { count > $0 } ?? false
        let isTooFew = minimum.map { count < $0 } ?? false
        guard isTooMany || isTooFew, let limit = isTooMany ? maximum : minimum else { return }
        let values = ["count": "\(count)", "limit": "\(limit)", "match": "", "name": "", "text": ""]
        report.report(sourceRange: whole, of: version, values, key: "")
    }

    /// The start tag of the document, or its beginning where it has none.
    private func whole(_ version: ScopedVersion) -> Range<Int> {
        let nodes = version.version.document.nodes
        return nodes.first { $0.kind == .element && !$0.range.isEmpty }?.range ?? 0..<0
    }

    /// The longest text of an element that messages show, in characters.
    private static let longestText = 60

    private static func values(of place: XPathMatch, in document: Document) -> [String: String] {
        let name: String
        switch place {
        case .node(let index): name = document.name(of: document.nodes[index])
        case .text: name = ""
        case .attribute(let number, of: let index):
            let attributes = document.attributes(of: index)
            name = document.names[Int(attributes[attributes.startIndex + number].name.rawValue)]
        }
        let bytes = place.text(in: document).prefix(4 * longestText)
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let text = words.joined(separator: " ")
        return ["name": name, "text": text.count > longestText ? text.prefix(longestText) + "…" : text]
    }
}
