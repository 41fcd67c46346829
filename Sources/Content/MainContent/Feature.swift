/// What speaks for or against a block: a number for each, by which weights are looked up.
struct Feature: Hashable, Sendable {
    let index: Int

    init(_ trait: Trait) { index = trait.rawValue }

    /// A word of the element that holds the block, of one within it, or of the one around it.
    init(near kind: HintKind) { index = Self.firstNear + kind.rawValue }

    /// A word of an element farther out, within the article.
    init(around kind: HintKind) { index = Self.firstAround + kind.rawValue }

    /// An element that the block stands in, within the article.
    init(in kind: ElementKind) { index = Self.firstElement + kind.rawValue }

    static let firstNear = Trait.allCases.count
    static let firstAround = firstNear + HintKind.allCases.count
    static let firstElement = firstAround + HintKind.allCases.count
    /// How many features there are.
    static let count = firstElement + ElementKind.allCases.count

    /// What a block has by itself, by its text, and by its place among others.
    enum Trait: Int, CaseIterable, Sendable {
        // The text.
        case length, long, middling, tiny
        case linkDensity, mostlyLinks, longWithLinks
        case endsSentence, longEndsSentence, twoSentences
        case functionWords, smallLetters, digits, repeated
        // The kind.
        case heading, listItem, caption, tableCell, code, term, definition, firstHeading, lowHeading, paragraph
        // The markup around.
        case pagePart, hidden, articleBody, main
        // The page as a whole, and the block's place in its article.
        case plainPage, inRoot, depth, parentShare, paragraphShare, grandparentShare, likenessShare, dominant, company
        case outsideLinkedData
        // What the export and lists of phrases know.
        case recurs, counterpart, stockPhrase
        // The blocks before and after.
        case score, previous, next, farther, shortAmong, beforeNext, itemAmong, headed
        case beforeShort, afterLong, afterShort, farOutside
        // Its place in the article again, by what the second pass found.
        case laterParent, laterParagraph, laterLikeness
    }
}
