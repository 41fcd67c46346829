/// An element that is not inline and has not ended, with what holds for the blocks in it.
struct Frame {
    /// What holds for the blocks within.
    struct Traits: OptionSet {
        let rawValue: UInt16

        static let content = Traits(rawValue: 1 << 0)
        static let translatable = Traits(rawValue: 1 << 1)
        /// Within an article, a section, the main part of a page.
        static let sectioned = Traits(rawValue: 1 << 2)
        /// Within the header of the page.
        static let pageHeader = Traits(rawValue: 1 << 3)
        static let preformatted = Traits(rawValue: 1 << 4)
        static let whole = Traits(rawValue: 1 << 5)
        static let silent = Traits(rawValue: 1 << 6)
        /// A paragraph within has taken the kind of this element.
        static let taken = Traits(rawValue: 1 << 7)
        /// The element itself is one whose text is a block.
        static let block = Traits(rawValue: 1 << 8)
        /// The first paragraph within stands for the whole.
        static let holder = Traits(rawValue: 1 << 9)
        static let definesTerms = Traits(rawValue: 1 << 10)
        static let captioned = Traits(rawValue: 1 << 11)
        /// The element is a block of mixed content, in which unknown elements are inline.
        static let mixed = Traits(rawValue: 1 << 12)
    }

    /// What a frame hands on to those within.
    static let inherited: Traits = [
        .content, .translatable, .sectioned, .pageHeader, .preformatted, .whole, .silent,
    ]

    /// The index after the element's last node.
    var end: Int
    /// The element; -1 for the document.
    var node: Int
    var traits: Traits
    /// The kind of the element's block; nil for a container.
    var kind: BlockKind?
    /// The level of a heading; 0 for others.
    var headingLevel = 0
    var listDepth = 0
    var sectionDepth = 0
    var row = -1
    /// The number of the language, see ``LanguageScope``.
    var language = LanguageScope.own
    /// The index of the innermost holder among the frames, itself included; -1 for none.
    var holder = -1
    /// How many blocks there were when the element began.
    var firstBlock = 0
}
