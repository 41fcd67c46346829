/// What the markup of an element says of what stands in it: words of its classes, its name, its role.
struct Hint: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The hint of a kind of word.
    init(_ kind: HintKind) { rawValue = 1 << UInt64(kind.rawValue) }

    /// The hint of a kind of element.
    init(_ kind: ElementKind) { rawValue = 1 << UInt64(ElementKind.firstBit + kind.rawValue) }

    /// It is said to be the body of the article, in microdata.
    static let articleBody = Hint(rawValue: 1 << 24)
    /// It is the main part of the page.
    static let main = Hint(rawValue: 1 << 25)
    /// It is not shown.
    static let hidden = Hint(rawValue: 1 << 26)
    /// Text directly in it makes blocks of its own: a `div`, a `section`.
    static let holdsText = Hint(rawValue: 1 << 27)
    /// It is a `p`.
    static let paragraph = Hint(rawValue: 1 << 28)
    /// The root of the page: its classes are about the page.
    static let page = Hint(rawValue: 1 << 29)

    /// What holds however far away the element is, the article's root included.
    static let wherever: Hint = [.articleBody, .main, .hidden]

    /// Calls a function with the number of each bit that is set in a part of the hints, counted from the part's first.
    func forEachBit(from first: Int, count: Int, _ body: (Int) -> Void) {
        var bits = rawValue >> UInt64(first) & ((1 << UInt64(count)) - 1)
        while bits != 0 {
            body(bits.trailingZeroBitCount)
            bits &= bits - 1
        }
    }
}

/// What words of classes, ids, roles and properties say.
enum HintKind: Int, Sendable, CaseIterable {
    case navigation, header, footer, sidebar, share, related, comments, byline, tags, signup, advertisement, cookies
    case legal, popup, caption, title, search, control
    /// Something of an article.
    case article
    /// The text of an article.
    case articleText
}

/// Elements whose name says something of what stands in them.
enum ElementKind: Int, Sendable, CaseIterable {
    case header, footer, nav, aside, figure, form, table, blockquote, button, label, time, address, ul, details
    case section, article

    /// Where kinds of elements begin among the bits of ``Hint``.
    static let firstBit = 32
}
