import Language
import Linting
import Markup

/// Reads a glossary in TBX: version 3 (`conceptEntry`, `langSec`, `termSec`) in both of its styles, and version 2
/// (`termEntry`, `langSet`, `tig`, `ntig`).
///
/// Of a term, its `administrativeStatus` counts: preferred terms come first, deprecated and superseded ones are forbidden.
struct TBXReader {
    private enum Status: Int {
        case preferred, admitted, forbidden

        /// The status by its name in either version of TBX.
        init(_ name: String) {
            switch name {
            case "preferredTerm-admn-sts", "preferredTerm": self = .preferred
            case "deprecatedTerm-admn-sts", "deprecatedTerm", "supersededTerm-admn-sts", "supersededTerm":
                self = .forbidden
            default: self = .admitted
            }
        }
    }

    private struct Term {
        let text: String
        var status = Status.admitted
    }

    private let document: Document?
    private let path: String
    private var problems: [ToolError] = []

    init(_ bytes: [UInt8], path: String) {
        self.path = path
        do {
            document = MarkupParser.parse(try SourceFile(path: path, bytes: bytes), as: .xml)
        } catch {
            document = nil
            problems.append(ToolError(path: path, message: error.message))
        }
    }

    mutating func read() -> (glossary: Glossary, problems: [ToolError]) {
        var glossary = Glossary()
        guard let document else { return (glossary, problems) }
        if !document.isWellFormed {
            let problem = document.problems.first { $0.level == .fatal } ?? document.problems.first
            note(.malformed(problem?.message ?? "no root element"), at: problem?.offset ?? 0, document)
            return (glossary, problems)
        }
        var index = 0
        var isGlossary = false
        while index < document.nodes.count {
            let node = document.nodes[index]
            let name = localName(node, document)
            if node.kind == .element, name == "conceptEntry" || name == "termEntry" {
                isGlossary = true
                let entry = entry(index, document)
                if !entry.terms.isEmpty { glossary.entries.append(entry) }
                index = Int(node.next)
            } else {
                index += 1
            }
        }
        if !isGlossary { note(.noGlossary, at: 0, document) }
        return (glossary, problems)
    }

    private mutating func entry(_ index: Int, _ document: Document) -> Glossary.Entry {
        var entry = Glossary.Entry()
        let end = Int(document.nodes[index].next)
        var child = index + 1
        while child < end {
            let node = document.nodes[child]
            let name = localName(node, document)
            guard node.kind == .element, name == "langSec" || name == "langSet" else {
                child += 1
                continue
            }
            let attribute = document.attribute("xml:lang", of: child) ?? document.attribute("lang", of: child)
            let text = attribute.map { document.value(of: $0) } ?? ""
            if let tag = LanguageTag(text), let locales = try? LocaleFilter([tag.description]) {
                let terms = terms(child, document).enumerated().sorted {
                    ($0.element.status.rawValue, $0.offset) < ($1.element.status.rawValue, $1.offset)
                }.map(\.element)
                for isForbidden in [false, true] {
                    let texts = terms.filter { ($0.status == .forbidden) == isForbidden }.map(\.text)
                    entry.add(texts, for: locales, tag: tag, isForbidden: isForbidden)
                }
            } else {
                note(.badLanguage(text), at: attribute?.valueRange.lowerBound ?? node.range.lowerBound, document)
            }
            child = Int(node.next)
        }
        return entry
    }

    /// The terms of one language; a status belongs to the term before it or, within `termGrp` and the like, to the one
    /// that it stands beside.
    private func terms(_ index: Int, _ document: Document) -> [Term] {
        var terms: [Term] = []
        for child in index + 1..<Int(document.nodes[index].next) where document.nodes[child].kind == .element {
            switch localName(document.nodes[child], document) {
            case "term":
                let words = content(child, document).split(whereSeparator: \.isWhitespace)
                if !words.isEmpty { terms.append(Term(text: words.joined(separator: " "))) }
            case "administrativeStatus":
                if !terms.isEmpty { terms[terms.count - 1].status = Status(content(child, document).trimmedWord) }
            case "termNote":
                let type = document.value(of: "type", at: child)
                guard type == "administrativeStatus" || type == "normativeAuthorization", !terms.isEmpty else {
                    continue
                }
                terms[terms.count - 1].status = Status(content(child, document).trimmedWord)
            default: continue
            }
        }
        return terms
    }

    private func content(_ index: Int, _ document: Document) -> String {
        String(decoding: document.characters(of: index..<Int(document.nodes[index].next)), as: UTF8.self)
    }

    private func localName(_ node: Node, _ document: Document) -> Substring {
        let name = document.name(of: node)
        return name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
    }

    private mutating func note(_ problem: GlossaryProblem, at offset: Int, _ document: Document) {
        let source = document.source
        let place = source.location(at: min(offset, source.text.count))
        let line = source.lineRange(place.line)
        let scalars = Array(String(decoding: source.text[line], as: UTF8.self).unicodeScalars)
        let start = min(place.column - 1, scalars.count)
        problems.append(
            ToolError(
                path: path, line: place.line, column: place.column, message: problem.message,
                excerpt: scalars.isEmpty ? nil : Excerpt(of: start..<min(start + 1, scalars.count), in: scalars)))
    }
}

extension String {
    /// The text without white space.
    fileprivate var trimmedWord: String { filter { !$0.isWhitespace } }
}
