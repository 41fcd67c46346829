/// Something within a block that is not just text: a link, an image, code, an entity.
public struct Inline: Sendable {
    /// What an inline object is.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// A link; ``Inline/target`` is where it leads.
        case link
        /// An image; ``Inline/target`` is its file.
        case image
        /// Code, a file name, a key: text that is not prose.
        case code
        /// An unresolved entity reference; ``Inline/target`` is its name.
        case entity
        /// `{name}`, `%d`, `${x}`: filled in later by a program.
        case placeholder
        /// Emphasis and other markup that a reader sees.
        case emphasis
        /// Text that is not to be translated, by `translate="no"` or a `notranslate` class.
        case untranslatable
        /// A line break within the block.
        case lineBreak = "line-break"
        /// Text that markup declares to be in another language.
        case foreign
    }

    /// What it is.
    public let kind: Kind
    /// Its characters in ``Version/text``; empty where it has none.
    public internal(set) var textRange: Range<Int>
    /// Its bytes in ``/Markup/SourceFile/text``, tags included, as far as they are within the block's outer range.
    public internal(set) var range: Range<Int>
    /// Where it leads, its file or its name, as bytes of ``/Markup/SourceFile/text``, references not resolved; empty
    /// where it has none.
    public let target: Range<Int>
    /// The index in ``/Markup/Document/nodes`` of its element or reference; -1 for a placeholder.
    public let node: Int
}
