import Markup

/// Reads the traits of all blocks of a version.
struct BlockTraitsReader {
    private let version: Version
    private let hints: ElementHints
    private var meter = TextMeter()

    init(_ version: Version, _ hints: ElementHints) {
        self.version = version
        self.hints = hints
    }

    /// The traits of all blocks, in their order.
    ///
    /// - Complexity: O(*n*) in the number of nodes and the length of the text, on average.
    mutating func read() -> [BlockTraits] {
        var traits: [BlockTraits] = []
        traits.reserveCapacity(version.blocks.count)
        for block in version.blocks { traits.append(self.traits(of: block)) }
        findInner(&traits)
        findFunctionWords(&traits)
        findRepeated(&traits)
        return traits
    }

    private mutating func traits(of block: Block) -> BlockTraits {
        let nodes = version.document.nodes
        let parent = hints.own[block.node].contains(.holdsText) ? block.node : Int(nodes[block.node].parent)
        var traits = BlockTraits(
            inner: block.node, node: block.node, parent: parent,
            grandparent: parent >= 0 ? Int(nodes[parent].parent) : -1)
        traits.text = meter.measure(version.text(of: block))
        var links = 0
        for inline in version.inlines[block.inlines] where inline.kind == .link { links += inline.textRange.count }
        traits.links = min(1, Float(links) / Float(max(1, block.textRange.count)))
        return traits
    }

    /// Finds the innermost element around the first character of each block.
    private func findInner(_ traits: inout [BlockTraits]) {
        var index = 0
        for node in version.document.nodes where node.isPlaced && node.parent >= 0 {
            guard node.kind == .text || node.kind == .characterReference || node.kind == .cdata else { continue }
            while index < traits.count, version.blocks[index].range.upperBound <= node.range.lowerBound { index += 1 }
            guard index < traits.count else { return }
            let start = version.blocks[index].range.lowerBound
            if node.range.lowerBound <= start, node.range.upperBound > start { traits[index].inner = Int(node.parent) }
        }
    }

    private func findFunctionWords(_ traits: inout [BlockTraits]) {
        let paragraphs = zip(version.blocks, traits).filter { block, traits in
            traits.links < 0.3 && traits.text.words >= FunctionWords.wordsOfParagraph && block.kind != .title
                && block.kind != .code
        }
        let words = FunctionWords(paragraphs: paragraphs.map(\.1.text.shortWords), words: meter.shortWords)
        for index in traits.indices {
            let text = traits[index].text
            let found = meter.shortWords[text.shortWords].reduce(0) { words.contains($1) ? $0 + 1 : $0 }
            traits[index].functionWords = Float(found) / max(1, text.words)
        }
    }

    private func findRepeated(_ traits: inout [BlockTraits]) {
        var first: [UInt64: Int] = [:]
        first.reserveCapacity(traits.count)
        for index in traits.indices where traits[index].text.runs > 0 {
            if let other = first[traits[index].text.hash] {
                traits[index].isRepeated = true
                traits[other].isRepeated = true
            } else {
                first[traits[index].text.hash] = index
            }
        }
    }
}
