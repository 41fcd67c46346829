public import Language
public import Markup

/// An article in one locale: the blocks of one document and how their characters map back to its bytes.
///
/// A class, since it is handed around by every rule: what it holds would be counted part by part each time.
public final class Version: Sendable {
    /// The article that this is a version of.
    public let article: String
    /// The locale that the export files the version under; nil where nothing tells.
    public let locale: LanguageTag?
    /// The parsed file.
    public let document: Document
    /// The format by which the document was read.
    public let format: FormatID
    /// All blocks in document order, those that are no content included.
    public let blocks: [Block]
    /// The inline objects of all blocks, in the order of the document.
    public let inlines: [Inline]
    /// The characters of all blocks as UTF-8, one after another with a line feed after each.
    public let text: [UInt8]
    /// Which characters any of the blocks may hold.
    public let bytes: ByteSet
    /// From bytes of ``text`` back to those of the file.
    public let map: TextMap
    /// The language that the document declares for itself: `lang`, `xml:lang`, a meta element.
    public let declaredLanguage: DeclaredLanguage?
    /// What rules worked out of this version.
    package let facts = Facts()

    init(
        article: String, locale: LanguageTag?, document: Document, format: FormatID, blocks: BlockList,
        declaredLanguage: DeclaredLanguage?
    ) {
        self.article = article
        self.locale = locale
        self.document = document
        self.format = format
        self.blocks = blocks.blocks
        inlines = blocks.inlines
        text = blocks.text
        bytes = blocks.bytes
        map = blocks.map
        self.declaredLanguage = declaredLanguage
    }

    /// The path of the file, as reports give it.
    public var path: String { document.source.path }

    /// The characters of a block as UTF-8.
    ///
    /// - Complexity: O(1).
    public func text(of block: Block) -> ArraySlice<UInt8> { text[block.textRange] }
}
