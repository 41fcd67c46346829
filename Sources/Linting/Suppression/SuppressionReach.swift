import Content
import Markup

/// Finds out what of a document suppressions are about.
///
/// All of it is told from nodes and blocks. A finding about something that is missing points at the end of the block
/// before, so that what is suppressed begins there.
struct SuppressionReach {
    private let document: Document
    /// Where blocks of content end, sorted.
    private let blockEnds: [Int]
    /// The blocks, by their beginnings.
    private let blocks: [Range<Int>]
    /// Where the first block of content begins; the end of the file where there is none.
    private let contentStart: Int
    /// The node that follows a suppression, by the suppression's; -1 for none.
    private var followers: [Int: Int] = [:]

    init(_ version: Version) {
        document = version.document
        let content = version.blocks.filter { $0.isContent && $0.kind != .title }
        blockEnds = content.flatMap { [$0.range.upperBound, $0.outerRange.upperBound] }.sorted()
        blocks = version.blocks.map(\.range).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        contentStart = content.map(\.outerRange.lowerBound).min() ?? version.document.source.text.count
    }

    /// Where a suppression begins that stands at a node: at the end of the block before it, within a block right there,
    /// and before the first block at the beginning of the file, so that the file itself is meant too.
    func start(_ node: Int) -> Int {
        let range = document.nodes[node].range
        if range.lowerBound <= contentStart { return 0 }
        return blockEnd(before: range)
    }

    /// Where the block before a place ends; within a block, the place itself.
    private func blockEnd(before range: Range<Int>) -> Int {
        let index = blockEnds.partitioningIndex { $0 > range.lowerBound }
        return index == 0 || isInsideBlock(range) ? range.lowerBound : blockEnds[index - 1]
    }

    /// What follows a node: from the end of the block before it to the end of the next element or text beside it; to
    /// itself where nothing follows, since something may be missing there.
    ///
    /// To be asked from the last node to the first: each remembers what it found.
    mutating func next(_ node: Int) -> Range<Int> {
        let follower = follower(of: node)
        followers[node] = follower ?? -1
        let range = document.nodes[node].range
        let start = blockEnd(before: range)
        guard let follower else { return start..<range.upperBound }
        var end = document.nodes[follower].outerRange.upperBound
        let index = blocks.partitioningIndex { $0.lowerBound >= end }
        // Text, or an inline element, stands for the block that begins with it.
        if index > 0, blocks[index - 1].lowerBound >= range.upperBound { end = max(end, blocks[index - 1].upperBound) }
        return start..<max(start, end)
    }

    /// The element that holds a node, with its tags; the whole file where none does.
    func block(_ node: Int) -> Range<Int> {
        let parent = Int(document.nodes[node].parent)
        guard parent >= 0 else { return 0..<document.source.text.count + 1 }
        return document.nodes[parent].outerRange
    }

    /// The next element or text beside a node that is neither blank nor implied.
    ///
    /// Elements whose end is implied are left, and elements that are implied are entered: the author sees neither.
    private func follower(of node: Int) -> Int? {
        let nodes = document.nodes
        var parent = Int(nodes[node].parent)
        var index = node + 1
        while index < nodes.count {
            while parent >= 0, index >= Int(nodes[parent].next) {
                guard nodes[parent].endTag.isEmpty else { return nil }
                parent = Int(nodes[parent].parent)
            }
            let candidate = nodes[index]
            switch candidate.kind {
            case .element:
                if !candidate.range.isEmpty { return index }
                parent = index
                index += 1
            case .comment, .processingInstruction:
                if let known = followers[index] { return known < 0 ? nil : known }
                index += 1
            case .text, .cdata:
                if !isBlank(candidate) { return index }
                index += 1
            case .characterReference, .entityReference:
                return index
            }
        }
        return nil
    }

    private func isBlank(_ node: Node) -> Bool {
        document.source.text[node.range].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    private func isInsideBlock(_ range: Range<Int>) -> Bool {
        let index = blocks.partitioningIndex { $0.lowerBound >= range.lowerBound }
        return index > 0 && blocks[index - 1].upperBound >= range.upperBound
    }
}
