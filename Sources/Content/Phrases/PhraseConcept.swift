/// What a stock phrase is about.
package enum PhraseConcept: UInt8, Sendable, CaseIterable {
    // The letters of the compiled data.
    case advertisement = 0x61
    case backToTop = 0x62
    case byline = 0x63
    case anonymousByline = 0x64
    case categories = 0x65
    case comments = 0x66
    case cookies = 0x67
    case copyright = 0x68
    case dateline = 0x69
    case edit = 0x6A
    case footer = 0x6B
    case languages = 0x6C
    case login = 0x6D
    case menu = 0x6E
    case newsletter = 0x6F
    case pager = 0x70
    case print = 0x71
    case readMore = 0x72
    case related = 0x73
    case search = 0x74
    case share = 0x75
    case sidebar = 0x76
    case skipLink = 0x77
    case tableOfContents = 0x78
    case tags = 0x79
    /// A phrase that was configured; none of the compiled ones.
    case custom = 0x7B

    /// What messages call such a phrase.
    package var noun: String {
        switch self {
        case .advertisement: "label of an advertisement"
        case .backToTop: "link to the top"
        case .byline: "byline"
        case .anonymousByline: "anonymous byline"
        case .categories: "list of categories"
        case .comments: "comment form"
        case .cookies: "cookie notice"
        case .copyright: "copyright line"
        case .dateline: "date line"
        case .edit: "edit link"
        case .footer: "footer line"
        case .languages: "choice of languages"
        case .login: "login prompt"
        case .menu: "menu entry"
        case .newsletter: "newsletter prompt"
        case .pager: "link to the next page"
        case .print: "print link"
        case .readMore: "link to more"
        case .related: "list of related pages"
        case .search: "search form"
        case .share: "share button"
        case .sidebar: "sidebar title"
        case .skipLink: "skip link"
        case .tableOfContents: "table-of-contents title"
        case .tags: "list of tags"
        case .custom: "stock phrase"
        }
    }
}
