package import Content

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
        version.blocks.indices.filter { !version.blocks[$0].textRange.isEmpty && admits(version.blocks[$0]) }
    }
}
