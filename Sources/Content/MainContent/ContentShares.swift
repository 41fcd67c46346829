import Markup

/// How the article's words are spread over its elements.
struct ContentShares {
    private var parents: [Int: Float] = [:]
    private var grandparents: [Int: Float] = [:]
    private var likeness: [UInt64: Float] = [:]
    /// How many words are content.
    private(set) var total: Float = 0

    /// Adds the words of a block of the article.
    mutating func add(_ traits: BlockTraits, _ hints: ElementHints) {
        let mass = traits.mass
        total += mass
        parents[traits.parent, default: 0] += mass
        grandparents[traits.grandparent, default: 0] += mass
        likeness[Self.signature(traits, hints), default: 0] += mass
    }

    /// The share of the words that stand beside those of a block.
    func parent(of traits: BlockTraits) -> Float { share(parents[traits.parent]) }

    /// The share of the words that stand one element farther out.
    func grandparent(of traits: BlockTraits) -> Float { share(grandparents[traits.grandparent]) }

    /// The share of the words that stand in elements of the same name and class.
    func likeness(of traits: BlockTraits, _ hints: ElementHints) -> Float {
        share(likeness[Self.signature(traits, hints)])
    }

    private func share(_ mass: Float?) -> Float { min(1, (mass ?? 0) / max(1, total)) }

    private static func signature(_ traits: BlockTraits, _ hints: ElementHints) -> UInt64 {
        let parent = traits.parent >= 0 ? hints.signatures[traits.parent] : 0
        return UInt64(hints.signatures[traits.node]) << 32 | UInt64(parent)
    }
}
