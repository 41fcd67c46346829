import Testing

@testable import Patterns

@Suite struct RequiredLiteralsTests {
    @Test(
        arguments: [
            ("click here", ["click here"]),
            (#"\bclick\s+here\b"#, ["click"]),
            ("colou?r", ["color", "colour"]),
            ("[Cc]lick", ["Click", "click"]),
            ("utili[sz]e[ds]?", ["utilise", "utilised", "utilises", "utilize", "utilized", "utilizes"]),
            ("(?:foo|bar|baz)", ["bar", "baz", "foo"]),
            ("foo|", nil), ("foo|b*", nil), ("x*", nil), (".+", nil), ("", nil), (#"\d+"#, nil),
            ("a+b+", ["b"]), ("zz{2}z", ["zzzz"]), ("(ab){3}", ["ababab"]), ("(ab){2,}x", ["abab"]),
            ("ab{0,1}c", ["abc", "ac"]), ("qu{0}x", ["q"]), ("a{2", nil), ("a{,2}b", nil), ("a{x}", ["a{x}"]),
            (#"\Qa.b\E*c"#, ["a."]), (#"a\Q\E+zz"#, ["zz"]), (#"\Q*\E"#, ["*"]), (#"\Qabc"#, ["abc"]),
            ("(?x) a b # c\n d", ["abd"]), ("(?x: a b )c d", ["abc d"]), ("(?x)a\\ b", ["a b"]),
            ("(?x)[ a]b", [" b", "ab"]),
            ("(?xx)[ a]b", ["ab"]), ("a(?#comment)+zz", ["zz"]), ("(?x)a + zz", ["zz"]),
            ("foo(?=bar)", ["foo"]), ("(?<!foo)bar", ["bar"]), ("(?<=foo)b", ["b"]), ("(?!x)", nil),
            (#"(\w+)\s+\1"#, nil), (#"(?<n>ab)\k<n>cde"#, ["cde"]), (#"(a)\g{1}bc"#, ["bc"]),
            (#"(?P<n>ab)(?P=n)"#, ["ab"]),
            (#"\x41\x{42}C"#, ["ABC"]), (#"\101zz"#, ["zz"]), (#"\p{Lu}bc"#, ["bc"]), (#"\pLbc"#, ["bc"]),
            (#"\t\n"#, ["\t\n"]), (#"\.\*\/"#, [".*/"]), (#"\N{U+41}bc"#, ["bc"]),
            ("a(*ACCEPT)b", nil), ("(*UCP)ab", nil), ("(?(?=a)b|c)", nil), ("(a)?(?(1)b|c)zzz", nil), ("a(?C1)b", nil),
            ("(?1)(ab)", ["ab"]), ("(?R)?abc", ["abc"]), ("(?&n)(?<n>ab)", ["ab"]), ("(a)?(?-1)", nil),
            ("[^a]bc", ["bc"]), ("[]a]b", ["]b", "ab"]), ("[^]]bc", ["bc"]), ("[a-c]xy", ["xy"]),
            ("[a-]b", ["-b", "ab"]),
            (#"[\]]b"#, ["]b"]), (#"[\d]bc"#, ["bc"]), ("[[:alpha:]]bc", ["bc"]), ("[[:x]b", [":b", "[b", "xb"]),
            ("[[:<:]]foo[[:>:]]", ["foo"]), ("[[:a]:]bc", ["::]bc", "[:]bc", "a:]bc"]), (#"[\Qa]\E]b"#, nil),
            ("(?|(a)|(b))c", ["ac", "bc"]), ("(?>ab)c", ["abc"]), ("(?'n'ab)c", ["abc"]), ("a++b", ["b"]),
            ("a??b", ["ab", "b"]),
            ("点击|こちら", ["こちら", "点击"]), ("ж+ук", ["ук"]), ("{a}", ["{a}"]), ("a|(?i)b|c", ["a", "b~", "c~"]),
            ("(?i)ab(?-i)cd", ["abcd~"]), ("(?i:ab)\\d(?-i)cdef", ["cdef"]), ("(?^i:a)b", ["ab~"]),
        ] as [(String, [String]?)])
    func derives(source: String, expected: [String]?) throws {
        _ = try Pattern(source)
        let literals = RequiredLiterals.of(source, ignoresCase: false)
        #expect(literals?.map { $0.text + ($0.ignoresCase ? "~" : "") }.sorted() == expected)
    }

    @Test func takesOptionsOfThePattern() throws {
        #expect(try Pattern("ab", options: .ignoringCase).requiredLiterals == [Literal("ab", ignoresCase: true)])
        #expect(try Pattern("ab").requiredLiterals == [Literal("ab")])
    }

    @Test func staysSmall() throws {
        let product = try Pattern("[abc][abc][abc][abc][abc][abc][abc][abc][abc][abc]")
        #expect(product.requiredLiterals?.count == 27)
        let list = try Pattern("\\b(?:" + (0..<500).map { "word\($0)" }.joined(separator: "|") + ")\\b")
        #expect(list.requiredLiterals?.count == 500)
        let nested = try Pattern(String(repeating: "(a?", count: 100) + String(repeating: ")", count: 100))
        #expect(nested.requiredLiterals == nil)
    }
}
