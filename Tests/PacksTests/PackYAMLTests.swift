import Linting
import Testing

@testable import Packs

/// The reader of packs takes the YAML that people write, knows where it stands, and is harmed by none.
@Suite struct PackYAMLTests {
    /// A value in a form that a test can compare.
    private static func text(_ node: PackNode) -> String {
        switch node.content {
        case .null: "null"
        case .scalar(let scalar): "\"\(scalar.text)\""
        case .list(let items): "[\(items.map(text).joined(separator: ","))]"
        case .map(let entries): "{\(entries.map { "\($0.key.text):\(text($0.value))" }.joined(separator: ","))}"
        }
    }

    private static func read(_ yaml: String) throws(PackYAMLFailure) -> String {
        text(try PackYAML.read(Array(yaml.utf8)))
    }

    private static let texts: [(String, String)] = [
        ("", "null"), ("# only a comment\n", "null"), ("---\na: 1\n...\n", #"{a:"1"}"#), ("\u{FEFF}a: 1", #"{a:"1"}"#),
        ("a: b # c", #"{a:"b"}"#), ("a: b#c", #"{a:"b#c"}"#), ("a: http://x:1/y", #"{a:"http://x:1/y"}"#),
        ("a:\n- 1\n- 2\nb: 3", #"{a:["1","2"],b:"3"}"#),
        ("a:\n  - 1\n  -\n  - b: 2\n    c: 3", #"{a:["1",null,{b:"2",c:"3"}]}"#),
        ("- - 1\n  - 2\n- 3", #"[["1","2"],"3"]"#),
        ("a: [1, 'x, y', \"z\\n\", {b: c}]", "{a:[\"1\",\"x, y\",\"z\n\",{b:\"c\"}]}"),
        ("a: [1,\n  2, # two\n  3]", #"{a:["1","2","3"]}"#), ("a: {b: , c: }", "{a:{b:null,c:null}}"),
        ("a: one\n  two\n\n  three", "{a:\"one two\nthree\"}"), ("a: 'it''s\n  so'", #"{a:"it's so"}"#),
        (#"a: "\u00e9\x41\t\\""#, "{a:\"éA\t\\\"}"), ("a: |\n  x\n   y\n\n  z\n\nb: 1", "{a:\"x\n y\n\nz\n\",b:\"1\"}"),
        ("a: >-\n  x\n  y\n\n  z\n", "{a:\"x y\nz\"}"), ("a: |+\n  x\n\nb: 1", "{a:\"x\n\n\",b:\"1\"}"),
        ("a: >\n  x\n    y\n  z\n", "{a:\"x\n  y\nz\n\"}"), ("a: ~\nb: null\nc: ''", #"{a:null,b:null,c:""}"#),
        ("'a b': c\n\"d\": e", #"{a b:"c",d:"e"}"#),
        ("a: -1\nb: - x".replacing("b: - x", with: "b: -x"), #"{a:"-1",b:"-x"}"#),
        ("a:\r\n  b: c\r\nd: e\r\n", #"{a:{b:"c"},d:"e"}"#), ("a: |2\n    x\n", "{a:\"  x\n\"}"),
        ("a: x[1]{2}\nb: 'c'", #"{a:"x[1]{2}",b:"c"}"#), ("емейл: эл. почта", #"{емейл:"эл. почта"}"#),
    ]

    @Test(arguments: texts) func reads(_ yaml: String, _ expected: String) throws {
        #expect(try Self.read(yaml) == expected)
    }

    private static let failures: [(String, PackYAMLFailure)] = [
        ("a: [1, 2", PackYAMLFailure(reason: .unclosed("["), offset: 3)),
        ("a: 'x", PackYAMLFailure(reason: .unclosed("'"), offset: 3)),
        ("a: 1\na: 2", PackYAMLFailure(reason: .repeatedKey("key \"a\""), offset: 5)),
        ("a: &x 1", PackYAMLFailure(reason: .unsupported("an anchor"), offset: 3)),
        ("a: *x", PackYAMLFailure(reason: .unsupported("an alias"), offset: 3)),
        ("a: !!str 1", PackYAMLFailure(reason: .unsupported("a tag"), offset: 3)),
        ("a:\n\tb: 1", PackYAMLFailure(reason: .tab, offset: 3)),
        ("a: 1\n  b: 2", PackYAMLFailure(reason: .expected("a value without \": \", or quoted"), offset: 8)),
        (#"a: "\q""#, PackYAMLFailure(reason: .escape, offset: 4)),
    ]

    @Test(arguments: failures) func tellsWhatItDoesNotTake(_ yaml: String, _ failure: PackYAMLFailure) {
        #expect(throws: failure) { try Self.read(yaml) }
    }

    @Test func refusesBytesThatAreNoUTF8() {
        #expect(throws: PackYAMLFailure(reason: .encoding, offset: 0)) { try PackYAML.read([0x61, 0x3A, 0x20, 0xFF]) }
    }

    @Test(arguments: ["[", "{a: ", "- ", "a:\n", "? ", "'", "\"", "|\n", "&a ", "*a "])
    func takesAnyDepthAndLength(_ part: String) {
        for count in [31, 1000, 100_000] {
            _ = try? PackYAML.read(Array(String(repeating: part, count: count).utf8))
        }
        let nested = (0..<2000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(throws: PackYAMLFailure.self) { try PackYAML.read(Array(nested.utf8)) }
    }

    @Test func knowsWhereEveryByteOfATextComesFrom() throws {
        let yaml = Array("a: 'it''s'\nb: \"\\u00e9x\"\nc: |\n  x\n  y\n".utf8)
        guard case .map(let entries) = try PackYAML.read(yaml).content else {
            Issue.record("no map")
            return
        }
        let origins = entries.map { PackYAML.origins(of: $0.value.scalar ?? $0.key, in: yaml) }
        #expect(origins[0] == [4, 5, 6, 8])
        #expect(origins[1] == [15, 15, 21])
        #expect(origins[2] == [31, 32, 35, 36])
    }

    @Test func refusesAPackThatIsTooLarge() {
        let pack = Pack("id: a\nrules: []\n" + String(repeating: "# 0123456789\n", count: 800_000))
        #expect(
            pack.problems.map(\.message) == [
                "the pack has 10400016 bytes, more than the 1048576 that are read; move its phrases to files"
            ])
    }
}
