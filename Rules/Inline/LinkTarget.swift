import Language

/// Where a link leads, without what differs from one language version to the next.
///
/// `https://example.org/en/shop/index.html`, `//www.example.org/de/shop/` and `../shop/index.de.html` are the same
/// page: schemes, `www`, the names of locales in host, path, file name and query, index pages, the usual endings of
/// pages, what only counts visitors and, unless asked for, fragments make no difference.
struct LinkTarget: Hashable {
    /// The host in small letters, without the label of a locale and `www`; empty in a relative address.
    let host: [UInt8]
    /// The parts of the path, one slash between two.
    let path: [UInt8]
    /// The parameters of the query, sorted, without what names a locale or counts visitors; an ampersand between two.
    let query: [UInt8]
    /// The fragment; empty where it does not count.
    let fragment: [UInt8]
    /// The locale that host, path or query name, in small letters.
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
        let address = Self.plain(bytes)
        var rest = address[...]
        var locale: String?
        var fragment: ArraySlice<UInt8> = []
        if let place = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = rest[(place + 1)...]
            rest = rest[..<place]
        }
        isWithinPage = rest.isEmpty && !fragment.isEmpty
        self.fragment = keepsFragment ? Array(fragment) : []
        if let place = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = Self.query(rest[(place + 1)...], ignoredParameters, locale: &locale)
            rest = rest[..<place]
        } else {
            query = []
        }
        host = Self.host(of: &rest, locale: &locale)
        path = Self.path(rest, locale: &locale)
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
            let start = long.count - short.count
            return !short.isEmpty && (start == 0 || long[start - 1] == UInt8(ascii: "/"))
                && long[start...].elementsEqual(short)
        }
        guard Self.site(host) == Self.site(other.host) else { return false }
        // Wikipedia and many shops name pages in the language of the host or folder.
        return host != other.host || locale != other.locale || path == other.path
    }

    // MARK: - Parts of an address

    /// An address without the line breaks that it has here and there, which browsers put together, and with `&` for
    /// `&amp;`.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var address = bytes.filter { $0 > 0x20 }
        guard address.contains(UInt8(ascii: "&")) else { return address }
        var count = 0
        var place = 0
        while place < address.count {
            let isReference = address[place] == UInt8(ascii: "&") && address[place...].starts(with: "&amp;".utf8)
            address[count] = address[place]
            count += 1
            place += isReference ? 5 : 1
        }
        address.removeLast(address.count - count)
        return address
    }

    private static func query(
        _ text: ArraySlice<UInt8>, _ ignoredParameters: [String], locale: inout String?
    ) -> [UInt8] {
        var parameters: [ArraySlice<UInt8>] = []
        for parameter in text.split(whereSeparator: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ";") }) {
            let parts = parameter.split(separator: UInt8(ascii: "="), maxSplits: 1)
            let name = parts.first.map(lowercased) ?? ""
            if parts.count == 2, isLocale(parts[1]) || localeParameters.contains(name) {
                locale = lowercased(parts[1])
            } else if !ignoredParameters.contains(where: { matches(name, $0) }) {
                parameters.append(parameter)
            }
        }
        parameters.sort { $0.lexicographicallyPrecedes($1) }
        return Array(parameters.joined(separator: [UInt8(ascii: "&")]))
    }

    /// The host at the beginning of an address, which is taken off it; the one of a locale is not part of it.
    private static func host(of rest: inout ArraySlice<UInt8>, locale: inout String?) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        let colon = rest.indices.first {
            rest[$0] == UInt8(ascii: ":") && rest[$0...].starts(with: "://".utf8)
        }
        if let colon {
            rest = rest[(colon + 3)...]
        } else if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
        } else {
            return []
        }
        let end = rest.firstIndex(of: slash) ?? rest.endIndex
        let dot = UInt8(ascii: ".")
        var labels = rest[..<end].split(separator: dot)[...]
        rest = rest[end...]
        if let first = labels.first, lowercased(first) == "www" { labels = labels.dropFirst() }
        if labels.count > 2, let first = labels.first, isLocale(first), locale == nil {
            locale = lowercased(first)
            labels = labels.dropFirst()
        }
        return labels.joined(separator: [dot]).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    }

    private static func path(_ text: ArraySlice<UInt8>, locale: inout String?) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        var parts: [ArraySlice<UInt8>] = []
        for part in text.split(separator: slash) where !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8) {
            if isLocale(part) { locale = locale ?? lowercased(part) } else { parts.append(part) }
        }
        guard let last = parts.popLast() else { return [] }
        var path: [UInt8] = []
        path.reserveCapacity(text.count)
        for part in parts {
            path += part
            path.append(slash)
        }
        let name = name(of: last, locale: &locale)
        path += name
        if name.isEmpty { path.removeLast(min(1, path.count)) }
        return path
    }

    /// The name of a file without the parts that name a locale and its usual ending; empty for an index page.
    private static func name(of file: ArraySlice<UInt8>, locale: inout String?) -> [UInt8] {
        let dot = UInt8(ascii: ".")
        var parts = file.split(separator: dot, omittingEmptySubsequences: false)
        if parts.count > 1, let ending = parts.lastIndex(where: { endings.contains(lowercased($0)) }) {
            parts.remove(at: ending)
        }
        while parts.count > 1,
            let place = parts.indices.dropFirst().last(where: { isLocale(parts[$0]) })
        {
            locale = locale ?? lowercased(parts[place])
            parts.remove(at: place)
        }
        for mark in [UInt8(ascii: "-"), UInt8(ascii: "_")] {
            let pieces = parts[0].split(separator: mark)
            guard pieces.count > 1, let last = pieces.last, isLocale(last) else { continue }
            locale = locale ?? lowercased(last)
            parts[0] = parts[0].dropLast(last.count + 1)
            break
        }
        let name = Array(parts.joined(separator: [dot]))
        return indexPages.contains { $0.utf8.elementsEqual(name) } ? [] : name
    }

    /// The names of pages that stand for their folder.
    private static let indexPages = ["index", "default", "Overview"]

    /// The endings of pages, which servers may leave out.
    private static let endings: Set<String> = ["html", "htm", "xhtml", "php", "asp", "aspx", "jsp"]

    /// Parameters that choose a language.
    private static let localeParameters: Set<String> = [
        "lang", "language", "locale", "hl", "uselang", "setlang",
    ]

    /// The registered name of a host, without its top level domain.
    private static func site(_ host: [UInt8]) -> ArraySlice<UInt8> {
        let labels = host.split(separator: UInt8(ascii: "."))
        guard labels.count > 1 else { return host[...] }
        // co.uk, com.br
        let isSecondLevel =
            labels.count > 2 && labels[labels.count - 1].count == 2 && labels[labels.count - 2].count <= 3
        return labels[labels.count - (isSecondLevel ? 3 : 2)]
    }

    /// Whether a part of an address is a locale: known to be one, since `js` and `go` are shaped alike.
    private static func isLocale(_ text: ArraySlice<UInt8>) -> Bool {
        guard (2...10).contains(text.count), text.allSatisfy({ $0 < 0x80 }) else { return false }
        let length = text.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }.count
        return length == 2 && LanguageTag(String(decoding: text, as: UTF8.self)) != nil
    }

    private static func matches(_ name: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
    }

    private static func lowercased(_ text: ArraySlice<UInt8>) -> String {
        String(decoding: text, as: UTF8.self).lowercased()
    }
}
