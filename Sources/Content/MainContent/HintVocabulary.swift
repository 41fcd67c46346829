/// The words by which makers of pages call the parts of a page, in classes, ids, roles and properties.
///
/// General words only, no site's own: those of HTML, ARIA, schema.org and the usual systems of content management, and
/// what pages of half a of the article-extraction-benchmark have in common.
enum HintVocabulary {
    /// A word that counts wherever it stands, with what it hints at.
    private struct Part: Sendable {
        let letters: [UInt8]
        let hints: UInt64
    }

    /// The hints of a value of `class`, `id`, `role` or `itemprop`.
    ///
    /// - Complexity: O(*n*) in the length of the value.
    static func hints(of value: ArraySlice<UInt8>) -> Hint {
        var found: UInt64 = 0
        // The letters, hyphens and underlines left out, so that `article-body` and `articleBody` are one.
        var letters: [UInt8] = []
        letters.reserveCapacity(value.count)
        var word = WordKey()
        var wasLower = false
        for byte in value {
            let isUpper = byte >= 0x41 && byte <= 0x5A
            if isUpper || byte >= 0x61 && byte <= 0x7A {
                if isUpper, wasLower { found |= take(&word) }
                word.append(byte | 0x20)
                letters.append(byte | 0x20)
            } else {
                found |= take(&word)
                if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") { letters.append(0x20) }
            }
            wasLower = !isUpper
        }
        found |= take(&word)
        return Hint(rawValue: found | parts(in: letters))
    }

    private static func take(_ word: inout WordKey) -> UInt64 {
        defer { word = WordKey() }
        guard let key = word.value else { return 0 }
        return words.value(of: key) ?? 0
    }

    private static func parts(in letters: [UInt8]) -> UInt64 {
        guard letters.count >= headLength else { return 0 }
        var found: UInt64 = 0
        var window: UInt32 = 0
        for (index, letter) in letters.enumerated() {
            window = window << 8 | UInt32(letter)
            guard index >= headLength - 1, mayBegin[Int(slot(window))], let candidates = parts.value(of: UInt64(window))
            else { continue }
            for part in candidates where letters[(index + 1)...].starts(with: part.letters) { found |= part.hints }
        }
        return found
    }

    /// How many letters of a part are looked up at once.
    private static let headLength = 4

    private static func slot(_ window: UInt32) -> UInt32 { (window &* 0x9E37_79B1) >> 20 }

    // MARK: The words

    /// For each kind the parts, which count within other words too, and the words that count only whole.
    private static let vocabulary: [(kind: HintKind, parts: String, words: String)] = [
        (
            .navigation, "menu navbar navigation breadcrumb pagination pager paging sitemap dropdown",
            "nav toc skip subnav topnav mainnav prev next"
        ),
        (.header, "masthead topbar branding siteheader", "header logo banner head"),
        (.footer, "footer colophon contentinfo", "foot bottom"),
        (.sidebar, "sidebar widget complementary secondary", "aside rail"),
        (
            .share, "sharing share social addthis facebook twitter pinterest whatsapp linkedin bookmark",
            "follow print email mail icons toolbar"
        ),
        (
            .related,
            "related recommend popular trending outbrain taboola teaser upnext carousel readmore readnext mostread headlines",
            "latest similar more also most picks ticker playlist promo promos archive archives cards card feed river "
                + "stories videos"
        ),
        (.comments, "comment disqus livefyre discuss response", "reply respond replies feedback"),
        (
            .byline, "byline author vcard avatar contributor biograph timestamp dateline publish datetime",
            "bio date time posted updated modified meta"
        ),
        (.tags, "categor taxonom metadata keywords eyebrow", "tags tag topic topics labels kicker"),
        (
            .signup, "newsletter subscri signup signin paywall optin mailchimp membership register donat",
            "login account"
        ),
        (.advertisement, "advert sponsor adsense promotion affiliate commercial", "ad ads dfp adv promo gpt"),
        (.cookies, "cookie consent gdpr", "privacy ccpa"),
        (.legal, "copyright disclaimer imprint", "legal terms license licence rights credits policy"),
        (
            .popup, "modal popup overlay lightbox tooltip visuallyhidden offscreen noprint collapse",
            "dialog hidden hide screen sr toast alert notice"
        ),
        (
            .caption, "caption slideshow gallery carousel thumbnail",
            "credit video image picture photo photos img figure thumb embed"
        ),
        (
            .title, "headline subtitle standfirst description",
            "title heading hed dek subhead excerpt"
        ),
        (.search, "search", ""),
        (.control, "button", "btn icon toggle close count counter label"),
        (.article, "article", "story entry content main post hentry text blog page body copy single"),
        (.articleText, textParts + " bodytext bodycopy contenttext richtext prose wysiwyg", ""),
    ]

    /// `articlebody`, `storytext` and the like: something of an article, and what holds text.
    private static let textParts: String = {
        let wholes = ["article", "story", "entry", "post", "news", "main", "page", "blog", "text", "detail"]
        return wholes.flatMap { whole in ["body", "content", "text", "copy"].map { whole + $0 } }
            .joined(separator: " ")
    }()

    private static let words: KeyTable<UInt64> = {
        var words = KeyTable<UInt64>(none: 0)
        for entry in vocabulary {
            for text in entry.words.utf8.split(separator: 0x20) {
                var word = WordKey()
                for byte in text { word.append(byte) }
                guard let key = word.value else { continue }
                words.set(key, to: (words.value(of: key) ?? 0) | Hint(entry.kind).rawValue)
            }
        }
        return words
    }()

    /// The parts by their first letters.
    private static let parts: KeyTable<[Part]> = {
        var parts = KeyTable<[Part]>(none: [])
        for entry in vocabulary {
            for text in entry.parts.utf8.split(separator: 0x20) {
                let head = UInt64(text.prefix(headLength).reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
                let part = Part(letters: Array(text.dropFirst(headLength)), hints: Hint(entry.kind).rawValue)
                parts.set(head, to: (parts.value(of: head) ?? []) + [part])
            }
        }
        return parts
    }()

    /// Whether a part may begin with letters whose ``slot(_:)`` this is.
    private static let mayBegin: [Bool] = {
        var flags = [Bool](repeating: false, count: 1 << 12)
        for text in vocabulary.map(\.parts).joined(separator: " ").utf8.split(separator: 0x20) {
            flags[Int(slot(text.prefix(headLength).reduce(0) { $0 << 8 | UInt32($1) }))] = true
        }
        return flags
    }()
}
