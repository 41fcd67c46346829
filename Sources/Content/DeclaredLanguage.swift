/// What a document says of its own language, and where.
public struct DeclaredLanguage: Sendable {
    /// The value as written.
    public let value: String
    /// The bytes of the value in ``/Markup/SourceFile/text``, without quotation marks.
    public let valueRange: Range<Int>
    /// The index of the element that bears the attribute in ``/Markup/Document/nodes``.
    public let node: Int
    /// The name of the attribute: `lang` or `xml:lang`.
    public let attribute: String
}
