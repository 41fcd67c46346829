import Testing

@testable import Patterns

/// Random patterns and phrases on random texts: a set finds what PCRE2 finds without it.
@Suite struct PatternPropertyTests {
    /// Letters whose case is a trap, letters of several lengths, and what is no letter.
    private static let letters = [
        "a", "b", "k", "s", "K", "\u{212A}", "ſ", "ß", "ẞ", "é", "É", "ж", "Ж", "р", "Р", "σ", "ς", "Σ", "ⱥ", "Ⱥ", "世",
        "界",
        "น", "ि", "𐐀", "𐐨", " ", ".", "1",
    ]

    private static func text(_ length: Int, _ random: inout SeededGenerator) -> String {
        (0..<length).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    }

    private static func atom(_ depth: Int, _ random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<(depth > 0 ? 26 : 16), using: &random) {
        case 0..<9:
            let letter = letters.randomElement(using: &random) ?? ""
            return letter == "." ? #"\."# : letter
        case 9: return [".", #"\w"#, #"\d"#, #"\s"#, #"\X"#, #"\p{L}"#].randomElement(using: &random) ?? ""
        case 10:
            return ["[ak]", "[^b]", "[sж]", "[a-k]", "[]1]", "[[:alpha:]]", #"[\]s]"#].randomElement(using: &random)
                ?? ""
        case 11: return [#"\b"#, "^", "$", "(?=a)", "(?!k)", "(?<=s)", "(?<!é)"].randomElement(using: &random) ?? ""
        case 12: return #"\Q"# + text(2, &random) + #"\E"#
        case 13: return ["(?i)", "(?-i)", "(?#c)", "(?x)", "(?-x)", "(?xx)"].randomElement(using: &random) ?? ""
        case 14: return [#"\x6b"#, #"\x{4e16}"#, #"\x{17f}"#, #"\N"#, #"\R?"#].randomElement(using: &random) ?? ""
        case 15: return text(3, &random).replacing(".", with: #"\."#)
        case 16..<20: return "(?:" + expression(depth - 1, &random) + ")"
        case 20, 21: return "(" + expression(depth - 1, &random) + ")"
        case 22: return "(?i:" + expression(depth - 1, &random) + ")"
        case 23: return "(?x-i: " + expression(depth - 1, &random) + " )"
        case 24: return "(?>" + expression(depth - 1, &random) + ")"
        default: return "(?=" + expression(depth - 1, &random) + ")"
        }
    }

    private static func expression(_ depth: Int, _ random: inout SeededGenerator) -> String {
        let quantifiers = ["", "", "", "", "", "?", "*", "+", "{2}", "{0,1}", "{1,2}", "??", "+?", "{0}", "?+"]
        return (0..<Int.random(in: 1...2, using: &random)).map { _ in
            (0..<Int.random(in: 1...4, using: &random)).map { _ in
                atom(depth, &random) + (quantifiers.randomElement(using: &random) ?? "")
            }.joined()
        }.joined(separator: "|")
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func findsEveryUnitThatMatches(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var patterns: [Pattern] = []
        var builder = PatternSet.Builder()
        while patterns.count < 700 {
            let source = Self.expression(2, &random)
            let options: PatternOptions = Bool.random(using: &random) ? .ignoringCase : []
            guard let pattern = try? Pattern(source, options: options) else { continue }
            patterns.append(pattern)
            _ = builder.add(pattern)
        }
        // Most of them are worth a filter, or the test would tell little.
        #expect(patterns.count { $0.requiredLiterals != nil } > 400)
        var units: [Range<Int>] = []
        var text: [UInt8] = []
        for _ in 0..<150 {
            let unit = Self.text(Int.random(in: 0...12, using: &random), &random)
            units.append(text.count..<text.count + unit.utf8.count)
            text += Array(unit.utf8) + [0x0A]
        }
        var candidates = Set<[Int]>()
        builder.build().scan(text, units: units) { candidates.insert([$0.entry, $0.unit]) }
        let matcher = PatternMatcher()
        var matched = 0
        for (entry, pattern) in patterns.enumerated() {
            for (unit, range) in units.enumerated() {
                guard try matcher.firstMatch(of: pattern, in: text, range: range) != nil else { continue }
                matched += 1
                #expect(
                    candidates.contains([entry, unit]),
                    "\(pattern.source) \(pattern.options) matches \(String(decoding: text[range], as: UTF8.self))")
            }
        }
        #expect(matched > 1_000)
    }

    @Test(arguments: [4, 5, 6] as [UInt64])
    func findsEveryPhrase(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var builder = PatternSet.Builder()
        var patterns: [Pattern] = []
        for _ in 0..<400 {
            let phrase = Self.text(Int.random(in: 1...5, using: &random), &random)
            let ignoresCase = Bool.random(using: &random)
            _ = builder.add(phrase: phrase, options: ignoresCase ? .ignoringCase : [])
            patterns.append(try Pattern(#"(?=(\Q"# + phrase + #"\E))"#, options: ignoresCase ? .ignoringCase : []))
        }
        var text: [UInt8] = []
        let bounds = (0..<60).map { _ in
            let start = text.count
            text += Array(Self.text(Int.random(in: 0...80, using: &random), &random).utf8)
            defer { text.append(0x0A) }
            return start..<text.count
        }
        var found: [Int: [Range<Int>]] = [:]
        builder.build().scan(text, units: bounds) { found[$0.entry, default: []].append($0.range) }
        let matcher = PatternMatcher()
        for (entry, pattern) in patterns.enumerated() {
            var expected: [Range<Int>] = []
            for unit in bounds {
                try matcher.forEachMatch(of: pattern, in: text, range: unit) { _ in
                    if let place = matcher.capture(1) { expected.append(place) }
                    return true
                }
            }
            let places = (found[entry] ?? []).sorted { $0.lowerBound < $1.lowerBound }
            #expect(places == expected, "\(pattern.source) \(pattern.options)")
        }
    }
}
