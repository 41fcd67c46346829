public import Content
public import Markup

/// A replacement of bytes of a file.
public struct Edit: Sendable, Hashable {
    /// The bytes of ``/Markup/SourceFile/text`` that are replaced; empty where something is inserted.
    public let range: Range<Int>
    /// The UTF-8 that stands there before.
    public let expected: [UInt8]
    /// The UTF-8 that stands there after. Markup is written as markup: whoever makes an edit escapes.
    public let replacement: [UInt8]
    /// Where ``range`` begins in the file as it is on disk; set when the edit was reported.
    public internal(set) var start: Location?
    /// Where ``range`` ends in the file as it is on disk; set when the edit was reported.
    public internal(set) var end: Location?

    /// Creates an edit of a place whose bytes are known.
    public init(range: Range<Int>, expected: [UInt8], replacement: [UInt8]) {
        self.range = range
        self.expected = expected
        self.replacement = replacement
    }

    /// Creates an edit that replaces bytes of a version's ``/Markup/SourceFile/text`` by a text.
    ///
    /// The range is clamped to the file.
    public init(_ range: Range<Int>, of version: Version, replacement: String) {
        let text = version.document.source.text
        let range = range.clamped(to: 0..<text.count)
        self.init(range: range, expected: Array(text[range]), replacement: Array(replacement.utf8))
    }
}
