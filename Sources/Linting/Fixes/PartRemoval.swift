package import Content
import Markup

/// The fix that takes a part out of a block, at its start or end, with its markup and the white space and line breaks
/// that set it off.
package enum PartRemoval {
    /// Which end of the block the part is.
    package enum Side {
        case start
        case end
    }

    /// The fix that removes a part; nil where the part is no run of bytes and whole elements.
    ///
    /// - Parameters:
    ///   - text: The bytes of ``/Content/Version/text``.
    ///   - side: Which end of the block they are.
    ///   - index: The block.
    ///   - version: The version.
    /// - Returns: The fix, which leaves everything else of the block as it is.
    package static func fix(of text: Range<Int>, at side: Side, ofBlock index: Int, in version: Version) -> Fix? {
        let block = version.blocks[index]
        let source = version.document.source.text
        let visible = trimmed(text, in: version.text)
        guard !visible.isEmpty else { return nil }
        var range = version.map.sourceRange(of: visible)
        guard widen(&range, to: version.document, in: block) else { return nil }
        var before = range.lowerBound
        var after = range.upperBound
        let breaks = lineBreaks(of: block, in: version)
        let bounds = block.outerRange
        switch side {
        case .start:
            while after < bounds.upperBound {
                if isWhiteSpace(source[after]) {
                    after += 1
                } else if let end = breaks.first(where: { $0.lowerBound == after })?.upperBound {
                    after = end
                } else {
                    break
                }
            }
        case .end:
            while before > bounds.lowerBound {
                if isWhiteSpace(source[before - 1]) {
                    before -= 1
                } else if let start = breaks.first(where: { $0.upperBound == before })?.lowerBound {
                    before = start
                } else {
                    break
                }
            }
        }
        range = before..<after
        guard range.lowerBound >= bounds.lowerBound, range.upperBound <= bounds.upperBound else { return nil }
        return Fix(
            "remove the phrase", .safe,
            edits: [Edit(range: range, expected: Array(source[range]), replacement: [])])
    }

    /// Takes the elements into a range that hold nothing but what is in it; false where one reaches beyond it.
    private static func widen(_ range: inout Range<Int>, to document: Document, in block: Block) -> Bool {
        guard document.nodes.indices.contains(block.node) else { return false }
        let source = document.source.text
        var index = block.node + 1
        while index < Int(document.nodes[block.node].next) {
            let node = document.nodes[index]
            index += 1
            guard node.kind == .element, node.range.lowerBound < range.upperBound, !node.range.isEmpty,
                node.outerRange.overlaps(range)
            else { continue }
            guard !node.endTag.isEmpty else {
                if range.contains(node.range.lowerBound) { continue }
                return false
            }
            let inner = node.range.upperBound..<node.endTag.lowerBound
            if inner.lowerBound <= range.lowerBound, range.upperBound <= inner.upperBound {
                guard source[inner.lowerBound..<range.lowerBound].allSatisfy(isWhiteSpace),
                    source[range.upperBound..<inner.upperBound].allSatisfy(isWhiteSpace)
                else { continue }
                range = node.outerRange
            } else if range.lowerBound > node.outerRange.lowerBound || node.outerRange.upperBound > range.upperBound {
                // The text of the element ends or begins where the part does, and its tags lie outside.
                guard inner.lowerBound == range.lowerBound || inner.upperBound == range.upperBound else { return false }
                let lower = min(range.lowerBound, node.outerRange.lowerBound)
                range = lower..<max(range.upperBound, node.outerRange.upperBound)
            }
        }
        return true
    }

    private static func lineBreaks(of block: Block, in version: Version) -> [Range<Int>] {
        version.inlines[block.inlines].filter { $0.kind == .lineBreak }.map(\.range)
    }

    private static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, isWhiteSpace(text[lower]) { lower += 1 }
        while lower < upper, isWhiteSpace(text[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
