import Linting
import Markup

/// The fix that gives an element an attribute.
enum AttributeInsertion {
    /// The fix that writes an attribute at the end of a start tag; nil where the parser implied the tag.
    static func fix(adding attribute: String, to node: Int, of document: Document) -> Fix? {
        let text = document.source.text
        var end = document.nodes[node].range.upperBound - 1
        guard text.indices.contains(end), text[end] == UInt8(ascii: ">") else { return nil }
        if end > 0, text[end - 1] == UInt8(ascii: "/") { end -= 1 }
        return Fix(
            "add \(attribute)", .safe,
            edits: [Edit(range: end..<end, expected: [], replacement: Array(" \(attribute)".utf8))])
    }
}
