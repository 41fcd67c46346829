public import Content
public import Language

/// Takes what one rule reports and turns byte ranges into findings.
public struct FindingCollector: Sendable {
    let rule: String
    let severity: Severity
    /// What was reported so far, in the order of reporting.
    public private(set) var findings: [Finding] = []

    /// Creates a collector for the findings of one rule.
    public init(rule: String, severity: Severity) {
        self.rule = rule
        self.severity = severity
    }

    /// Reports a finding in a version.
    ///
    /// - Parameters:
    ///   - range: The bytes of ``/Markup/SourceFile/text``, empty at the place where something is missing.
    ///   - version: The version whose file it is about.
    ///   - message: What is wrong: lower case, no full stop.
    ///   - locale: The locale, where it is not the version's.
    ///   - related: Other places that explain it.
    ///   - fixes: Ways to repair it, the best one first.
    ///   - key: What tells this finding from others of the rule in the version, whatever moved or was translated
    ///     around it: the text that it is about. By default the bytes of the range.
    public mutating func report(
        _ range: Range<Int>, of version: Version, _ message: String, locale: LanguageTag? = nil,
        related: [RelatedPlace] = [], fixes: [Fix] = [], key: String? = nil
    ) {
        let source = version.document.source
        let text = key ?? String(decoding: source.text[range], as: UTF8.self)
        let locale = locale ?? version.locale
        findings.append(
            Finding(
                rule: rule, severity: severity, message: message, path: version.path, article: version.article,
                locale: locale, range: range, start: source.location(at: range.lowerBound),
                end: source.location(at: range.upperBound), related: related, fixes: fixes,
                fingerprint: Fingerprint.make(rule: rule, article: version.article, locale: locale, text: text)))
    }
}
