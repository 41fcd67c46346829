/// An attribute of an element, with the bytes of its name and of its value.
public struct Attribute: Sendable {
    /// The attribute's name.
    public let name: Name
    /// The bytes of the name in ``SourceFile/text``.
    public let nameRange: Range<Int>
    /// The bytes of the value, without quotation marks; empty after the name where there is no value.
    public let valueRange: Range<Int>
    /// Whether the value stands between quotation marks.
    public let isQuoted: Bool
}
