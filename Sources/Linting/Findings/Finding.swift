public import Language
public import Markup

/// A result about content: what a rule has to say of a place in a file.
public struct Finding: Sendable {
    /// The id of the rule.
    public let rule: String
    /// How bad it is, as configured.
    public var severity: Severity
    /// What is wrong: lower case, no full stop, names in double quotation marks.
    public let message: String
    /// The file that the finding is about.
    public let path: String
    /// The article that the file belongs to.
    public let article: String
    /// The locale of the version, or, for a missing version, the locale that lacks.
    public let locale: LanguageTag?
    /// The bytes of ``/Markup/SourceFile/text`` that the finding is about; empty at the place where something is
    /// missing.
    public let range: Range<Int>
    /// Where ``range`` begins in the file as it is on disk.
    public let start: Location
    /// Where ``range`` ends in the file as it is on disk.
    public let end: Location
    /// Other places that explain the finding, such as the counterpart in another version.
    public let related: [RelatedPlace]
    /// Ways to repair it, the best one first.
    public let fixes: [Fix]
    /// The blocks, as indexes in ``/Content/Version/blocks``, of which the finding says that nobody translated them; they
    /// don't count where the completeness of a locale is measured.
    package let untranslated: [Int]
    /// What the finding says has to be replaced.
    let replaced: ReplacedText
    /// Rule, article, locale and normalised text in one hash: equal for the same finding in two runs, wherever it moved.
    public internal(set) var fingerprint: String
    /// The line at ``start``; nil where the file was not in memory, as for findings about the whole export.
    public internal(set) var excerpt: Excerpt?

    /// Creates a finding; rules use ``FindingCollector``.
    package init(
        rule: String, severity: Severity, message: String, path: String, article: String, locale: LanguageTag?,
        range: Range<Int>, start: Location, end: Location, related: [RelatedPlace] = [], fixes: [Fix] = [],
        untranslated: [Int] = [], replaced: ReplacedText = .nothing, fingerprint: String, excerpt: Excerpt? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.path = path
        self.article = article
        self.locale = locale
        self.range = range
        self.start = start
        self.end = end
        self.related = related
        self.fixes = fixes
        self.untranslated = untranslated
        self.replaced = replaced
        self.fingerprint = fingerprint
        self.excerpt = excerpt
    }

    /// The order of reports: by path, offset, rule and message, and then by whatever is left to tell two apart.
    package static func precedes(_ a: Finding, _ b: Finding) -> Bool {
        if a.path != b.path { return a.path < b.path }
        if a.start.offset != b.start.offset { return a.start.offset < b.start.offset }
        if a.rule != b.rule { return a.rule < b.rule }
        if a.message != b.message { return a.message < b.message }
        if a.end.offset != b.end.offset { return a.end.offset < b.end.offset }
        return (a.locale?.description ?? "", a.fingerprint) < (b.locale?.description ?? "", b.fingerprint)
    }
}
