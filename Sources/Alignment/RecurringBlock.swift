import Content

/// A block whose text stands in other articles of its locale too.
public struct RecurringBlock: Sendable {
    /// The index in ``/Content/Version/blocks``.
    public let block: Int
    /// In how many other articles, of those that were surveyed.
    public let articles: Int
    /// How many other articles of the locale were surveyed.
    public let surveyed: Int
    /// Whether the article is the first, of those that were surveyed, that has it.
    public let isFirst: Bool

    /// Whether the block belongs to the frame of the site: most articles of the locale have it.
    public var isTemplate: Bool {
        articles >= RecurringBlocks.least && Double(articles) > RecurringBlocks.templateShare * Double(surveyed)
    }
}
