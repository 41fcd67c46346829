import Linting
import Reporting
import Testing

@Suite struct JSONReporterTests {
    @Test func golden() {
        #expect(
            Sample.text(.json, Sample.result) == #"""
                {
                  "version": 1,
                  "tool": {"name": "hexapla", "version": "0.1.0"},
                  "summary": {"articles": 2, "documents": 3, "blocks": 36, "errors": 1, "warnings": 1, "infos": 1, "fixable": 1},
                  "findings": [
                    {"rule": "missing-paragraph", "severity": "error", "message": "the 3rd paragraph is missing", "path": "a.de.html", "article": "a", "locale": "de", "start": {"line": 10, "column": 5, "offset": 100}, "end": {"line": 10, "column": 5, "offset": 100}, "fingerprint": "missing-paragraph-100", "related": [{"path": "a.en.html", "locale": "en", "start": {"line": 7, "column": 1, "offset": 90}, "end": {"line": 7, "column": 30, "offset": 119}, "message": "the passage in \"en\""}], "fixes": []},
                    {"rule": "missing-space-after-sentence", "severity": "warning", "message": "no space between two sentences", "path": "a.de.html", "article": "a", "locale": "de", "start": {"line": 12, "column": 20, "offset": 208}, "end": {"line": 12, "column": 21, "offset": 210}, "fingerprint": "missing-space-after-sentence-208", "related": [], "fixes": [{"applicability": "safe", "title": "insert a space", "edits": [{"start": null, "end": null, "replacement": " "}]}]},
                    {"rule": "heading-order", "severity": "info", "message": "level 4 follows level 2", "path": "a.el.html", "article": "a", "locale": "el", "start": {"line": 3, "column": 1, "offset": 40}, "end": {"line": 3, "column": 12, "offset": 51}, "fingerprint": "heading-order-40", "related": [], "fixes": []}
                  ]
                }

                """#)
    }

    @Test func aCleanRunHasNoFindings() {
        #expect(
            Sample.text(.json, Sample.clean) == #"""
                {
                  "version": 1,
                  "tool": {"name": "hexapla", "version": "0.1.0"},
                  "summary": {"articles": 1, "documents": 1, "blocks": 12, "errors": 0, "warnings": 0, "infos": 0, "fixable": 0},
                  "findings": []
                }

                """#)
    }

    @Test func noLocaleIsNull() {
        let finding = Sample.finding(
            "x", .info, "", path: "a", locale: nil, start: Sample.location(1, 1, 0), end: Sample.location(1, 1, 0))
        let text = Sample.text(.json, LintResult(findings: [finding], documents: [], articles: 0))
        #expect(text.contains(#""locale": null, "#))
    }
}
