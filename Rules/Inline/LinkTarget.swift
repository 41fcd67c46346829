import Language

/// Where a link leads, without what differs from one language version to the next.
///
/// `https://example.org/en/shop/index.html`, `//www.example.org/de/shop/` and `../shop/index.de.html` are the same
/// page: schemes, `www`, the names of locales in host, path, file name and query, index pages, the usual endings of
/// pages, what only counts visitors and, unless asked for, fragments make no difference.
struct LinkTarget: Hashable {
    /// The host without the label of a locale and `www`; empty in a relative address.
    let host: String
    /// The parts of the path.
    let path: [String]
    /// The query, sorted, without what names a locale or counts visitors.
    let query: [String]
    /// The fragment; empty where it does not count.
    let fragment: String
    /// The locale that host, path or query name.
    let locale: String?
    /// Whether nothing but a fragment was given.
    let isWithinPage: Bool

    static func == (a: LinkTarget, b: LinkTarget) -> Bool {
        a.host == b.host && a.path == b.path && a.query == b.query && a.fragment == b.fragment
            && a.isWithinPage == b.isWithinPage
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(host)
        hasher.combine(path)
        hasher.combine(query)
        hasher.combine(fragment)
    }

    /// Reads an address as it stands in an attribute.
    ///
    /// - Parameters:
    ///   - bytes: The value of the attribute.
    ///   - keepsFragment: Whether the fragment counts.
    ///   - ignoredParameters: Names of parameters that only count visitors; one that ends in `*` stands for all that
    ///     begin so.
    init(_ bytes: ArraySlice<UInt8>, keepsFragment: Bool, ignoredParameters: [String]) {
        // Addresses are broken into lines here and there, which browsers put together.
        let text = String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
        var rest = Self.unescaped(text[...])[...]
        var locale: String?
        var fragment = ""
        if let place = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: place)...])
            rest = rest[..<place]
        }
        isWithinPage = rest.isEmpty && !fragment.isEmpty
        self.fragment = keepsFragment ? fragment : ""
        var query: [String] = []
        if let place = rest.firstIndex(of: "?") {
            for parameter in rest[rest.index(after: place)...].split(whereSeparator: {
                $0 == "&" || $0 == ";"
            }) {
                let parts = parameter.split(separator: "=", maxSplits: 1)
                let name = parts.first?.lowercased() ?? ""
                if parts.count == 2, Self.isLocale(parts[1]) || Self.localeParameters.contains(name) {
                    locale = parts[1].lowercased()
                } else if !ignoredParameters.contains(where: { Self.matches(name, $0) }) {
                    query.append(String(parameter))
                }
            }
            rest = rest[..<place]
        }
        self.query = query.sorted()
        var host = ""
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
            host = String(rest.prefix { $0 != "/" })
            rest = rest.dropFirst(host.count)
        } else if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            host = String(rest.prefix { $0 != "/" })
            rest = rest.dropFirst(host.count)
        }
        var labels = host.lowercased().split(separator: ".").map(String.init)
        if labels.first == "www" { labels.removeFirst() }
        if labels.count > 2, Self.isLocale(labels[0][...]) { locale = locale ?? labels.removeFirst() }
        self.host = labels.joined(separator: ".")
        var path: [String] = []
        for part in rest.split(separator: "/") where part != "." && part != ".." {
            if Self.isLocale(part) {
                locale = locale ?? part.lowercased()
            } else {
                path.append(String(part))
            }
        }
        if let last = path.popLast() {
            let name = Self.name(of: last, locale: &locale)
            if !name.isEmpty { path.append(name) }
        }
        self.path = path
        self.locale = locale
    }

    /// Whether the target may be that of another version: the same page by a longer or shorter address, or one that the
    /// site has under another name in another language.
    func mayAnswer(_ other: LinkTarget) -> Bool {
        guard query == other.query || locale != nil, fragment == other.fragment,
            isWithinPage == other.isWithinPage
        else { return false }
        if host.isEmpty != other.host.isEmpty || host.isEmpty {
            // A relative address is the end of the whole one.
            let (short, long) = path.count <= other.path.count ? (path, other.path) : (other.path, path)
            return !short.isEmpty && long.suffix(short.count).elementsEqual(short)
        }
        guard Self.site(host) == Self.site(other.host) else { return false }
        // Wikipedia and many shops name pages in the language of the host or folder.
        return host != other.host || locale != other.locale || path == other.path
    }

    /// The name of a file without the parts that name a locale and its usual ending; empty for an index page.
    private static func name(of file: String, locale: inout String?) -> String {
        var parts = file.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1, let ending = parts.lastIndex(where: { endings.contains($0.lowercased()) }) {
            parts.remove(at: ending)
        }
        while parts.count > 1,
            let place = parts.indices.dropFirst().last(where: { isLocale(parts[$0]) })
        {
            locale = locale ?? parts[place].lowercased()
            parts.remove(at: place)
        }
        for mark in ["-", "_"] {
            let pieces = parts[0].split(separator: Character(mark))
            guard pieces.count > 1, let last = pieces.last, isLocale(last) else { continue }
            locale = locale ?? last.lowercased()
            parts[0] = parts[0].dropLast(last.count + 1)
            break
        }
        let name = parts.joined(separator: ".")
        return name == "index" || name == "default" || name == "Overview" ? "" : name
    }

    /// The endings of pages, which servers may leave out.
    private static let endings: Set<String> = ["html", "htm", "xhtml", "php", "asp", "aspx", "jsp"]

    /// Parameters that choose a language.
    private static let localeParameters: Set<String> = [
        "lang", "language", "locale", "hl", "uselang", "setlang",
    ]

    /// The registered name of a host, without its top level domain.
    private static func site(_ host: String) -> Substring {
        let labels = host.split(separator: ".")
        guard labels.count > 1 else { return host[...] }
        // co.uk, com.br
        let isSecondLevel =
            labels.count > 2 && labels[labels.count - 1].count == 2 && labels[labels.count - 2].count <= 3
        return labels[labels.count - (isSecondLevel ? 3 : 2)]
    }

    /// Whether a part of an address is a locale: known to be one, since `js` and `go` are shaped alike.
    private static func isLocale(_ text: Substring) -> Bool {
        guard (2...10).contains(text.utf8.count), text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return false
        }
        let length = text.prefix { $0 != "-" && $0 != "_" }.count
        return length == 2 && LanguageTag(text) != nil
    }

    private static func matches(_ name: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        return text.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
    }
}
