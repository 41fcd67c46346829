/// What speaks for or against two blocks answering one another.
public enum Ground: String, Sendable, CaseIterable, Codable {
    /// How long the blocks are, beside what the two languages let expect.
    case lengths
    /// How many sentences they have.
    case sentences
    /// Numbers that stand in both.
    case numbers
    /// Targets of links, and images.
    case links
    /// Inline code, identifiers and words in capitals.
    case names
    /// Ids of elements, and entities.
    case markup
    /// Words that begin alike.
    case words
    /// That the text is the same.
    case text
    /// That the blocks are of one kind, or are not.
    case kinds
    /// Anchors that stand in one of the two alone.
    case unshared
    /// That two blocks are taken for one.
    case joining
    /// That nothing answers a block.
    case skipping
    /// What the other versions have.
    case votes

    /// What an anchor of a kind is a ground of.
    init(of anchor: AnchorKind) {
        self =
            switch anchor {
            case .number: .numbers
            case .link, .image: .links
            case .code, .identifier: .names
            case .entity, .id: .markup
            case .word: .words
            }
    }
}
