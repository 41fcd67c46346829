import Content
import Markup

/// The marks of a document that tell how old it is: comments before its text, metadata, elements for dates.
struct RevisionMarks {
    /// The marks in the order of the document.
    let all: [RevisionMark]

    /// How much of a document may precede its text; a hostile one could have nothing else.
    private static let headLimit = (nodes: 2048, bytes: 64 << 10)
    /// Names and properties of metadata for the last change, in lower case: Dublin Core, Open Graph, schema.org, HTTP.
    private static let modified: Set<String> = [
        "dcterms.modified", "dc.date.modified", "article:modified_time", "og:updated_time", "datemodified",
        "last-modified",
    ]
    /// Elements that hold a date of the document itself: DocBook's, and those of Dublin Core.
    private static let elements: [String: RevisionMark.Kind] = [
        "pubdate": .published, "dcterms:modified": .modified, "time": .published,
    ]

    /// Reads the marks of a version.
    ///
    /// - Complexity: O(*n*) in the number of nodes before the first block; in the number of all nodes where the document
    ///   has an element for dates, or where one follows the head.
    init(of version: Version, patterns: [RevisionPattern]) {
        let document = version.document
        let first = version.blocks.first { $0.isContent && $0.kind != .title }
        let head = min(first?.node ?? document.nodes.count, document.nodes.count, Self.headLimit.nodes)
        let meta = document.names.firstIndex(of: "meta").map { Name(rawValue: Int32($0)) }
        var marks: [RevisionMark] = []
        for index in 0..<head {
            let node = document.nodes[index]
            switch node.kind {
            case .comment: marks += RevisionComment(document.source.text, node.range).marks
            case .element where node.name == meta:
                if let mark = Self.metadata(document, index) { marks.append(mark) }
            default: break
            }
        }
        for (name, kind) in Self.elements.sorted(by: { $0.key < $1.key }) {
            guard let known = document.names.firstIndex(of: name) else { continue }
            if let mark = Self.date(in: document, Name(rawValue: Int32(known)), kind) { marks.append(mark) }
        }
        if !patterns.isEmpty {
            let end = min(first?.outerRange.lowerBound ?? Self.headLimit.bytes, Self.headLimit.bytes)
            let range = 0..<min(end, document.source.text.count)
            for (number, pattern) in patterns.enumerated() {
                guard let found = pattern.find(in: document.source.text, range) else { continue }
                marks.append(RevisionMark(kind: .pattern(number), value: found.value, range: found.range))
            }
        }
        all = marks
    }

    /// The date of a `meta` element.
    private static func metadata(_ document: Document, _ index: Int) -> RevisionMark? {
        guard let content = document.attribute("content", of: index) else { return nil }
        for name in ["name", "property", "itemprop", "http-equiv"] {
            guard let value = document.value(of: name, at: index), modified.contains(value.lowercased()) else {
                continue
            }
            return mark(.modified, in: document, content.valueRange)
        }
        return nil
    }

    /// The date of the only element of a name, or of the only one that is said to be the document's.
    private static func date(in document: Document, _ name: Name, _ kind: RevisionMark.Kind) -> RevisionMark? {
        var found: [(mark: RevisionMark, isDeclared: Bool)] = []
        for (index, node) in document.nodes.enumerated() where node.kind == .element && node.name == name {
            var range = node.range.upperBound..<max(node.range.upperBound, node.endTag.lowerBound)
            if let attribute = document.attribute("datetime", of: index) { range = attribute.valueRange }
            let property = document.value(of: "itemprop", at: index)?.lowercased()
            let isModified = property == "datemodified"
            guard let mark = mark(isModified ? .modified : kind, in: document, range) else { continue }
            let isDeclared =
                isModified || property == "datepublished" || document.attribute("pubdate", of: index) != nil
            found.append((mark, isDeclared))
            // A list of dates is none of the document's.
            if found.count > 64 { return nil }
        }
        let declared = found.filter(\.isDeclared)
        if let modified = declared.first(where: { $0.mark.kind == .modified }) { return modified.mark }
        let candidates = declared.isEmpty ? found : declared
        return candidates.count == 1 ? candidates[0].mark : nil
    }

    /// A mark with a date, the spaces around it aside.
    private static func mark(_ kind: RevisionMark.Kind, in document: Document, _ range: Range<Int>) -> RevisionMark? {
        let text = document.source.text
        var range = range.clamped(to: 0..<text.count)
        while let first = range.first, text[first] <= 0x20 { range = first + 1..<range.upperBound }
        while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
        guard range.count <= 40, let value = RevisionValue(text[range]), case .day = value else { return nil }
        return RevisionMark(kind: kind, value: value, range: range)
    }
}
