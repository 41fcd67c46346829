/// Something in a document that an XPath expression found.
package enum XPathMatch: Sendable, Hashable {
    /// An element, comment or processing instruction, by its index in ``Document/nodes``.
    case node(Int)
    /// Characters that no markup interrupts: texts and references, by their indexes in ``Document/nodes``.
    case text(Range<Int>)
    /// An attribute, by the index of its element in ``Document/nodes`` and its own in ``Document/attributes(of:)``,
    /// counted from 0.
    case attribute(Int, of: Int)

    /// The index in ``Document/nodes`` of the node, of the first of the texts, or of the attribute's element.
    package var node: Int {
        switch self {
        case .node(let index), .attribute(_, of: let index): index
        case .text(let range): range.lowerBound
        }
    }

    /// The bytes of ``SourceFile/text`` to point at: a start tag, the characters, or an attribute's value.
    package func range(in document: Document) -> Range<Int> {
        switch self {
        case .node(let index): return document.nodes[index].range
        case .text(let range):
            let first = document.nodes[range.lowerBound].range
            return first.lowerBound..<max(first.upperBound, document.nodes[range.upperBound - 1].range.upperBound)
        case .attribute(let number, of: let index):
            let attributes = document.attributes(of: index)
            return attributes[attributes.startIndex + number].valueRange
        }
    }

    /// What it says, as UTF-8: an element's characters, those of elements within it included; an attribute's value with
    /// its references resolved; nothing for comments and instructions.
    ///
    /// - Complexity: O(*n*) in the number of nodes within it and the length of what it says.
    package func text(in document: Document) -> [UInt8] {
        switch self {
        case .node(let index): return document.characters(of: index..<Int(document.nodes[index].next))
        case .text(let range): return document.characters(of: range)
        case .attribute(let number, of: let index):
            let attributes = document.attributes(of: index)
            return Array(document.value(of: attributes[attributes.startIndex + number]).utf8)
        }
    }

    /// The order of the document; an element comes before its attributes, and they before what is within it.
    static func precedes(_ a: XPathMatch, _ b: XPathMatch) -> Bool {
        (a.node, a.number) < (b.node, b.number)
    }

    private var number: Int {
        if case .attribute(let number, of: _) = self { number } else { -1 }
    }
}

extension Document {
    /// The characters of all texts and references among some nodes, as UTF-8.
    package func characters(of range: Range<Int>) -> [UInt8] {
        var characters: [UInt8] = []
        for node in nodes[range] { characters += text(of: node) }
        return characters
    }
}
