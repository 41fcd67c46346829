import Language
import Linting
import Reporting
import Testing

@Suite struct RulesReportTests {
    private static let rules = [
        GroupRule(metadata: Sample.rule("unbalanced-brackets", .typography, .warning)),
        GroupRule(
            metadata: RuleMetadata(
                id: "house/shout", category: .style, severity: .info, summary: "reports \"!\"", why: "it is loud",
                examples: [
                    Example("a shout", ["a.en.txt": "⟦No!⟧"]),
                    Example(
                        "none", ["a.en.txt": "No."], fixed: ["a.en.txt": "Yes."], options: ["least": .integer(2)],
                        source: "de"),
                ], isOnByDefault: false, origin: .pack(id: "house", path: "house.yml")),
            locales: (try? LocaleFilter(["en", "!en-GB"])) ?? .all),
        GroupRule(
            metadata: RuleMetadata(
                id: "declared-language", category: .completeness, severity: .warning, fix: .safe,
                mqm: "Locale convention", summary: "the language is \"declared\"", why: "it matters",
                options: [
                    RuleOption("least", default: .integer(3), "how many"),
                    RuleOption("words", default: .strings(["a", "b"]), "which"),
                    RuleOption("ratio", default: .number(0.5), "how much"),
                    RuleOption("on", default: .boolean(true), "if"),
                ], examples: [])),
    ]

    @Test func table() {
        #expect(
            String(decoding: RulesReport(Self.rules).table, as: UTF8.self) == """
                rule                 severity  fix   category      reports
                declared-language    warning   safe  completeness  the language is "declared"
                unbalanced-brackets  warning   -     typography    reports unbalanced-brackets
                house/shout          info      -     style         reports "!"

                """)
    }

    @Test func json() {
        #expect(
            String(decoding: RulesReport(Self.rules).json, as: UTF8.self) == #"""
                {
                  "version": 1,
                  "rules": [
                    {"id": "declared-language", "category": "completeness", "severity": "warning", "fix": "safe", "mqm": "Locale convention", "summary": "the language is \"declared\"", "why": "it matters", "default": true, "locales": [], "origin": {"kind": "compiled"}, "options": [{"name": "least", "default": 3, "summary": "how many"}, {"name": "words", "default": ["a", "b"], "summary": "which"}, {"name": "ratio", "default": 0.5, "summary": "how much"}, {"name": "on", "default": true, "summary": "if"}]},
                    {"id": "unbalanced-brackets", "category": "typography", "severity": "warning", "fix": null, "mqm": null, "summary": "reports unbalanced-brackets", "why": "", "default": true, "locales": [], "origin": {"kind": "compiled"}, "options": []},
                    {"id": "house/shout", "category": "style", "severity": "info", "fix": null, "mqm": null, "summary": "reports \"!\"", "why": "it is loud", "default": false, "locales": ["en", "!en-GB"], "origin": {"kind": "pack", "name": "house", "path": "house.yml"}, "options": []}
                  ]
                }

                """#)
    }

    @Test func jsonWithExamples() {
        #expect(
            String(decoding: RulesReport([Self.rules[1]]).fullJSON, as: UTF8.self) == #"""
                {
                  "version": 1,
                  "rules": [
                    {"id": "house/shout", "category": "style", "severity": "info", "fix": null, "mqm": null, "summary": "reports \"!\"", "why": "it is loud", "default": false, "locales": ["en", "!en-GB"], "origin": {"kind": "pack", "name": "house", "path": "house.yml"}, "options": [], "examples": [{"title": "a shout", "source": null, "options": {}, "files": [{"path": "a.en.txt", "text": "⟦No!⟧"}], "fixed": []}, {"title": "none", "source": "de", "options": {"least": 2}, "files": [{"path": "a.en.txt", "text": "No."}], "fixed": [{"path": "a.en.txt", "text": "Yes."}]}]}
                  ]
                }

                """#)
    }

    @Test func page() {
        let page = RulePage([Self.rules[1], Self.rules[2]], usesColor: false, width: 40)
        #expect(
            String(decoding: page.bytes, as: UTF8.self) == """
                house/shout
                reports "!"

                  severity  info, off unless configured
                  category  style
                  fix       none
                  locales   en, !en-GB
                  origin    pack "house" in house.yml

                Why
                  it is loud

                Examples
                  a shout
                    a.en.txt:
                      ⟦No!⟧

                  none
                    source: de
                    least: 2
                    a.en.txt:
                      No.
                    a.en.txt, fixed:
                      Yes.

                declared-language
                the language is "declared"

                  severity  warning
                  category  completeness
                  fix       safe, made by "hexapla lint
                            --fix"
                  MQM       Locale convention
                  origin    compiled in

                Why
                  it matters

                Options
                  least: 3
                      how many
                  words: ["a", "b"]
                      which
                  ratio: 0.5
                      how much
                  on: true
                      if

                """)
    }

    @Test func aPageWithColoursPaintsWhatIsMarkedOnEachLine() {
        let example = Example("two lines", ["a.en.txt": "a ⟦b\nc⟧ \u{1B}d"])
        let rule = RuleMetadata(
            id: "x", category: .style, severity: .info, summary: "s", why: "", examples: [example])
        let text = String(
            decoding: RulePage([GroupRule(metadata: rule)], usesColor: true, width: 80).bytes, as: UTF8.self)
        #expect(text.contains("\n      a \u{1B}[1;33m⟦b\u{1B}[0m\n      \u{1B}[1;33mc⟧\u{1B}[0m ␛d\n"))
        #expect(text.hasPrefix("\u{1B}[1mx\u{1B}[0m\n"))
    }

    @Test func manual() {
        #expect(
            String(decoding: RuleManual([Self.rules[1]]).pages, as: UTF8.self) == """
                ### house/shout

                reports "!"

                severity: **info** · fix: none · off unless configured · locales: `en`, `!en-GB` · origin: pack "house" in house.yml

                it is loud

                *Example:* a shout

                `a.en.txt`

                ```text
                ⟦No!⟧
                ```

                *Example:* none; source `de`; `least: 2`

                `a.en.txt`

                ```text
                No.
                ```

                `a.en.txt`, fixed

                ```text
                Yes.
                ```

                """)
    }

    @Test func theBookHasATableForEachCategory() {
        let text = String(decoding: RuleManual(Self.rules).book, as: UTF8.self)
        #expect(text.contains("\n## completeness\n\n| rule | severity | fix | reports |\n|---|---|---|---|\n"))
        #expect(
            text.contains(
                "\n| [declared-language](#declared-language) | warning | safe | the language is \"declared\" |\n"))
        #expect(text.contains("\n| [house/shout](#houseshout) | info | – | reports \"!\" |\n"))
        #expect(text.contains("\n| `words` | `[\"a\", \"b\"]` | which |\n"))
        #expect(!text.contains("## parity"))
    }

    @Test func whatMeansSomethingInMarkdownIsEscaped() {
        let rule = RuleMetadata(
            id: "x", category: .style, severity: .info, summary: "a|b <p> `c*d|<e>` *f* g_h [i]", why: "",
            examples: [Example("```", ["a.en.html": "````\n"])])
        let text = String(decoding: RuleManual([GroupRule(metadata: rule)]).book, as: UTF8.self)
        #expect(text.contains("| a\\|b \\<p> `c*d\\|<e>` \\*f\\* g\\_h \\[i\\] |\n"))
        #expect(text.contains("\n`````html\n````\n`````\n"))
    }
}
