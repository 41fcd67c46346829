import Markup

/// What a block has by itself and by the elements that it stands in.
struct BlockTraits {
    /// What its characters tell.
    var text = TextTraits()
    /// The innermost element around its first character.
    var inner: Int
    /// The element that holds it.
    let node: Int
    /// The element whose paragraphs it is one of: around its own, or its own where text stands directly in it.
    let parent: Int
    /// The element around that; -1 for none.
    let grandparent: Int
    /// The part of its bytes that are links.
    var links: Float = 0
    /// The part of its words that are function words of the page.
    var functionWords: Float = 0
    /// Whether another block has the same words.
    var isRepeated = false
    /// How sure it is content, from 0 to 1, by the last pass.
    var chance: Float = 0

    /// Its weight among blocks: words that are content by the last pass.
    var mass: Float { chance * text.words }
}
