@testable import Reporting
import Testing

@Suite struct WrappedTextTests {
    @Test(arguments: [
        ("", [""]),
        ("one two", ["one two"]),
        ("one two three", ["one two", "three"]),
        ("one  two", ["one  two"]),
        ("  one two three", ["  one", "two", "three"]),
        ("12345678", ["12345678"]),
        ("123456789", ["12345678", "9"]),
        ("a 1234567890123", ["a 123456", "7890123"]),
        ("1234567 1234567890", ["1234567", "12345678", "90"]),
        ("漢字漢字漢字", ["漢字漢字", "漢字"]),
        ("ab 漢字漢字漢字", ["ab 漢字", "漢字漢字"]),
        ("क्षत्रिय क्षत्रिय", ["क्षत्रिय", "क्षत्रिय"]),
    ])
    func linesFit(_ text: String, _ lines: [String]) {
        #expect(WrappedText.lines(of: text, width: 8) == lines)
    }

    @Test func aWidthOfOneEnds() {
        #expect(WrappedText.lines(of: "ab 漢", width: 1) == ["a", "b", "漢"])
    }
}
