import Markup

/// A document as one line of text: what is open to a test, in a form that a person can write down.
///
/// Elements are `name[start tag](children)/[end tag]`, an implied tag has empty brackets; text is quoted, a reference is
/// `&…;`, an unresolved one `&name`.
func outline(_ text: String, as syntax: Syntax) throws -> String {
    let document = MarkupParser.parse(try SourceFile(path: "test", bytes: Array(text.utf8)), as: syntax)
    let source = document.source.text
    func slice(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
    func render(_ range: Range<Int>) -> String {
        var parts: [String] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let node = document.nodes[index]
            let next = Int(node.next)
            switch node.kind {
            case .element:
                let inner = render(index + 1..<next)
                parts.append("\(document.name(of: node))[\(slice(node.range))](\(inner))[\(slice(node.endTag))]")
            case .text: parts.append("'\(slice(node.range))'")
            case .characterReference:
                parts.append("\(slice(node.range))=\(String(decoding: document.text(of: node), as: UTF8.self))")
            case .entityReference: parts.append("entity:\(document.name(of: node))")
            case .cdata: parts.append("cdata'\(slice(node.range))'")
            case .comment, .processingInstruction: parts.append(slice(node.range))
            }
            index = next
        }
        return parts.joined(separator: " ")
    }
    return render(0..<document.nodes.count)
}
