/// One node of a ``Document``, in document order, with the bytes that it came from.
///
/// All offsets are bytes of ``SourceFile/text``. An element's ``range`` is its start tag and ``endTag`` its end tag;
/// both are empty, at the place where they would stand, when the parser implied them.
public struct Node: Sendable {
    /// What a node is.
    public enum Kind: UInt8, Sendable {
        /// An element.
        case element
        /// Characters that stand in the file as they are read.
        case text
        /// `&amp;`, `&#233;`, `&eacute;`: a reference whose characters are known, see ``Document/text(of:)``.
        case characterReference
        /// `&product.name;`: a reference that is not resolved; ``Node/name`` is the entity's.
        case entityReference
        /// The characters of a CDATA section, without its delimiters.
        case cdata
        /// A comment, delimiters included.
        case comment
        /// A processing instruction, delimiters included; ``Node/name`` is its target.
        case processingInstruction
    }

    /// What the node is.
    public let kind: Kind
    /// Whether ``range`` was proven: a text run that could not be found in the source has an empty range.
    public let isPlaced: Bool
    /// The name of the element, entity or instruction; ``Name/none`` for the others.
    public let name: Name
    /// The index of the parent, -1 at the top.
    public let parent: Int32
    /// The index after the last node of the subtree.
    public internal(set) var next: Int32
    let lower: Int32
    let upper: Int32
    var endLower: Int32
    var endUpper: Int32
    /// Where the attributes (elements) or the characters that differ from the source (text) begin in their pool.
    let pool: Int32
    /// How many attributes, or bytes of characters, are in the pool.
    let poolCount: Int32

    /// The bytes of the start tag, or of the whole node when it is no element.
    @inlinable public var range: Range<Int> { bytes }
    /// The bytes of the end tag; empty where it is implied, or where the node is no element.
    @inlinable public var endTag: Range<Int> { endBytes }
    /// From the start tag to the end tag, both included.
    @inlinable public var outerRange: Range<Int> { bytes.lowerBound..<Swift.max(bytes.upperBound, endBytes.upperBound) }

    @usableFromInline var bytes: Range<Int> { Int(lower)..<Int(upper) }
    @usableFromInline var endBytes: Range<Int> { Int(endLower)..<Int(endUpper) }
}
