import JSON
import Testing

@Suite struct JSONReaderTests {
    /// The value as a text that shows what was read.
    private func shown(_ reader: inout JSONReader) throws(JSONError) -> String {
        switch try reader.kind() {
        case .object:
            var members: [String] = []
            try reader.object { reader, key throws(JSONError) in members.append("\(key)=\(try shown(&reader))") }
            return "{\(members.joined(separator: " "))}"
        case .array:
            return "[\(try reader.elements { reader throws(JSONError) in try shown(&reader) }.joined(separator: " "))]"
        case .string: return "'\(try reader.string())'"
        case .number: return "\(try reader.number())"
        case .boolean: return "\(try reader.boolean())"
        case .null: return try reader.null() ? "null" : "?"
        }
    }

    private func read(_ bytes: [UInt8]) -> Result<String, JSONError> {
        var reader = JSONReader(bytes)
        do {
            let text = try shown(&reader)
            try reader.end()
            // Stepping over a value accepts and rejects the same.
            var skipping = JSONReader(bytes)
            try skipping.skip()
            try skipping.end()
            return .success(text)
        } catch {
            return .failure(error)
        }
    }

    @Test(arguments: [
        (#"{}"#, "{}"), (#"[]"#, "[]"), (#" [ 1 , "a" ,true,false,null ] "#, "[1.0 'a' true false null]"),
        (#"{"a": {"b": []}, "c": ""}"#, "{a={b=[]} c=''}"),
        (#""\"\\\/\b\f\n\r\t""#, "'\"\\/\u{8}\u{C}\n\r\t'"),
        (#""\u0041\u00e9\u4E2D\ud83d\ude00\u0000x""#, "'Aé中😀\u{0}x'"),
        ("\"é中😀\u{2028}\"", "'é中😀\u{2028}'"),
        ("[0,-0,10,0.5,-1.25e2,1E+2,1e-2]", "[0.0 -0.0 10.0 0.5 -125.0 100.0 0.01]"),
        ("1e999", "inf"),
    ])
    func reads(_ text: String, _ expected: String) {
        #expect(read(Array(text.utf8)) == .success(expected))
    }

    @Test(arguments: [
        ("", "unexpected end at byte 0"), ("  ", "unexpected end at byte 2"), ("[", "unexpected end at byte 1"),
        ("{", "unexpected end at byte 1"), (#"{"a""#, "unexpected end at byte 4"),
        (#"{"a":"#, "unexpected end at byte 5"), (#""abc"#, "unexpected end at byte 4"),
        (#""\"#, "unexpected end at byte 2"), (#""\u00"#, "unexpected end at byte 5"),
        ("tru", "unexpected end at byte 3"),
        ("-", "unexpected end at byte 1"), ("1.", "unexpected end at byte 2"), ("1e", "unexpected end at byte 2"),
        ("hello", "value expected at byte 0"), ("[1,]", "value expected at byte 3"),
        ("[,1]", "value expected at byte 1"),
        ("[1 2]", "\",\" expected at byte 3"), (#"{"a" 1}"#, "\":\" expected at byte 5"),
        (#"{"a":1,}"#, "key expected at byte 7"), ("{1:2}", "key expected at byte 1"),
        ("+1", "value expected at byte 0"), (".5", "value expected at byte 0"), ("1.x", "digit expected at byte 2"),
        ("01", "no digit after \"0\" expected at byte 1"), ("NaN", "value expected at byte 0"),
        ("trux", "\"true\" expected at byte 3"), ("nul!", "\"null\" expected at byte 3"),
        ("{} {}", "something follows the value at byte 3"), ("1 1", "something follows the value at byte 2"),
        (#"{"a":1,"a":2}"#, "\"a\" is there twice at byte 7"),
        ("\"a\nb\"", "unescaped control character at byte 2"), (#""\x""#, "unknown escape at byte 1"),
        (#""\u12g4""#, "hexadecimal digit expected at byte 5"),
        (#""\ud83d""#, "lone surrogate at byte 1"), (#""\ude00""#, "lone surrogate at byte 1"),
        (#""\ud83d\u0041""#, "lone surrogate at byte 1"), (#""\ud83dx""#, "lone surrogate at byte 1"),
    ])
    func rejects(_ text: String, _ expected: String) {
        #expect(throws: JSONError.self) { try read(Array(text.utf8)).get() }
        #expect(message(of: Array(text.utf8)) == expected)
    }

    @Test(arguments: [
        ([0x22, 0x61, 0xFF, 0x22] as [UInt8], 2), ([0x22, 0xC3, 0x22], 1), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
        ([0x22, 0x5C, 0x6E, 0xC3, 0xA9, 0x80, 0x22], 5), ([0x22, 0xC0, 0x80, 0x22], 1),
    ])
    func rejectsWhatIsNoUTF8(_ bytes: [UInt8], _ offset: Int) {
        #expect(message(of: bytes) == "no UTF-8 at byte \(offset)")
    }

    @Test func limitsDepth() {
        let deep = { (depth: Int) in
            Array(repeatElement(UInt8(ascii: "["), count: depth))
                + Array(repeatElement(UInt8(ascii: "]"), count: depth))
        }
        #expect(message(of: deep(JSONReader.maximumDepth)) == nil)
        #expect(message(of: deep(JSONReader.maximumDepth + 1)) == "nested too deeply at byte 64")
        #expect(message(of: deep(1_000_000)) == "nested too deeply at byte 64")
    }

    @Test func namesThePathOfWhatIsWrong() {
        var reader = JSONReader(Array(#"{"a": [1, {"b": "x"}]}"#.utf8))
        #expect(throws: JSONError.mistyped(path: "a[1].b", expected: "a whole number", found: .string)) {
            try reader.object { reader, _ throws(JSONError) in
                try reader.array { reader, index throws(JSONError) in
                    guard index == 1 else { return try reader.skip() }
                    try reader.object { reader, _ throws(JSONError) in _ = try reader.integer() }
                }
            }
        }
    }

    @Test(arguments: [
        ("3", 3), ("3.0", 3), ("-3e0", -3), ("9007199254740992", 9_007_199_254_740_992), ("0.5", nil), ("1e300", nil),
        ("1e999", nil),
    ])
    func readsWholeNumbers(_ text: String, _ expected: Int?) {
        var reader = JSONReader(Array(text.utf8))
        #expect((try? reader.integer()) == expected)
    }

    private func message(of bytes: [UInt8]) -> String? {
        if case .failure(let error) = read(bytes) { error.message } else { nil }
    }
}
