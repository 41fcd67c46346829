/// What is known of a block from outside of its page: the export, and lists of phrases.
///
/// A page alone decides without any.
public struct BlockEvidence: OptionSet, Sendable, Hashable {
    /// A bit for each piece of evidence.
    public let rawValue: UInt8

    /// Creates evidence of its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The same block stands in unrelated articles of the locale.
    public static let recurs = BlockEvidence(rawValue: 1 << 0)
    /// The block has a counterpart in the article's other versions.
    public static let hasCounterpart = BlockEvidence(rawValue: 1 << 1)
    /// The block is a phrase that pages have around articles.
    public static let isStockPhrase = BlockEvidence(rawValue: 1 << 2)
}
