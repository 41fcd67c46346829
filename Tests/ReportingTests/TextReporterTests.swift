import Linting
import Reporting
import Testing

@Suite struct TextReporterTests {
    @Test func golden() {
        #expect(
            Sample.text(.text, Sample.result) == """
                a.de.html:10:5: error: the 3rd paragraph is missing [missing-paragraph]
                   10 | </div>
                      | ^
                      = a.en.html:7:1: the passage in "en"
                a.de.html:12:20: warning: no space between two sentences [missing-space-after-sentence] (fixable)
                   12 | <p>Größer als je.Und „besser“.</p>
                      |                  ^
                      = fix: insert a space

                a.el.html:3:1: info: level 4 follows level 2 [heading-order]

                1 error, 1 warning and 1 info in 3 documents of 2 articles; 1 fixable with "hexapla lint --fix"

                """)
    }

    @Test func aCleanRunSaysSoInOneLine() {
        #expect(Sample.text(.text, Sample.clean) == "no findings in 1 document of 1 article\n")
    }

    @Test func aQuietCleanRunSaysNothing() {
        var context = Sample.context
        context.isQuiet = true
        #expect(Sample.text(.text, Sample.clean, context) == "")
        #expect(Sample.text(.text, Sample.result, context) == Sample.text(.text, Sample.result))
    }

    @Test func failuresOfTheToolAreCounted() {
        #expect(
            Sample.text(.text, Sample.failed)
                == "no findings in 0 documents of 0 articles; 2 failures of the tool itself\n")
    }

    @Test func colorsAreOnlyWrittenWhereTheyAreWanted() {
        var context = Sample.context
        #expect(!Sample.text(.text, Sample.result, context).contains("\u{1B}"))
        context.usesColor = true
        let lines = Sample.text(.text, Sample.result, context).split(separator: "\n")
        let first =
            "\u{1B}[1ma.de.html:10:5\u{1B}[0m: \u{1B}[1;31merror\u{1B}[0m: the 3rd paragraph is missing "
            + "\u{1B}[36m[missing-paragraph]\u{1B}[0m"
        #expect(lines.first == first[...])
        #expect(lines.dropFirst(2).first == "      \u{1B}[2m|\u{1B}[0m \u{1B}[1;31m^\u{1B}[0m")
    }

    @Test func unsafeFixesAreToldApart() {
        let fix = Fix("drop the word", .unsafe, edits: [])
        let finding = Sample.finding(
            "repeated-word", .warning, "\"das\" twice", path: "a.de.html", start: Sample.location(1, 1, 0),
            end: Sample.location(1, 4, 3), fixes: [fix])
        let text = Sample.text(.text, LintResult(findings: [finding], documents: [], articles: 0))
        #expect(text.hasPrefix("a.de.html:1:1: warning: \"das\" twice [repeated-word] (fixable, unsafe)\n"))
        #expect(text.contains("; 1 fixable with \"hexapla lint --fix --unsafe-fixes\"\n"))
    }

    @Test func whatTheExportHoldsCannotDriveTheTerminal() {
        let finding = Sample.finding(
            "mojibake", .error, "found \"\u{1B}]0;x\u{7}\u{202E}\n\"", path: "a\u{9B}1m.html",
            start: Sample.location(1, 1, 0), end: Sample.location(1, 2, 1),
            excerpt: Excerpt(line: "x\u{1B}[31m", range: 0..<1))
        let text = Sample.text(.text, LintResult(findings: [finding], documents: [], articles: 0))
        #expect(
            text.hasPrefix(
                """
                a<U+009B>1m.html:1:1: error: found "␛]0;x␇<U+202E> " [mojibake]
                    1 | x␛[31m
                      | ^

                """))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
}
