import Testing

@testable import Patterns

/// The matches of a pattern in a text, as they read.
func matches(of source: String, _ options: PatternOptions = [], in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    try PatternMatcher().forEachMatch(of: Pattern(source, options: options), in: bytes) {
        found.append(String(decoding: bytes[$0], as: UTF8.self))
        return true
    }
    return found
}

@Suite struct PatternMatcherTests {
    @Test(arguments: [
        (#"\b\w+\b"#, "Съешь ещё этих", ["Съешь", "ещё", "этих"]),
        (#"(?i)ἀθήνα"#, "ἈΘΉΝΑ ἀθήνα Αθήνα", ["ἈΘΉΝΑ", "ἀθήνα"]),
        (#"(?i)ΟΔΟΣ"#, "οδος οδοσ", ["οδος", "οδοσ"]),
        (#"\d+"#, "१२३ 45 ٣", ["१२३", "45", "٣"]),
        (#"\p{Devanagari}+"#, "यह text है", ["यह", "है"]),
        (#"\p{Thai}+"#, "กรุณา click ที่นี่", ["กรุณา", "ที่นี่"]),
        (#"\p{Han}{2}"#, "点击这里 abc", ["点击", "这里"]),
        (#"(?<=点击).."#, "请点击这里", ["这里"]),
        (#"\s+"#, "a\u{A0}b\u{3000}c", ["\u{A0}", "\u{3000}"]),
        (#"^.$"#, "é", ["é"]),
        (#"(?m)^b"#, "a\nb\rb", ["b"]),
    ])
    func goesByUnicode(source: String, text: String, expected: [String]) throws {
        #expect(try matches(of: source, in: text) == expected)
    }

    @Test func ignoresCaseInEveryScript() throws {
        #expect(try matches(of: "straße", .ignoringCase, in: "Straße STRAẞE strasse") == ["Straße", "STRAẞE"])
        #expect(try matches(of: "жук", .ignoringCase, in: "ЖУК Жук") == ["ЖУК", "Жук"])
        #expect(try matches(of: "жук", in: "ЖУК жук") == ["жук"])
    }

    @Test(arguments: [
        ("x*", "axé", [0..<0, 1..<2, 2..<2, 4..<4]),
        ("", "é", [0..<0, 2..<2]),
        (#"\b"#, "ab é", [0..<0, 2..<2, 3..<3, 5..<5]),
        ("$", "a\n", [1..<1, 2..<2]),
        ("(?=a)|a", "a", [0..<0, 0..<1]),
        (#"a\Kb"#, "abab", [1..<2, 3..<4]),
        (#"a\K"#, "aa", [1..<1, 2..<2]),
        ("a??", "aa", [0..<0, 0..<1, 1..<1, 1..<2, 2..<2]),
    ])
    func goesOnBehindEmptyMatches(source: String, text: String, expected: [Range<Int>]) throws {
        var found: [Range<Int>] = []
        try PatternMatcher().forEachMatch(of: Pattern(source), in: Array(text.utf8)) {
            found.append($0)
            return found.count < 100
        }
        #expect(found == expected)
    }

    @Test func seesNothingOutsideTheRange() throws {
        let text = Array("xéab abéx".utf8)
        let matcher = PatternMatcher()
        let inner = 3..<8
        #expect(try matcher.firstMatch(of: Pattern("^ab"), in: text, range: inner) == 3..<5)
        #expect(try matcher.firstMatch(of: Pattern("(?<=é)ab"), in: text, range: inner) == nil)
        #expect(try matcher.firstMatch(of: Pattern("(?<=é)ab"), in: text) == 3..<5)
        #expect(try matcher.firstMatch(of: Pattern("ab$"), in: text, range: inner) == 6..<8)
        #expect(try matcher.firstMatch(of: Pattern("(?<=b )ab"), in: text, range: inner, from: 6) == 6..<8)
        #expect(try matcher.firstMatch(of: Pattern("ab"), in: text, range: inner, from: 4) == 6..<8)
        #expect(try matcher.firstMatch(of: Pattern("ab"), in: text, range: 500..<900) == nil)
        #expect(try matcher.firstMatch(of: Pattern("b*"), in: text, range: 6..<6) == 6..<6)
        #expect(try matcher.firstMatch(of: Pattern("b*"), in: []) == 0..<0)
    }

    @Test func tellsCaptures() throws {
        let text = Array("π: 2024-05, 7".utf8)
        let matcher = PatternMatcher()
        let pattern = try Pattern(#"(?<year>\d{4})(?:-(\d\d))?(x)?|(7)"#)
        var found: [[Range<Int>?]] = []
        try matcher.forEachMatch(of: pattern, in: text, range: 2..<text.count) { _ in
            found.append((0...5).map { matcher.capture($0) })
            return true
        }
        #expect(found == [[4..<11, 4..<8, 9..<11, nil, nil, nil], [13..<14, nil, nil, nil, 13..<14, nil]])
        #expect(matcher.capture(0) == nil)
        #expect(matcher.capture(-1) == nil)
    }

    @Test func makesRoomForManyCaptures() throws {
        let pattern = try Pattern(String(repeating: "(a)", count: 300))
        let matcher = PatternMatcher()
        #expect(try matcher.firstMatch(of: pattern, in: [UInt8](repeating: 0x61, count: 300)) == 0..<300)
        #expect(matcher.capture(300) == 299..<300)
        #expect(matcher.capture(301) == nil)
    }

    @Test func stopsWhenTold() throws {
        var count = 0
        try PatternMatcher().forEachMatch(of: Pattern("a"), in: Array("aaaa".utf8)) { _ in
            count += 1
            return count < 2
        }
        #expect(count == 2)
    }

    @Test(arguments: [
        (#"(a+)+$"#, String(repeating: "a", count: 40) + "b"),
        (#"(a+)+$"#, String(repeating: "a", count: 100_000) + "b"),
        (#"(?:a|aa)+$"#, String(repeating: "a", count: 60) + "b"),
        (#"(?:a|aa)+$"#, String(repeating: "a", count: 100_000) + "b"),
        (#"(\w+\s*)*[^\w\s]z"#, String(repeating: "слово ", count: 30) + "z"),
        (#"(?:(a*)*)*[bc]d"#, String(repeating: "a", count: 500) + "bad"),
        (#"(.*?,){40}P[x]"#, String(repeating: "1,2,3,4,5,6,7,8,9,", count: 20) + "x"),
        (#"((a)|(?1)(?1))*[b]c"#, String(repeating: "a", count: 300) + "bac"),
    ])
    func givesUpOnCatastrophes(source: String, text: String) throws {
        let matcher = PatternMatcher()
        let pattern = try Pattern(source)
        for _ in 0..<2 {
            #expect(throws: MatchFailure.limitExceeded) { try matcher.firstMatch(of: pattern, in: Array(text.utf8)) }
        }
        // What comes after is found as ever.
        #expect(try matcher.firstMatch(of: Pattern("b"), in: Array("ab".utf8)) == 1..<2)
    }

    @Test(arguments: [
        #"(?:\w+\s+){3,}end"#, #"^(?:[^,]*,)*[^,]*;"#, #"(\w+) \1 \1"#, #"\s+$"#, #".*foo.*[bc]ar.*"#,
        #"(?:[a-z]+, )+and"#, #"(?<!\w)\w{30,}"#,
    ])
    func allowsWhatAnArticleNeeds(source: String) throws {
        let text = String(repeating: "some words, and others and more of them; ", count: 100)
        let pattern = try Pattern(source)
        #expect(throws: Never.self) { try PatternMatcher().firstMatch(of: pattern, in: Array(text.utf8)) }
    }

    @Test(
        arguments: [
            [0xC3], [0x61, 0xE4, 0xBB], [0xFF, 0x61], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0x80],
        ] as [[UInt8]])
    func refusesWhatIsNotUTF8(text: [UInt8]) throws {
        #expect(throws: MatchFailure.malformedText) { try PatternMatcher().firstMatch(of: Pattern("b"), in: text) }
    }

    @Test func refusesRangesWithinCharacters() throws {
        let text = Array("éé".utf8)
        let pattern = try Pattern("x")
        #expect(throws: MatchFailure.malformedText) {
            try PatternMatcher().firstMatch(of: pattern, in: text, range: 1..<4)
        }
        #expect(throws: MatchFailure.malformedText) { try PatternMatcher().firstMatch(of: pattern, in: text, from: 3) }
    }

    @Test func matchesFromManyTasks() async throws {
        for round in 0..<20 {
            let pattern = try Pattern(#"(?<word>\w+) (\d+)"#)
            let counts = await withTaskGroup { group in
                for task in 0..<8 {
                    group.addTask {
                        let text = Array(String(repeating: "слово \(task + round) ", count: 50).utf8)
                        let matcher = PatternMatcher()
                        var count = 0
                        try? matcher.forEachMatch(of: pattern, in: text) { _ in
                            if let number = matcher.capture(2) {
                                count += Int(String(decoding: text[number], as: UTF8.self)) == task + round ? 1 : 0
                            }
                            return true
                        }
                        return count
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts == Array(repeating: 50, count: 8))
        }
    }
}
