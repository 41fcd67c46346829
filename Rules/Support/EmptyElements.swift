import Content
import Markup

/// Elements that stand where a block should, without any text.
extension Version {
    /// Whether the version has no text of the article at all.
    var isEmpty: Bool { !blocks.contains { $0.isContent && $0.kind != .title && $0.letters > 0 } }

    /// The elements without text between the content blocks around `index` that have the name of a counterpart's element.
    ///
    /// - Parameters:
    ///   - index: Before which block one is missing; an index in ``/Content/Version/blocks``.
    ///   - counterpart: The block that is missing.
    ///   - other: The counterpart's version.
    /// - Returns: The source bytes of the elements, in their order.
    /// - Complexity: O(*n*) in the number of nodes between the two blocks.
    func emptyElements(before index: Int, like counterpart: Block, of other: Version) -> [Range<Int>] {
        guard other.document.nodes.indices.contains(counterpart.node) else { return [] }
        let name = other.document.name(of: other.document.nodes[counterpart.node])
        // An item without its paragraph has lost it; an empty paragraph was left so.
        let range = counterpart.node + 1..<max(counterpart.node + 1, Int(other.document.nodes[counterpart.node].next))
        guard !range.contains(where: { Self.isParagraph(other.document.name(of: other.document.nodes[$0])) }) else {
            return []
        }
        let index = min(max(index, 0), blocks.count)
        guard !name.isEmpty, let next = blocks[index...].first(where: \.isContent) ?? blocks[..<index].last else {
            return []
        }
        let previous = blocks[..<index].last { $0.isContent && $0.kind != .title }
        let nodes = document.nodes
        let isLast = next.node < previous?.node ?? -1 || next.node == previous?.node
        let start = min((previous?.node ?? 0) + 1, nodes.count)
        let end = isLast ? nodes.count : min(max(start, next.node), nodes.count)
        var empty: [Range<Int>] = []
        for node in start..<end where nodes[node].kind == .element && document.name(of: nodes[node]) == name {
            if hasNothing(node) { empty.append(nodes[node].outerRange) }
        }
        return empty
    }

    private static func isParagraph(_ name: String) -> Bool { name == "p" || name == "para" || name == "simpara" }

    /// Whether an element holds neither characters nor anything that a reader sees.
    func hasNothing(_ index: Int) -> Bool {
        let nodes = document.nodes
        guard !nodes[index].range.isEmpty else { return false }
        for node in index + 1..<max(index + 1, Int(nodes[index].next)) {
            switch nodes[node].kind {
            case .comment, .processingInstruction: continue
            case .element:
                switch document.name(of: nodes[node]) {
                case "br", "span", "p", "em", "strong", "b", "i", "a", "para", "simpara", "emphasis": continue
                default: return false
                }
            case .text, .cdata, .characterReference:
                // No-break spaces are what editors leave in an empty paragraph.
                let text = document.text(of: nodes[node])
                if !text.allSatisfy({ $0 <= 0x20 }), !text.elementsEqual([0xC2, 0xA0]) { return false }
            case .entityReference: return false
            }
        }
        return true
    }
}
