import Testing

@testable import Reporting

@Suite struct PrintableTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("a\tb\r\nc", "a b  c"),
        ("\u{7F}\u{85}", "␡<U+0085>"),
        ("\u{2066}a\u{2069}\u{FEFF}", "<U+2066>a<U+2069><U+FEFF>"),
        // Letters that Persian and Hindi can't be written without, and a number sign of Arabic.
        ("می\u{200C}خواهم क्\u{200D}ष \u{600}", "می\u{200C}خواهم क्\u{200D}ष \u{600}"),
    ])
    func lines(_ text: String, _ expected: String) {
        #expect(Printable.line(text) == expected)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("中文字", 6, "中文字"), ("中文字x", 6, "中文…"),
        ("e\u{301}e\u{301}", 2, "e\u{301}e\u{301}"),
    ])
    func cuts(_ text: String, _ width: Int, _ expected: String) {
        #expect(Printable.line(Array(text.utf8)[...], width: width) == expected)
    }

    @Test func cutsTextOfAnyLengthInNoTime() {
        let text = [UInt8](repeating: 0x61, count: 50_000_000)
        #expect(Printable.line(text[...], width: 10) == "aaaaaaaaa…")
    }
}
