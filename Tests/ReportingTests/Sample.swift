import Language
import Linting
import Markup
import Reporting

/// Results made by hand, with everything that a report can get wrong.
enum Sample {
    static let context = ReportContext(
        toolVersion: "0.1.0", elapsed: .milliseconds(1234), timestamp: "2026-01-31T12:00:00")

    static func location(_ line: Int, _ column: Int, _ offset: Int) -> Location {
        Location(line: line, column: column, offset: offset)
    }

    static func finding(
        _ rule: String, _ severity: Severity, _ message: String, path: String, locale: String? = "de",
        start: Location, end: Location, related: [RelatedPlace] = [], fixes: [Fix] = [], excerpt: Excerpt? = nil
    ) -> Finding {
        Finding(
            rule: rule, severity: severity, message: message, path: path, article: "a",
            locale: locale.flatMap { LanguageTag($0) }, range: start.offset..<end.offset, start: start, end: end,
            related: related, fixes: fixes, fingerprint: "\(rule)-\(start.offset)", excerpt: excerpt)
    }

    static func document(_ path: String, _ locale: String?, rules: [String]) -> LintedDocument {
        LintedDocument(
            path: path, article: "a", locale: locale.flatMap { LanguageTag($0) }, blocks: 12, applicableRules: rules)
    }

    static func rule(_ id: String, _ category: RuleCategory = .parity, _ severity: Severity = .error) -> RuleMetadata {
        RuleMetadata(id: id, category: category, severity: severity, summary: "reports \(id)", why: "", examples: [])
    }

    /// Two articles' worth of findings: one of each severity, one with a fix, one with a related place.
    static var result: LintResult {
        let english = RelatedPlace(
            path: "a.en.html", locale: LanguageTag("en"), start: location(7, 1, 90), end: location(7, 30, 119),
            message: "the passage in \"en\"")
        let space = Fix(
            "insert a space", .safe, edits: [Edit(range: 209..<209, expected: [], replacement: [0x20])])
        let findings = [
            finding(
                "missing-space-after-sentence", .warning, "no space between two sentences", path: "a.de.html",
                start: location(12, 20, 208), end: location(12, 21, 210), fixes: [space],
                excerpt: Excerpt(line: "  <p>Größer als je.Und „besser“.</p>", range: 19..<20)),
            finding(
                "missing-paragraph", .error, "the 3rd paragraph is missing", path: "a.de.html",
                start: location(10, 5, 100), end: location(10, 5, 100), related: [english],
                excerpt: Excerpt(line: "    </div>", range: 4..<4)),
            finding(
                "heading-order", .info, "level 4 follows level 2", path: "a.el.html", locale: "el",
                start: location(3, 1, 40), end: location(3, 12, 51)),
        ]
        let rules = ["heading-order", "missing-paragraph", "missing-space-after-sentence"]
        return LintResult(
            findings: findings,
            documents: [
                document("a.de.html", "de", rules: rules), document("a.el.html", "el", rules: rules),
                document("b.de.html", "de", rules: ["heading-order"]),
            ],
            articles: 2, rules: rules.map { rule($0) })
    }

    /// A run that found nothing.
    static var clean: LintResult {
        LintResult(
            findings: [], documents: [document("a.de.html", "de", rules: ["heading-order"])], articles: 1,
            rules: [rule("heading-order")])
    }

    /// A run that could read nothing.
    static var failed: LintResult {
        LintResult(
            findings: [], documents: [], articles: 0,
            errors: [ToolError(path: "no/such.html", message: "no such file or folder"), ToolError(message: "no luck")])
    }

    static func text(_ format: ReportFormat, _ result: LintResult, _ context: ReportContext = context) -> String {
        String(decoding: format.reporter.bytes(of: result, in: context), as: UTF8.self)
    }
}
