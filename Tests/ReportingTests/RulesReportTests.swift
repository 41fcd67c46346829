import Linting
import Reporting
import Testing

@Suite struct RulesReportTests {
    private let report = RulesReport([
        Sample.rule("unbalanced-brackets", .typography, .warning),
        RuleMetadata(
            id: "declared-language", category: .completeness, severity: .warning, fix: .safe, mqm: "Locale convention",
            summary: "the language is \"declared\"", why: "it matters",
            options: [
                RuleOption("least", default: .integer(3), "how many"),
                RuleOption("words", default: .strings(["a", "b"]), "which"),
                RuleOption("ratio", default: .number(0.5), "how much"), RuleOption("on", default: .boolean(true), "if"),
            ], examples: []),
    ])

    @Test func table() {
        #expect(
            String(decoding: report.table, as: UTF8.self) == """
                rule                 severity  fix   category      reports
                declared-language    warning   safe  completeness  the language is "declared"
                unbalanced-brackets  warning   -     typography    reports unbalanced-brackets

                """)
    }

    @Test func json() {
        #expect(
            String(decoding: report.json, as: UTF8.self) == #"""
                {
                  "version": 1,
                  "rules": [
                    {"id": "declared-language", "category": "completeness", "severity": "warning", "fix": "safe", "mqm": "Locale convention", "summary": "the language is \"declared\"", "why": "it matters", "options": [{"name": "least", "default": 3, "summary": "how many"}, {"name": "words", "default": ["a", "b"], "summary": "which"}, {"name": "ratio", "default": 0.5, "summary": "how much"}, {"name": "on", "default": true, "summary": "if"}]},
                    {"id": "unbalanced-brackets", "category": "typography", "severity": "warning", "fix": null, "mqm": null, "summary": "reports unbalanced-brackets", "why": "", "options": []}
                  ]
                }

                """#)
    }
}
