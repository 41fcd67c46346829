/// The quotation marks of a locale, each one scalar.
public struct QuotationMarks: Sendable, Hashable {
    /// What opens a quotation.
    public let opening: UInt32
    /// What closes it.
    public let closing: UInt32
    /// What opens a quotation within a quotation.
    public let innerOpening: UInt32
    /// What closes it.
    public let innerClosing: UInt32
}
