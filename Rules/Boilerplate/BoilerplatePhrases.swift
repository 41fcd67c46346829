/// What a stock phrase is about, which also says how sure it is that it is no part of an article.
enum BoilerplateConcept: UInt8, Sendable {
    case skipLink = 0x73  // s
    case share = 0x68  // h
    case cookies = 0x6B  // k
    case backToTop = 0x75  // u
    case readMore = 0x72  // r
    case comments = 0x63  // c
    case login = 0x6C  // l
    case copyright = 0x70  // p
    case anonymousByline = 0x62  // b
    case tableOfContents = 0x74  // t
    case print = 0x69  // i
    case edit = 0x65  // e
    case footer = 0x66  // f
    case newsletter = 0x6E  // n
    /// A word that is a stock phrase only with a number beside it: "3 comments".
    case counted = 0x43  // C
    /// A phrase that was configured.
    case custom = 0x78  // x

    /// What messages call such a phrase.
    var noun: String {
        switch self {
        case .skipLink: "skip link"
        case .share: "share button"
        case .cookies: "cookie notice"
        case .backToTop: "link to the top"
        case .readMore: "link to more"
        case .comments, .counted: "comment form"
        case .login: "login prompt"
        case .copyright: "copyright line"
        case .anonymousByline: "anonymous byline"
        case .tableOfContents: "table-of-contents title"
        case .print: "print link"
        case .edit: "edit link"
        case .footer: "footer line"
        case .newsletter: "newsletter prompt"
        case .custom: "stock phrase"
        }
    }
}

/// The stock phrases that are compiled into the program.
enum BoilerplatePhrases {
    /// How the phrases begin.
    static let beginnings: PhraseFilter = {
        // The pointer of a static string is valid as long as the program runs.
        let data = UnsafeBufferPointer(
            start: BoilerplatePhraseData.phrases.utf8Start, count: BoilerplatePhraseData.phrases.utf8CodeUnitCount)
        return PhraseFilter(lines: Array(data))
    }()

    /// The concept of a normalised phrase; nil if it is none.
    ///
    /// - Complexity: O(log *n*) in the number of phrases; nothing is allocated.
    static func concept(of phrase: [UInt8]) -> BoilerplateConcept? {
        // The pointer of a static string is valid as long as the program runs.
        let data = UnsafeBufferPointer(
            start: BoilerplatePhraseData.phrases.utf8Start, count: BoilerplatePhraseData.phrases.utf8CodeUnitCount)
        var low = 0
        var high = data.count
        while low < high {
            let middle = (low + high) / 2
            var start = middle
            while start > low && data[start - 1] != 0x0A { start -= 1 }
            // A line is phrase, bar, letter, line feed.
            var index = start
            var place = 0
            var order = 0
            while true {
                let byte = index < data.count ? data[index] : 0x7C
                if byte == 0x7C {
                    order = place < phrase.count ? 1 : 0
                    break
                }
                guard place < phrase.count else {
                    order = -1
                    break
                }
                if byte != phrase[place] {
                    order = phrase[place] < byte ? -1 : 1
                    break
                }
                index += 1
                place += 1
            }
            if order == 0 { return index + 1 < data.count ? BoilerplateConcept(rawValue: data[index + 1]) : nil }
            if order < 0 {
                high = start
            } else {
                while index < data.count && data[index] != 0x0A { index += 1 }
                low = index + 1
            }
        }
        return nil
    }
}
