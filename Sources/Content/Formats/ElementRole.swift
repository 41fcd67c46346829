/// What an element means to a format: how its text flows, and what the block or inline object is that it makes.
struct ElementRole: Sendable {
    /// How an element takes part in the flow of text.
    enum Flow: UInt8, Sendable {
        /// Its text belongs to the block that it stands in.
        case inline
        /// It ends the open block; text directly in it makes blocks without an element of their own.
        case container
        /// It ends the open block, and its own text is a block.
        case block
        /// Something that is no text but is seen in a block: an image.
        case object
        /// A line break within a block.
        case lineBreak
        /// Neither it nor what it holds is seen.
        case skipped
        /// Inline in mixed content, a block where it has text of its own, else a container.
        case dependent
    }

    /// What else is to be known of an element.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt32

        /// Items within are nested one list deeper.
        static let list = Traits(rawValue: 1 << 0)
        /// Cells within share a row.
        static let row = Traits(rawValue: 1 << 1)
        /// Titles within stand one level lower.
        static let section = Traits(rawValue: 1 << 2)
        /// Headers, footers and asides within belong to the article.
        static let sectioning = Traits(rawValue: 1 << 3)
        /// What is within is no content.
        static let furniture = Traits(rawValue: 1 << 4)
        /// What is within is no content unless it stands in a sectioning element.
        static let pageFurniture = Traits(rawValue: 1 << 5)
        /// A header of the page, whose first-level heading may be the article's.
        static let pageHeader = Traits(rawValue: 1 << 6)
        /// White space is kept.
        static let preformatted = Traits(rawValue: 1 << 7)
        /// All elements within are inline: the block is a whole.
        static let whole = Traits(rawValue: 1 << 8)
        /// A control of a form: no content, and left out of the text where it stands within a block.
        static let control = Traits(rawValue: 1 << 9)
        /// Text directly within is not seen.
        static let silent = Traits(rawValue: 1 << 10)
        /// Not to be translated.
        static let untranslatable = Traits(rawValue: 1 << 11)
        /// A list item within is the definition of a term.
        static let definesTerms = Traits(rawValue: 1 << 12)
        /// A list item that may be a definition.
        static let item = Traits(rawValue: 1 << 13)
        /// A title within is a caption.
        static let captioned = Traits(rawValue: 1 << 14)
        /// The first paragraph within stands for the whole and takes its kind.
        static let holder = Traits(rawValue: 1 << 15)
        /// The root of a page: seen whatever its attributes say, since scripts uncover it.
        static let root = Traits(rawValue: 1 << 16)
        /// A title whose level is the depth of its section.
        static let title = Traits(rawValue: 1 << 17)
        /// A title of the document itself, content even where what is around it is not.
        static let alwaysContent = Traits(rawValue: 1 << 18)
    }

    /// How it flows.
    var flow: Flow
    /// The kind of its block; nil for a container.
    var kind: BlockKind?
    /// The kind of its inline object, if it makes one where it is inline.
    var inline: Inline.Kind?
    /// The level of a heading from 1 to 6; 0 for others.
    var level: UInt8 = 0
    /// What else is to be known.
    var traits: Traits = []

    static func inline(_ kind: Inline.Kind? = nil) -> ElementRole { ElementRole(flow: .inline, inline: kind) }

    static func container(_ traits: Traits = []) -> ElementRole { ElementRole(flow: .container, traits: traits) }

    static func block(_ kind: BlockKind, level: UInt8 = 0, _ traits: Traits = []) -> ElementRole {
        ElementRole(flow: .block, kind: kind, level: level, traits: traits)
    }

    static func object(_ kind: Inline.Kind = .image) -> ElementRole { ElementRole(flow: .object, inline: kind) }

    static func dependent(_ kind: BlockKind = .paragraph, inline: Inline.Kind? = nil) -> ElementRole {
        ElementRole(flow: .dependent, kind: kind, inline: inline, traits: kind == .paragraph ? [] : .holder)
    }

    static let lineBreak = ElementRole(flow: .lineBreak, inline: .lineBreak)
    static let skipped = ElementRole(flow: .skipped)
}

/// Element names with their roles, written as lists of names.
struct RoleList: Sendable {
    private(set) var roles: [String: ElementRole] = [:]

    init(_ entries: [(names: String, role: ElementRole)]) {
        for entry in entries {
            for name in entry.names.split(separator: " ") { roles[String(name)] = entry.role }
        }
    }

    subscript(name: String) -> ElementRole? { roles[name] }
}
