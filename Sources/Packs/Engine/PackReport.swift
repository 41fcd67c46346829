import Content
package import Linting
import Markup

/// Takes what the check of one rule finds, and turns it into findings with the rule's message and fix.
package struct PackReport {
    private let rule: PackRule
    private(set) var findings: FindingCollector
    /// What the rule could not do, which is told once in a run.
    private(set) var warnings: [ToolError] = []

    init(rule: PackRule, findings: FindingCollector) {
        self.rule = rule
        self.findings = findings
    }

    /// Tells, at the rule's place in its pack, what it can't do with some text: lower case, no full stop, with the cure.
    package mutating func warn(_ message: String) {
        let place = rule.limitWarning
        let message = "rule \"\(rule.metadata.id)\" \(message)"
        warnings.append(
            ToolError(
                path: place.path, line: place.line, column: place.column, message: message, excerpt: place.excerpt))
    }

    /// Reports a finding.
    ///
    /// - Parameters:
    ///   - range: What it is about, in bytes of ``/Content/Version/text``; empty at the place where something is missing.
    ///   - version: The version; nothing is reported for one in a locale that the rule is not for.
    ///   - values: What stands in the place of the message's placeholders; `match` is the text of the range unless given.
    ///   - suggestion: What the kind would put in the place of the range, where it knows.
    ///   - related: Other places that explain it, see ``place(_:of:_:)``.
    ///   - key: What tells this finding from others of the rule, see ``FindingCollector``.
    package mutating func report(
        _ range: Range<Int>, of version: ScopedVersion, _ values: [String: String] = [:],
        suggestion: String? = nil, related: [RelatedPlace] = [], key: String? = nil
    ) {
        guard version.isReported, !isFull(of: version) else { return }
        var values = values
        if values["match"] == nil {
            values["match"] = String(
                decoding: version.version.text[range.clamped(to: version.bytes.indices)], as: UTF8.self)
        }
        if let suggestion, values["replacement"] == nil { values["replacement"] = suggestion }
        let fixes = rule.fix.flatMap { fix in
            PackEdit.fix(fix, of: range, in: version, values, suggestion: suggestion)
        }
        findings.report(
            version.version.map.sourceRange(of: range), of: version.version, rule.message.filled(values),
            related: related, fixes: fixes.map { [$0] } ?? [], key: key ?? values["match"])
    }

    /// Whether the rule has as many findings in a version as it may have.
    private func isFull(of version: ScopedVersion) -> Bool {
        guard let limit = rule.limit else { return false }
        return findings.findings.count { $0.path == version.version.path } >= limit
    }

    /// Makes a place in a version that explains a finding.
    ///
    /// - Parameters:
    ///   - range: The place, in bytes of ``/Content/Version/text``.
    ///   - version: The version.
    ///   - message: What the place has to do with the finding.
    /// - Returns: The place.
    package mutating func place(_ range: Range<Int>, of version: ScopedVersion, _ message: String) -> RelatedPlace {
        findings.place(version.version.map.sourceRange(of: range), of: version.version, message)
    }

    /// Makes a place in a version that explains a finding, from bytes of its ``/Markup/SourceFile/text``.
    package mutating func place(
        sourceRange: Range<Int>, of version: ScopedVersion, _ message: String
    ) -> RelatedPlace {
        findings.place(sourceRange, of: version.version, message)
    }

    /// Reports a finding about bytes of the file rather than of its text, such as an element that should not be there.
    ///
    /// - Parameters:
    ///   - sourceRange: The bytes of ``/Markup/SourceFile/text``.
    ///   - version: The version; nothing is reported for one in a locale that the rule is not for.
    ///   - values: What stands in the place of the message's placeholders; `match` is the text of the range unless given.
    ///   - fixes: Ways to repair it.
    ///   - related: Other places that explain it.
    ///   - key: What tells this finding from others of the rule, see ``FindingCollector``.
    package mutating func report(
        sourceRange: Range<Int>, of version: ScopedVersion, _ values: [String: String] = [:], fixes: [Fix] = [],
        related: [RelatedPlace] = [], key: String? = nil
    ) {
        guard version.isReported, !isFull(of: version) else { return }
        var values = values
        if values["match"] == nil {
            let source = version.version.document.source.text
            values["match"] = String(decoding: source[sourceRange.clamped(to: source.indices)], as: UTF8.self)
        }
        findings.report(
            sourceRange, of: version.version, rule.message.filled(values), related: related, fixes: fixes, key: key)
    }
}
