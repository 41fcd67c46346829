import Language
import Testing

@testable import Reporting

@Suite struct MarkedLineTests {
    @Test(arguments: [
        // text, range in scalars, line, underline
        ("abc def", 4..<7, "abc def", "    ^~~"),
        ("abc", 3..<3, "abc", "   ^"),
        ("abc", 1..<1, "abc", " ^"),
        ("", 0..<0, "", "^"),
        // Indentation before the range goes, also when it is made of tabs.
        ("\t\tabc", 2..<4, "abc", "^~"),
        ("    abc", 2..<4, "  abc", "^~"),
        // A tab ends at the next stop, four columns apart.
        ("a\tbc", 2..<4, "a   bc", "    ^~"),
        ("abcd\tx", 4..<5, "abcd    x", "    ^~~~"),
        // Wide characters take two columns.
        ("中文。abc", 2..<3, "中文。abc", "    ^~"),
        ("中文。abc", 3..<6, "中文。abc", "      ^~~"),
        ("한국어", 1..<3, "한국어", "  ^~~~"),
        ("ﾊﾛｰ x", 4..<5, "ﾊﾛｰ x", "    ^"),
        ("😀x", 1..<2, "😀x", "  ^"),
        // Combining marks take none, and are pointed at below their letter.
        ("e\u{301}a", 2..<3, "e\u{301}a", " ^"),
        ("ae\u{301}", 2..<3, "ae\u{301}", " ^"),
        ("e\u{301}\u{302}x", 0..<4, "e\u{301}\u{302}x", "^~"),
        // What can't be seen is shown by what it is.
        ("a\u{200B}b", 1..<2, "a<U+200B>b", " ^~~~~~~~"),
        ("a\u{0}b", 2..<3, "a␀b", "  ^"),
        ("a\u{FEFF}b", 2..<3, "a<U+FEFF>b", "         ^"),
        ("a\u{AD}b", 1..<2, "a<U+00AD>b", " ^~~~~~~~"),
        // A range beyond the line ends with it.
        ("abc", 2..<9, "abc", "  ^"),
        ("abc", 7..<9, "abc", "   ^"),
    ])
    func underlines(_ line: String, _ range: Range<Int>, _ text: String, _ underline: String) {
        let marked = MarkedLine(line, marking: range, width: 80)
        #expect(marked.text == text)
        #expect(marked.underline == underline)
    }

    @Test(arguments: [
        ("שלום .", 4..<5, "שלום⟦ ⟧."),
        ("<p>مرحبا</p>", 3..<8, "<p>⟦مرحبا⟧</p>"),
        ("<p>مرحبا</p>", 8..<8, "<p>مرحبا⟦⟧</p>"),
    ])
    func rightToLeftLinesAreMarkedWithin(_ line: String, _ range: Range<Int>, _ text: String) {
        let marked = MarkedLine(line, marking: range, width: 80)
        #expect(marked.text == text)
        #expect(marked.underline == "")
    }

    @Test func longLinesAreCutOnBothSides() {
        let line = String(repeating: "a", count: 70) + "X" + String(repeating: "b", count: 70)
        let marked = MarkedLine(line, marking: 70..<71, width: 30)
        #expect(marked.text == "…" + String(repeating: "a", count: 10) + "X" + String(repeating: "b", count: 17) + "…")
        #expect(marked.underline == String(repeating: " ", count: 11) + "^")
        #expect(DisplayWidth.of(marked.text) == 30)
    }

    @Test func longLinesAreNotCutBeforeARangeNearTheirBeginning() {
        let marked = MarkedLine("ab" + String(repeating: "字", count: 60), marking: 2..<3, width: 21)
        #expect(marked.text == "ab" + String(repeating: "字", count: 8) + "…")
        #expect(marked.underline == "  ^~")
    }

    @Test func aLongRangeIsUnderlinedAsFarAsItIsShown() {
        let marked = MarkedLine(String(repeating: "a", count: 100), marking: 0..<100, width: 20)
        #expect(marked.text == String(repeating: "a", count: 18) + "…")
        #expect(marked.underline == "^" + String(repeating: "~", count: 17))
    }

    /// Whatever the line and the range, the line fits and the mark is within it.
    @Test func everyRangeOfAMixedLineFits() {
        let line = "\t a\u{301}中\u{200D}字\u{1F600}b\u{0}" + String(repeating: "xא字\t", count: 12)
        let count = line.unicodeScalars.count
        for lower in 0...count {
            for upper in lower...count {
                let marked = MarkedLine(line, marking: lower..<upper, width: 24)
                #expect(DisplayWidth.of(marked.text) <= 26)
                #expect(DisplayWidth.of(marked.underline) <= DisplayWidth.of(marked.text) + 1)
            }
        }
    }
}
