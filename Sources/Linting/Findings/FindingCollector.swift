public import Content
public import Language
import Markup

/// Takes what one rule reports and turns byte ranges into findings.
public struct FindingCollector: Sendable {
    let rule: String
    let severity: Severity
    /// Whether the severity was configured, so that the rule has no say in it.
    private let isSeverityFixed: Bool
    /// What documents differ in; nil where they don't.
    private let scope: RuleScope?
    /// What was reported so far, in the order of reporting.
    public private(set) var findings: [Finding] = []
    /// Where in each file the last location was asked for: reports come in the order of the file, more or less.
    private var cursors: [String: LocationCursor] = [:]

    /// Creates a collector for the findings of one rule.
    ///
    /// - Parameters:
    ///   - rule: The rule's id.
    ///   - severity: How bad its findings are.
    ///   - isSeverityFixed: Whether all are, whatever the rule says of a single one: the severity was configured.
    public init(rule: String, severity: Severity, isSeverityFixed: Bool = false) {
        self.init(rule: rule, severity: severity, isSeverityFixed: isSeverityFixed, scope: nil)
    }

    /// Creates a collector for findings that documents differ in.
    init(rule: String, severity: Severity, isSeverityFixed: Bool, scope: RuleScope?) {
        self.rule = rule
        self.severity = severity
        self.isSeverityFixed = isSeverityFixed
        self.scope = scope
    }

    /// How bad a finding is; nil where it is not wanted.
    private func severity(
        _ own: Severity?, path: String, article: String, locale: LanguageTag?
    ) -> Severity? {
        guard let scope else { return isSeverityFixed ? severity : own ?? severity }
        guard let setting = scope.setting(path: path, article: article, locale: locale) else { return nil }
        return setting.isSeverityFixed ? setting.severity : own ?? setting.severity
    }

    /// Reports a finding in a version.
    ///
    /// - Parameters:
    ///   - range: The bytes of ``/Markup/SourceFile/text``, empty at the place where something is missing; clamped to
    ///     the file.
    ///   - version: The version whose file it is about.
    ///   - message: What is wrong: lower case, no full stop.
    ///   - severity: How bad this finding is, where it is not as bad as the rule's others; a configured severity wins.
    ///   - locale: The locale, where it is not the version's.
    ///   - related: Other places that explain it, see ``place(_:of:_:)``.
    ///   - fixes: Ways to repair it, the best one first. Their edits are of the version's file.
    ///   - untranslated: The blocks of the version, as indexes, that it says were not translated.
    ///   - replaced: What of the version has to be replaced, where that is more than ``untranslated``: one cause has one
    ///     finding, so that what is wrong within that text is not reported.
    ///   - key: What tells this finding from others of the rule in the version, whatever moved or was translated
    ///     around it: the text that it is about. By default the bytes of the range.
    public mutating func report(
        _ range: Range<Int>, of version: Version, _ message: String, severity: Severity? = nil,
        locale: LanguageTag? = nil, related: [RelatedPlace] = [], fixes: [Fix] = [],
        untranslated: [Int] = [], replaced: ReplacedText = .nothing, key: String? = nil
    ) {
        let locale = locale ?? version.locale
        guard let severity = self.severity(severity, path: version.path, article: version.article, locale: locale)
        else { return }
        let source = version.document.source
        let range = range.clamped(to: 0..<source.text.count)
        let text = key ?? String(decoding: source.text[range], as: UTF8.self)
        var cursor = cursors[version.path] ?? LocationCursor()
        let start = cursor.location(at: range.lowerBound, in: source)
        let excerpt = Excerpt(of: range, at: start, in: source)
        let end = cursor.location(at: range.upperBound, in: source)
        let fixes = fixes.map { fix in
            var fix = fix
            for index in fix.edits.indices {
                let range = fix.edits[index].range.clamped(to: 0..<source.text.count)
                fix.edits[index].start = cursor.location(at: range.lowerBound, in: source)
                fix.edits[index].end = cursor.location(at: range.upperBound, in: source)
            }
            return fix
        }
        cursors[version.path] = cursor
        findings.append(
            Finding(
                rule: rule, severity: severity, message: message, path: version.path, article: version.article,
                locale: locale, range: range, start: start, end: end, related: related, fixes: fixes,
                untranslated: untranslated,
                replaced: replaced.isNothing && !untranslated.isEmpty ? .blocks(of: version, untranslated) : replaced,
                fingerprint: Fingerprint.make(rule: rule, article: version.article, locale: locale, text: text),
                excerpt: excerpt))
    }

    /// Makes a place in another version that explains a finding, from bytes of its ``/Markup/SourceFile/text``.
    ///
    /// Cheaper than ``RelatedPlace/init(_:of:_:)`` where a rule reports many findings.
    public mutating func place(_ range: Range<Int>, of version: Version, _ message: String) -> RelatedPlace {
        let source = version.document.source
        let range = range.clamped(to: 0..<source.text.count)
        var cursor = cursors[version.path] ?? LocationCursor()
        let start = cursor.location(at: range.lowerBound, in: source)
        let end = cursor.location(at: range.upperBound, in: source)
        cursors[version.path] = cursor
        return RelatedPlace(path: version.path, locale: version.locale, start: start, end: end, message: message)
    }

    /// Reports a finding about a whole file of the export, at its first line.
    ///
    /// - Parameters:
    ///   - file: The file that it is about.
    ///   - entry: The article that the file belongs to.
    ///   - message: What is wrong: lower case, no full stop.
    ///   - related: Other files of the export that explain it, each with its message.
    ///   - key: What tells this finding from others of the rule about the file.
    public mutating func report(
        _ file: Corpus.File, of entry: Corpus.Entry, _ message: String,
        related: [(file: Corpus.File, message: String)] = [], key: String = ""
    ) {
        append(message, path: file.path, article: entry.article, locale: file.locale, related: related, key: key)
    }

    /// Reports something about the configuration.
    ///
    /// - Parameters:
    ///   - place: Where it stands.
    ///   - source: The configuration file, for the line that is shown; nil where it could not be read.
    ///   - message: What is wrong: lower case, no full stop.
    ///   - locale: The locale that it is about.
    ///   - related: Places in the export that explain it.
    ///   - key: What tells this finding from others of the rule about the configuration, wherever it stands.
    mutating func report(
        _ place: Configuration.Place, in source: SourceFile?, _ message: String, locale: LanguageTag? = nil,
        related: [RelatedPlace] = [], key: String
    ) {
        guard let severity = severity(nil, path: place.path, article: "", locale: locale) else { return }
        var start = Location(line: place.line, column: place.column, offset: 0)
        var end = start
        var range = 0..<0
        var excerpt: Excerpt?
        if let source, place.line <= source.lineCount {
            let line = source.lineRange(place.line)
            range = min(line.lowerBound + max(0, place.column - 1), line.upperBound)..<line.upperBound
            start = source.location(at: range.lowerBound)
            end = source.location(at: range.upperBound)
            excerpt = Excerpt(of: range, at: start, in: source)
        }
        findings.append(
            Finding(
                rule: rule, severity: severity, message: message, path: place.path, article: "", locale: locale,
                range: range, start: start, end: end, related: related,
                fingerprint: Fingerprint.make(rule: rule, article: "", locale: locale, text: key), excerpt: excerpt))
    }

    /// Reports that a locale has less of the export than it should: where the configuration says how much that is.
    ///
    /// - Parameters:
    ///   - shortfall: The locale and what it lacks.
    ///   - message: What is wrong: lower case, no full stop.
    ///   - related: Says of an article why it is named.
    public mutating func report(
        _ shortfall: CompletenessShortfall, _ message: String, related: (CompletenessShortfall.Part) -> String
    ) {
        let start = Location(line: 1, column: 1, offset: 0)
        report(
            shortfall.minimum.place, in: shortfall.source, message, locale: shortfall.locale,
            related: shortfall.worst.map { part in
                RelatedPlace(
                    path: part.path, locale: part.isMissing ? nil : shortfall.locale, start: start, end: start,
                    message: related(part))
            },
            key: "")
    }

    /// Reports that an article lacks a version: at the first line of its source version, else of its first file.
    ///
    /// An entry without files has nowhere to report at; nothing is reported.
    /// - Parameters:
    ///   - locale: The locale that lacks.
    ///   - entry: The article.
    ///   - corpus: The export, which knows the source locale.
    ///   - source: The locale that the others are held to be translated from, where none is configured.
    ///   - message: What is wrong: lower case, no full stop.
    public mutating func report(
        missing locale: LanguageTag, of entry: Corpus.Entry, in corpus: Corpus, source: LanguageTag? = nil,
        _ message: String
    ) {
        let tag = corpus.source ?? source
        let source = tag.flatMap { source in entry.files.first { $0.locale == source } }
        guard let file = source ?? entry.files.first else { return }
        append(message, path: file.path, article: entry.article, locale: locale, related: [], key: "")
    }

    private mutating func append(
        _ message: String, path: String, article: String, locale: LanguageTag?,
        related: [(file: Corpus.File, message: String)], key: String
    ) {
        guard let severity = severity(nil, path: path, article: article, locale: locale) else { return }
        let start = Location(line: 1, column: 1, offset: 0)
        findings.append(
            Finding(
                rule: rule, severity: severity, message: message, path: path, article: article, locale: locale,
                range: 0..<0, start: start, end: start,
                related: related.map {
                    RelatedPlace(
                        path: $0.file.path, locale: $0.file.locale, start: start, end: start, message: $0.message)
                },
                fingerprint: Fingerprint.make(rule: rule, article: article, locale: locale, text: key)))
    }
}
