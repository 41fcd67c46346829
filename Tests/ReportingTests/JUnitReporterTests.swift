import Language
import Linting
import Markup
import Testing

@testable import Reporting

@Suite struct JUnitReporterTests {
    @Test func golden() {
        #expect(
            Sample.text(.junit, Sample.result) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="hexapla" tests="9" failures="1" errors="0" time="1.234">
                  <testsuite name="a.de.html" file="a.de.html" tests="3" failures="1" errors="0" skipped="0" time="0.000" timestamp="2026-01-31T12:00:00">
                    <properties>
                      <property name="locale" value="de"/>
                    </properties>
                    <testcase name="heading-order" classname="a_de_html" file="a.de.html" time="0.000"/>
                    <testcase name="missing-paragraph" classname="a_de_html" file="a.de.html" line="10" time="0.000">
                      <failure message="the 3rd paragraph is missing" type="error">a.de.html:10:5: error missing-paragraph: the 3rd paragraph is missing</failure>
                    </testcase>
                    <testcase name="missing-space-after-sentence" classname="a_de_html" file="a.de.html" line="12" time="0.000">
                      <system-out>a.de.html:12:20: warning missing-space-after-sentence: no space between two sentences</system-out>
                    </testcase>
                  </testsuite>
                  <testsuite name="a.el.html" file="a.el.html" tests="3" failures="0" errors="0" skipped="0" time="0.000" timestamp="2026-01-31T12:00:00">
                    <properties>
                      <property name="locale" value="el"/>
                    </properties>
                    <testcase name="heading-order" classname="a_el_html" file="a.el.html" line="3" time="0.000">
                      <system-out>a.el.html:3:1: info heading-order: level 4 follows level 2</system-out>
                    </testcase>
                    <testcase name="missing-paragraph" classname="a_el_html" file="a.el.html" time="0.000"/>
                    <testcase name="missing-space-after-sentence" classname="a_el_html" file="a.el.html" time="0.000"/>
                  </testsuite>
                  <testsuite name="b.de.html" file="b.de.html" tests="3" failures="0" errors="0" skipped="2" time="0.000" timestamp="2026-01-31T12:00:00">
                    <properties>
                      <property name="locale" value="de"/>
                    </properties>
                    <testcase name="heading-order" classname="b_de_html" file="b.de.html" time="0.000"/>
                    <testcase name="missing-paragraph" classname="b_de_html" file="b.de.html" time="0.000">
                      <skipped message="does not apply to this document"/>
                    </testcase>
                    <testcase name="missing-space-after-sentence" classname="b_de_html" file="b.de.html" time="0.000">
                      <skipped message="does not apply to this document"/>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
    }

    @Test func strictLeavesOutWhatTheSchemaDoesNotKnow() {
        let plain = Sample.text(.junit, Sample.result).split(separator: "\n")
        let strict = Sample.text(.junitStrict, Sample.result).split(separator: "\n")
        #expect(plain.count == strict.count)
        #expect(strict.contains("    <testcase name=\"missing-paragraph\" classname=\"a_de_html\" time=\"0.000\">"))
        for (line, strictLine) in zip(plain, strict) where !line.contains("<testcase") {
            #expect(line == strictLine)
        }
        for line in strict where line.contains("<testcase") {
            #expect(!line.contains(" file=") && !line.contains(" line="))
        }
    }

    @Test func thresholdDecidesWhatFails() {
        var context = Sample.context
        context.failOn = .info
        #expect(Sample.text(.junit, Sample.result, context).contains("tests=\"9\" failures=\"3\" errors=\"0\""))
        context.failOn = nil
        let never = Sample.text(.junit, Sample.result, context)
        #expect(never.contains("tests=\"9\" failures=\"0\" errors=\"0\""))
        #expect(!never.contains("<failure"))
    }

    @Test func severalFindingsOfARuleMakeOneFailure() {
        let findings = [1, 2, 3].map { line in
            Sample.finding(
                "x", .error, "wrong \(line)", path: "a", start: Sample.location(line, 1, line),
                end: Sample.location(line, 1, line))
        }
        let text = Sample.text(.junit, LintResult(findings: findings, documents: [], articles: 1))
        #expect(
            text.contains(
                """
                      <failure message="wrong 1 (and 2 more)" type="error">a:1:1: error x: wrong 1
                a:2:1: error x: wrong 2
                a:3:1: error x: wrong 3</failure>
                """))
    }

    @Test func unreadableInputIsAnError() {
        #expect(
            Sample.text(.junit, Sample.failed) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="hexapla" tests="2" failures="0" errors="2" time="1.234">
                  <testsuite name="hexapla" file="hexapla" tests="1" failures="0" errors="1" skipped="0" time="0.000" timestamp="2026-01-31T12:00:00">
                    <testcase name="readable-input" classname="hexapla" file="hexapla" time="0.000">
                      <error message="no luck" type="tool">no luck</error>
                    </testcase>
                  </testsuite>
                  <testsuite name="no/such.html" file="no/such.html" tests="1" failures="0" errors="1" skipped="0" time="0.000" timestamp="2026-01-31T12:00:00">
                    <testcase name="readable-input" classname="no/such_html" file="no/such.html" time="0.000">
                      <error message="no such file or folder" type="tool">no/such.html: no such file or folder</error>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
    }

    @Test func noReportIsEmpty() {
        let nothing = Sample.text(.junit, LintResult(findings: [], documents: [], articles: 0))
        #expect(nothing.contains("tests=\"1\" failures=\"0\" errors=\"0\""))
        #expect(nothing.contains("<skipped message=\"there was no document to lint\"/>"))
        let idle = LintResult(findings: [], documents: [Sample.document("a", nil, rules: [])], articles: 1)
        #expect(Sample.text(.junit, idle).contains("<skipped message=\"no rule is active\"/>"))
    }

    /// Reads the report back with libxml2 and counts for itself.
    @Test(arguments: [ReportFormat.junit, .junitStrict])
    func countsAreThoseOfTheElements(_ format: ReportFormat) throws {
        let hostile = Sample.finding(
            "x", .error, "\u{0}\u{1B}]]>&<\"'\n\u{FFFE}é中", path: "d\"i&r/a<b>.html", start: Sample.location(1, 1, 0),
            end: Sample.location(1, 1, 0))
        let result = LintResult(
            findings: Sample.result.findings + [hostile], documents: Sample.result.documents, articles: 2,
            errors: Sample.failed.errors, rules: Sample.result.rules)
        let bytes = format.reporter.bytes(of: result, in: Sample.context)
        let document = MarkupParser.parse(try SourceFile(path: "r.xml", bytes: bytes), as: .xml)
        #expect(document.isWellFormed)
        #expect(document.problems.isEmpty)

        func count(_ name: String, within range: Range<Int>) -> Int {
            range.count { document.name(of: document.nodes[$0]) == name && document.nodes[$0].kind == .element }
        }
        for (index, node) in document.nodes.enumerated() where node.kind == .element {
            let name = document.name(of: node)
            guard name == "testsuite" || name == "testsuites" else { continue }
            let subtree = index..<Int(node.next)
            #expect(document.value(of: "tests", at: index) == String(count("testcase", within: subtree)))
            #expect(document.value(of: "failures", at: index) == String(count("failure", within: subtree)))
            #expect(document.value(of: "errors", at: index) == String(count("error", within: subtree)))
            guard name == "testsuite" else { continue }
            #expect(document.value(of: "skipped", at: index) == String(count("skipped", within: subtree)))
            #expect(count("testcase", within: subtree) > 0)
        }
        let failure = try #require(
            document.nodes.indices.first {
                document.name(of: document.nodes[$0]) == "failure"
                    && document.value(of: "message", at: $0)?.contains("é") == true
            })
        #expect(document.value(of: "message", at: failure) == "\u{FFFD}\u{FFFD}]]>&<\"'\n\u{FFFD}é中")
    }

    @Test(arguments: [
        (Duration.zero, "0.000"), (.milliseconds(5), "0.005"), (.milliseconds(61_020), "61.020"),
        (.microseconds(999), "0.000"),
    ])
    func seconds(_ duration: Duration, _ expected: String) {
        var context = Sample.context
        context.elapsed = duration
        #expect(Sample.text(.junit, Sample.clean, context).contains(" time=\"\(expected)\">\n  <testsuite "))
    }
}
