package import Content
import Markup

extension BlockRemoval {
    /// The edits that take blocks that follow one another out of their file, with the elements that hold nothing else: a
    /// section goes as a whole.
    ///
    /// - Parameters:
    ///   - blocks: Indexes in ``/Content/Version/blocks``.
    ///   - version: The version.
    /// - Returns: The edits, in their order; nil where one of the blocks can't be removed.
    /// - Complexity: O(*n*) in the number of the version's blocks.
    package static func edits(removing blocks: Range<Int>, from version: Version) -> [Edit]? {
        let blocks = blocks.clamped(to: version.blocks.indices)
        if blocks.count > 1, let range = passage(blocks, of: version) {
            let source = version.document.source.text
            let range = withWhiteSpace(range, in: source)
            return [Edit(range: range, expected: Array(source[range]), replacement: [])]
        }
        var edits: [Edit] = []
        for block in blocks where version.blocks[block].isContent {
            guard let fix = fix(of: block, in: version) else { return nil }
            for edit in fix.edits {
                if let last = edits.last, edit.range.lowerBound < last.range.upperBound { return nil }
                edits.append(edit)
            }
        }
        return edits.isEmpty ? nil : edits
    }

    /// The bytes of the elements that hold some blocks and no others; nil where there are none.
    private static func passage(_ blocks: Range<Int>, of version: Version) -> Range<Int>? {
        guard let first = path(to: version.blocks[blocks.lowerBound], in: version),
            let last = path(to: version.blocks[blocks.upperBound - 1], in: version)
        else { return nil }
        let nodes = version.document.nodes
        let others = [version.blocks[..<blocks.lowerBound], version.blocks[blocks.upperBound...]].joined()
        func range(_ depth: Int) -> Range<Int>? {
            guard depth < first.count, depth < last.count else { return nil }
            let (a, b) = (nodes[first[depth]], nodes[last[depth]])
            let range = a.outerRange.lowerBound..<max(a.outerRange.upperBound, b.outerRange.upperBound)
            let isWhole = !a.endTag.isEmpty && !b.endTag.isEmpty
            return isWhole && !others.contains { $0.range.overlaps(range) } ? range : nil
        }
        // The innermost element that holds all of them, or else those of its children that do, with what holds nothing but
        // that.
        var depth = zip(first, last).prefix { $0 == $1 }.count - 1
        guard depth >= 0 else { return nil }
        guard var passage = range(depth) else { return range(depth + 1) }
        while depth > 0, let outer = range(depth - 1),
            holdsOnly(passage, nodes[first[depth - 1]], in: version.document.source.text)
        {
            (depth, passage) = (depth - 1, outer)
        }
        return passage
    }

    /// Whether an element holds nothing but a range and white space.
    private static func holdsOnly(_ range: Range<Int>, _ node: Node, in source: [UInt8]) -> Bool {
        node.range.upperBound <= range.lowerBound && range.upperBound <= node.endTag.lowerBound
            && isBlank(source, node.range.upperBound..<range.lowerBound)
            && isBlank(source, range.upperBound..<node.endTag.lowerBound)
    }

    /// The elements from the root to that of a block; nil where it has none of its own.
    private static func path(to block: Block, in version: Version) -> [Int]? {
        let nodes = version.document.nodes
        guard nodes.indices.contains(block.node), !nodes[block.node].endTag.isEmpty,
            nodes[block.node].outerRange == block.outerRange
        else { return nil }
        var path = [block.node]
        while let last = path.last, nodes.indices.contains(Int(nodes[last].parent)) {
            path.append(Int(nodes[last].parent))
        }
        return path.reversed()
    }
}
