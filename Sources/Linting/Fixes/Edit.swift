/// A replacement of bytes of a file.
public struct Edit: Sendable, Hashable {
    /// The bytes of ``/Markup/SourceFile/text`` that are replaced; empty where something is inserted.
    public let range: Range<Int>
    /// The UTF-8 that stands there before.
    public let expected: [UInt8]
    /// The UTF-8 that stands there after. Markup is written as markup: whoever makes an edit escapes.
    public let replacement: [UInt8]

    /// Creates an edit of a place whose bytes are known.
    public init(range: Range<Int>, expected: [UInt8], replacement: [UInt8]) {
        self.range = range
        self.expected = expected
        self.replacement = replacement
    }
}
