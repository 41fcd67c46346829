import Testing

@testable import Patterns

@Suite struct PatternTests {
    @Test(arguments: [
        ("a(b", PatternError(message: "missing closing parenthesis", offset: 3)),
        ("ab)", PatternError(message: "unmatched closing parenthesis", offset: 2)),
        ("über[a-", PatternError(message: "missing terminating ] for character class", offset: 8)),
        ("*a", PatternError(message: "quantifier does not follow a repeatable item", offset: 0)),
        (
            "(?<n>a)(?<n>b)",
            PatternError(
                message: "two named subpatterns have the same name (PCRE2_DUPNAMES not set)", offset: 12)
        ),
        ("ж\\p{Foo}", PatternError(message: "unknown property after \\P or \\p", offset: 9)),
        ("a\\Cb", PatternError(message: "using \\C is disabled by the application", offset: 3)),
        ("(?<=a+)b", PatternError(message: "lookbehind assertion is not fixed length", offset: 0)),
        ("[z-a]", PatternError(message: "range out of order in character class", offset: 3)),
        ("\\", PatternError(message: "\\ at end of pattern", offset: 1)),
        ("(?i", PatternError(message: "missing closing parenthesis", offset: 3)),
    ])
    func tellsWhatIsWrong(source: String, error: PatternError) {
        #expect(throws: error) { try Pattern(source) }
    }

    @Test func refusesLongExpressions() throws {
        _ = try Pattern(String(repeating: "a", count: 20_000))
        #expect(
            throws: PatternError(
                message: "pattern string is longer than the limit set by the application", offset: 0)
        ) {
            try Pattern(String(repeating: "a", count: Pattern.maximumLength + 1))
        }
    }

    /// Each of these wants much of a compiler of expressions: it takes them or not, but comes back.
    @Test(arguments: [
        String(repeating: "(", count: 60_000),
        String(repeating: "(a", count: 200) + String(repeating: ")", count: 200),
        String(repeating: "(?:a", count: 249) + String(repeating: "){2}", count: 249),
        "((((((a{1,1000}){1,1000}){1,1000}){1,1000}){1,1000}){1,1000})",
        String(repeating: "[a", count: 30_000),
        String(repeating: "a|", count: 30_000),
        String(repeating: "(?i)", count: 15_000),
        "\u{0}\\Q\u{0}", "(?(DEFINE)(?<a>b))(?&a)", "(?R)", "(?1)(a|(?R))",
    ])
    func comesBackFromHostileExpressions(source: String) throws {
        guard let pattern = try? Pattern(source) else { return }
        let matcher = PatternMatcher()
        _ = try? matcher.firstMatch(of: pattern, in: Array("aaaabbbb aaaa".utf8))
    }

    @Test func namesCaptures() throws {
        let pattern = try Pattern(#"(?<year>\d{4})-(\d\d)-(?<day>\d\d)"#)
        #expect(pattern.captureCount == 3)
        #expect(pattern.captureNames.map(\.name) == ["day", "year"])
        #expect(pattern.captureNames.map(\.index) == [3, 1])
        #expect(try Pattern("(?J)(?<n>a)|(?<n>b)").captureNames.map(\.index) == [1, 2])
        #expect(try Pattern("a").captureNames.isEmpty)
    }
}
