import Language

/// The blocks of a document with what they share: text, inline objects, the way back to the file.
struct BlockList {
    var blocks: [Block] = []
    var inlines: [Inline] = []
    var text: [UInt8] = []
    var bytes = ByteSet()
    var map = TextMap(pieces: [], end: 0)
}

/// What the markup around a run of text says of the block that it makes.
struct RunContext {
    /// The innermost element that is not inline.
    var node: Int
    /// The kind of the block.
    var kind: BlockKind
    /// The level of a heading, else how many lists the block is nested in.
    var level = 0
    /// Whether the run stands in a container, so that references alone are blocks of their own.
    var isInContainer = false
    /// Whether the block is to be translated.
    var isTranslatable = true
    /// Whether the block belongs to the article.
    var isContent = true
    /// The language that markup declares, where it is not the document's.
    var language: LanguageTag?
    /// The number of the table row, -1 outside tables.
    var row = -1
}
