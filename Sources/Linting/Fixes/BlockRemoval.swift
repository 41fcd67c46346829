package import Content
import Markup

/// The fix that takes a block out of its file, with its markup and the white space before it.
package enum BlockRemoval {
    /// How many elements that hold nothing but the block are removed with it: item, list, division.
    private static let mostParents = 4

    /// The fix that removes a block; nil where nothing of the file can be removed for it.
    package static func fix(of index: Int, in version: Version) -> Fix? {
        let block = version.blocks[index]
        let source = version.document.source.text
        var range = block.outerRange
        var applicability = Applicability.unsafe
        if version.format == .plainText {
            applicability = .safe
        } else if version.document.nodes.indices.contains(block.node) {
            let node = version.document.nodes[block.node]
            if !node.range.isEmpty, !node.endTag.isEmpty, node.outerRange == block.outerRange {
                applicability = .safe
                range = outermost(around: block.node, in: version.document)
            } else if let inline = wrapper(of: block, in: version) {
                // Text of a container, but a link's or another element's as a whole.
                applicability = .safe
                range = inline
            }
        }
        guard !range.isEmpty, range.upperBound <= source.count else { return nil }
        if version.format != .plainText, standsBetweenText(range, in: source) { applicability = .unsafe }
        range = withWhiteSpace(range, in: source)
        return Fix(
            "remove the block", applicability,
            edits: [Edit(range: range, expected: Array(source[range]), replacement: [])])
    }

    /// The range of the outermost element that holds nothing but an element and is no part of a page's skeleton.
    private static func outermost(around element: Int, in document: Document) -> Range<Int> {
        var index = element
        var range = document.nodes[element].outerRange
        for _ in 0..<mostParents {
            let parent = Int(document.nodes[index].parent)
            guard document.nodes.indices.contains(parent) else { break }
            let node = document.nodes[parent]
            guard node.kind == .element, isListPart(document.name(of: node)), !node.range.isEmpty, !node.endTag.isEmpty,
                node.range.upperBound <= range.lowerBound, range.upperBound <= node.endTag.lowerBound,
                isBlank(document.source.text, node.range.upperBound..<range.lowerBound),
                isBlank(document.source.text, range.upperBound..<node.endTag.lowerBound)
            else { break }
            index = parent
            range = node.outerRange
        }
        return range
    }

    private static func isListPart(_ name: String) -> Bool {
        switch name {
        case "li", "ul", "ol", "menu", "listitem", "itemizedlist", "orderedlist", "simplelist": true
        default: false
        }
    }

    /// The range of the inline element whose text is all of a block's.
    private static func wrapper(of block: Block, in version: Version) -> Range<Int>? {
        version.inlines[block.inlines].first {
            $0.textRange == block.textRange && $0.node >= 0 && version.document.nodes.indices.contains($0.node)
                && !version.document.nodes[$0.node].endTag.isEmpty
                && $0.range == version.document.nodes[$0.node].outerRange
        }?.range
    }

    /// A range and the white space before it; after it instead where the file begins with it.
    package static func withWhiteSpace(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
        var lower = range.lowerBound
        while lower > 0, isWhiteSpace(source[lower - 1]) { lower -= 1 }
        guard lower == 0 else { return lower..<range.upperBound }
        var upper = range.upperBound
        while upper < source.count, isWhiteSpace(source[upper]) { upper += 1 }
        return 0..<upper
    }

    /// Whether text without an element of its own stands on both sides, which would become one.
    private static func standsBetweenText(_ range: Range<Int>, in source: [UInt8]) -> Bool {
        guard let before = source[..<range.lowerBound].last(where: { !isWhiteSpace($0) }),
            let after = source[range.upperBound...].first(where: { !isWhiteSpace($0) })
        else { return false }
        return before != UInt8(ascii: ">") && after != UInt8(ascii: "<")
    }

    static func isBlank(_ source: [UInt8], _ range: Range<Int>) -> Bool {
        source[range].allSatisfy(isWhiteSpace)
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
