/// What features tell a reader.
extension Feature {
    init(index: Int) { self.index = index }

    private enum Origin {
        case trait(Trait)
        case near(HintKind)
        case around(HintKind)
        case element(ElementKind)
    }

    private var origin: Origin? {
        if index < Self.firstNear { return Trait(rawValue: index).map(Origin.trait) }
        if index < Self.firstAround { return HintKind(rawValue: index - Self.firstNear).map(Origin.near) }
        if index < Self.firstElement { return HintKind(rawValue: index - Self.firstAround).map(Origin.around) }
        return ElementKind(rawValue: index - Self.firstElement).map(Origin.element)
    }

    /// The role that the feature points at, where it speaks against content; nil where it only speaks against it.
    var role: BlockRole? {
        switch origin {
        case .near(let kind), .around(let kind): kind.role
        case .element(let kind): kind.role
        case .trait(.caption): .caption
        case .trait(.stockPhrase), .trait, nil: nil
        }
    }

    /// The feature in words, as what speaks for a role.
    var reason: String {
        switch origin {
        case .near(let kind): "its class, id or role speaks of \(kind.words)"
        case .around(let kind): "it stands within an element whose class, id or role speaks of \(kind.words)"
        case .element(let kind): "it stands in <\(kind)>"
        case .trait(let trait): trait.reason
        case nil: ""
        }
    }
}

extension Feature.Trait {
    /// The trait in words.
    fileprivate var reason: String {
        switch self {
        case .length, .long, .middling, .tiny: "its length"
        case .linkDensity, .mostlyLinks, .longWithLinks: "how much of it is links"
        case .endsSentence, .longEndsSentence, .twoSentences: "it is made of sentences"
        case .functionWords: "it has the function words of the page's paragraphs"
        case .smallLetters: "its words begin with small letters"
        case .digits: "its digits"
        case .repeated: "the page has it twice"
        case .heading, .lowHeading: "it is a heading"
        case .firstHeading: "it is the title"
        case .listItem: "it is a list item"
        case .caption: "it is a caption"
        case .tableCell: "it is a cell of a table"
        case .code: "it is code"
        case .term, .definition: "it is part of a list of terms"
        case .paragraph: "it is a paragraph"
        case .pagePart: "the markup says that it is a part of the page"
        case .hidden: "it is not shown"
        case .articleBody: "the markup says that it is the article's body"
        case .main: "it stands in the main part of the page"
        case .plainPage: "the page is nothing but an article"
        case .inRoot, .depth: "it stands where the article does"
        case .parentShare, .paragraphShare, .grandparentShare, .company, .laterParent, .laterParagraph:
            "the article stands beside it"
        case .likenessShare, .dominant, .laterLikeness: "it stands in an element like those of the article"
        case .outsideLinkedData: "the linked data of the page has the article without it"
        case .recurs: "it stands in unrelated articles too"
        case .counterpart: "the other versions of the article have it"
        case .stockPhrase: "it is a stock phrase"
        case .score, .previous, .next, .farther, .shortAmong, .beforeNext, .itemAmong, .headed: "the blocks around it"
        case .beforeShort, .afterLong, .afterShort, .farOutside: "it stands before the article or after it"
        }
    }
}

extension HintKind {
    /// What the words of the kind speak of.
    fileprivate var words: String {
        switch self {
        case .navigation: "navigation"
        case .header: "a header"
        case .footer: "a footer"
        case .sidebar: "a sidebar"
        case .share: "sharing"
        case .related: "other articles"
        case .comments: "comments"
        case .byline: "author or date"
        case .tags: "tags"
        case .signup: "a subscription"
        case .advertisement: "advertising"
        case .cookies: "cookies"
        case .legal: "legal terms"
        case .popup: "what is shown over the page"
        case .caption: "pictures"
        case .title: "a title"
        case .search: "searching"
        case .control: "buttons"
        case .article, .articleText: "an article's text"
        }
    }

    /// The role that the words point at.
    fileprivate var role: BlockRole? {
        switch self {
        case .navigation: .navigation
        case .header: .header
        case .footer: .footer
        case .sidebar: .sidebar
        case .share: .share
        case .related: .related
        case .comments: .comments
        case .byline: .byline
        case .tags: .tags
        case .signup: .signup
        case .advertisement: .advertisement
        case .cookies: .cookieNotice
        case .legal: .legal
        case .popup: .popup
        case .caption: .caption
        case .title: .headline
        case .search: .search
        case .control: .control
        case .article, .articleText: nil
        }
    }
}

extension ElementKind {
    /// The role that the element points at.
    fileprivate var role: BlockRole? {
        switch self {
        case .header: .header
        case .footer: .footer
        case .nav: .navigation
        case .aside: .sidebar
        case .figure: .caption
        case .form, .button, .label: .control
        case .time, .address: .byline
        case .table, .blockquote, .ul, .details, .section, .article: nil
        }
    }
}
