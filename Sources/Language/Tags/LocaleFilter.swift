/// Which locales something is for: ranges such as `de`, `pt-BR`, `zh-*`, `*-Arab` or `Cyrl`, and exclusions such as `!en`.
///
/// A range matches what it is a prefix of, as in RFC 4647, 3.3.1, and `*` stands for any subtag: `de` matches `de-AT`.
/// A script alone, or after `*-`, matches locales that are usually written in it, whether their tag says so or not.
/// What an exclusion matches is left out, whatever else matches; with exclusions only, everything else is in.
public struct LocaleFilter: Sendable, Hashable {
    /// A range of locales; what is nil matches anything.
    private struct Range: Hashable {
        var language: String?
        var script: String?
        var region: String?
        var variant: String?

        func matches(_ locale: LanguageTag) -> Bool {
            if let language, language != locale.language { return false }
            if let script, script != locale.likelyScript { return false }
            if let region, region != locale.region { return false }
            if let variant, variant != locale.variant { return false }
            return true
        }
    }

    private var included: [Range] = []
    private var excluded: [Range] = []

    /// The ranges and exclusions as they were written; none where every locale matches.
    public private(set) var ranges: [String] = []

    /// Matches every locale, and documents without one.
    public static let all = LocaleFilter()

    private init() {}

    /// Reads ranges.
    ///
    /// - Throws: ``Unreadable`` with the first text that is no range.
    public init(_ ranges: [String]) throws(Unreadable) {
        for text in ranges {
            let isExcluded = text.utf8.first == UInt8(ascii: "!")
            guard let range = Self.range(isExcluded ? text.dropFirst() : text[...]) else {
                throw Unreadable(text: text)
            }
            if isExcluded { excluded.append(range) } else { included.append(range) }
        }
        self.ranges = ranges
    }

    /// A text that is no range of locales.
    public struct Unreadable: Error, Equatable {
        /// The text.
        public let text: String
    }

    /// Whether a locale is one of those; a document without a locale is only where nothing is asked for.
    ///
    /// - Complexity: O(*n*) in the number of ranges.
    public func matches(_ locale: LanguageTag?) -> Bool {
        if included.isEmpty, excluded.isEmpty { return true }
        guard let locale else { return included.isEmpty }
        if excluded.contains(where: { $0.matches(locale) }) { return false }
        return included.isEmpty || included.contains { $0.matches(locale) }
    }

    private static func range(_ text: Substring) -> Range? {
        let subtags = text.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { String($0) }
        guard let first = subtags.first, subtags.allSatisfy({ !$0.isEmpty }) else { return nil }
        if subtags == ["*"] { return Range() }
        if subtags.count == 1, let script = script(first) { return Range(script: script) }
        if first == "*" {
            // Any language stands in for "en", whose tags take every script and region.
            let rest = subtags.dropFirst().filter { $0 != "*" }
            guard let tag = LanguageTag((["en"] + rest).joined(separator: "-")) else { return nil }
            return Range(script: tag.script, region: tag.region, variant: tag.variant)
        }
        guard let tag = LanguageTag(subtags.filter { $0 != "*" }.joined(separator: "-")) else { return nil }
        return Range(language: tag.language, script: tag.script, region: tag.region, variant: tag.variant)
    }

    /// The code of a script as ISO 15924 writes it; nil where the text is none that text is written in.
    private static func script(_ text: String) -> String? {
        guard text.utf8.count == 4 else { return nil }
        return LanguageTag("en-" + text)?.script
    }
}
