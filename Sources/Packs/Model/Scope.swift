package import Content
package import Markup

/// Where a rule looks: in which blocks, in which parts of them, and what it takes for one text.
package struct Scope: Sendable, Hashable {
    /// What is one text to a rule.
    package enum Unit: String, Sendable, CaseIterable {
        /// A sentence.
        case segment
        /// A block.
        case block
        /// All blocks of a version.
        case article
    }

    /// The kinds of block; empty for all but titles.
    package var kinds: Set<BlockKind> = []
    /// The levels of headings, where only some count.
    package var levels: Set<Int> = []
    /// Elements that a block must be, or be in, by a CSS selector; nil for any.
    package var selector: Selector?
    /// Elements that a block must be, or be in, by an XPath; nil for any.
    package var xpath: XPath?
    /// Whether code within a block is a part of its text.
    package var includesCode = false
    /// Whether links within a block are a part of its text.
    package var includesLinks = true
    /// Whether blocks count that are not to be translated.
    package var includesUntranslatable = false
    /// Whether blocks of the page around the article count.
    package var includesPage = false
    /// What is one text.
    package var unit = Unit.block

    /// Creates the scope of a rule that says nothing of it.
    package init() {}

    /// Whether a block is in the scope as far as that can be told without looking at the elements around it.
    func admits(_ block: Block) -> Bool {
        guard block.isContent || includesPage || block.kind == .title else { return false }
        guard block.isTranslatable || includesUntranslatable else { return false }
        if block.kind == .heading, !levels.isEmpty, !levels.contains(block.level) { return false }
        return kinds.isEmpty ? block.kind != .title && block.kind != .code : kinds.contains(block.kind)
    }

    /// The blocks of a version that are in the scope, in order.
    ///
    /// - Complexity: O(*n*) in the number of blocks.
    func blocks(of version: Version) -> [Int] {
        var blocks = version.blocks.indices.filter {
            !version.blocks[$0].textRange.isEmpty && admits(version.blocks[$0])
        }
        if let selector, !blocks.isEmpty { keep(&blocks, of: version, within: selector.matches(in: version.document)) }
        if let xpath, !blocks.isEmpty {
            // An expression that fails, or that yields no elements, chooses none.
            var elements: [Int] = []
            if case .nodes(let matches)? = try? XPathTree(version.document).evaluate(xpath) {
                elements = matches.map(\.node)
            }
            keep(&blocks, of: version, within: elements)
        }
        return blocks
    }

    /// Leaves those blocks only that are, or are in, one of some elements.
    private func keep(_ blocks: inout [Int], of version: Version, within elements: [Int]) {
        let nodes = version.document.nodes
        var isWithin = [Bool](repeating: false, count: nodes.count)
        // Sorted, so that what is within an element that was marked needs no second pass.
        var end = 0
        for element in elements.sorted() where nodes.indices.contains(element) {
            let next = Int(nodes[element].next)
            for index in max(element, end)..<max(element, end, next) where index < nodes.count {
                isWithin[index] = true
            }
            end = max(end, next)
        }
        blocks.removeAll { block in
            let node = version.blocks[block].node
            return !nodes.indices.contains(node) || !isWithin[node]
        }
    }
}
