import Markup

/// Finds the element that holds the article: the one that gains most by the words in it that are content and loses most
/// by those that are not.
enum ArticleRoot {
    /// How sure a block must be content to speak for the elements around it rather than against them.
    private static let zero: Float = 0.25
    /// The words of a block that count, so that one long block is not the whole article.
    private static let mostWords: Float = 200

    /// The index of the element; -1 where no block is likely to be content.
    ///
    /// - Complexity: O(*n*) in the number of nodes.
    static func find(_ traits: [BlockTraits], in version: Version) -> Int {
        let nodes = version.document.nodes
        // Whole numbers, so that elements that hold the same blocks gain the same and the innermost is found.
        var gains = [Int](repeating: 0, count: nodes.count)
        for (block, traits) in zip(version.blocks, traits) where block.kind != .title {
            gains[traits.inner] += Int((traits.chance - zero) * min(traits.text.words, mostWords) * 1024)
        }
        var best = 0
        var root = -1
        for index in nodes.indices.reversed() where gains[index] != 0 {
            if gains[index] > best, nodes[index].kind == .element {
                best = gains[index]
                root = index
            }
            let parent = Int(nodes[index].parent)
            if parent >= 0 { gains[parent] += gains[index] }
        }
        return root
    }
}
