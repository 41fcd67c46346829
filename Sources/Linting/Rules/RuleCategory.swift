/// The sections of the rule catalogue.
public enum RuleCategory: String, Sendable, CaseIterable, Codable {
    /// Whole versions and blocks that are there and translated.
    case completeness
    /// Blocks that answer one another.
    case parity
    /// What stands within a block.
    case inline
    /// Stock phrases of the page around an article.
    case boilerplate
    /// Characters, spaces and punctuation.
    case typography
    /// The markup itself.
    case markup
    /// What a house wants of its texts, beyond right and wrong: packs and plugins.
    case style
}
