public import Language

/// The smallest unit that a reader sees as one: a heading, a paragraph, a list item, a cell.
///
/// Ranges named `text…` are bytes of ``Version/text``; the others are bytes of ``/Markup/SourceFile/text``.
public struct Block: Sendable {
    /// What the block is.
    public let kind: BlockKind
    /// The level of a heading from 1 to 6, else how many lists the block is nested in.
    public let level: Int
    /// The index in ``/Markup/Document/nodes`` of the element that holds the block.
    public internal(set) var node: Int
    /// The source bytes from the first to the last character of the block's content, markup between them included.
    public let range: Range<Int>
    /// The source bytes of the block with its own start and end tags: what is deleted when the block is.
    ///
    /// Equal to ``range`` where the block has no element of its own, such as text directly in a `div`, but for the tags of
    /// inline elements at its ends. An element that holds nothing but the block counts as its own: `<li><p>` is deleted
    /// as a whole.
    public internal(set) var outerRange: Range<Int>
    /// The block's characters in ``Version/text``: white space folded, unless it is code.
    public let textRange: Range<Int>
    /// The block's inline objects in ``Version/inlines``.
    public let inlines: Range<Int>
    /// How many characters are neither white space nor punctuation: the length that alignment compares.
    public let letters: Int
    /// Which characters the block may hold, by which rules pass over those that have nothing for them.
    public let bytes: ByteSet
    /// Whether the block is to be translated: false under `translate="no"`.
    public let isTranslatable: Bool
    /// Whether the block belongs to the article, rather than to the page around it.
    public internal(set) var isContent: Bool
    /// The language that markup declares for the block, where it is not the document's.
    public let language: LanguageTag?
    /// A number that the cells of one table row share, counted from 0 in the document; -1 outside tables.
    public let row: Int
}
