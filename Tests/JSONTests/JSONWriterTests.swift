import JSON
import Testing

@Suite struct JSONWriterTests {
    private func json(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", #""""#),
        ("a\"b\\c", #""a\"b\\c""#),
        ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\u{0}\u{1F}", #""\u0000\u001f""#),
        ("é中😀\u{7F}\u{2028}/", "\"é中😀\u{7F}\u{2028}/\""),
    ])
    func escapes(_ text: String, _ expected: String) {
        #expect(json { $0.string(text) } == expected)
    }

    @Test(arguments: [
        (0, "0.0"), (0.5, "0.5"), (1.23456, "1.235"), (-2, "-2.0"), (Double.nan, "null"), (.infinity, "null"),
    ])
    func numbers(_ value: Double, _ expected: String) {
        #expect(json { $0.number(value) } == expected)
    }

    @Test func nests() {
        let text = json { json in
            json.object(onLines: true) { json in
                json.key("a")
                json.array([1, 2]) { $0.raw(String($1)) }
                json.key("b")
                json.array([1, 2], onLines: true) { json, value in
                    json.object { json in
                        json.member("c", value)
                        json.member("d", value > 1)
                    }
                }
                json.key("e")
                json.array([Int](), onLines: true) { $0.raw(String($1)) }
                json.key("f")
                json.object(onLines: true) { _ in }
                json.member("g", nil as String?)
            }
        }
        #expect(
            text == """
                {
                  "a": [1, 2],
                  "b": [
                    {"c": 1, "d": false},
                    {"c": 2, "d": true}
                  ],
                  "e": [],
                  "f": {},
                  "g": null
                }
                """)
    }
}

/// Values that are put together before they are written.
@Suite struct JSONValueTests {
    private func text(_ value: JSONValue) -> String {
        var json = JSONWriter()
        json.value(value)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func whatIsShortStandsOnOneLine() {
        let value: JSONValue = ["a": [1, .number(0.0005), true, .null], "b": [:]]
        #expect(text(value) == #"{"a": [1, 0.0005, true, null], "b": {}}"#)
        #expect(text(.number(.infinity)) == "null")
    }

    @Test func whatIsLongHasALineForEachMember() {
        let long = String(repeating: "x", count: 90)
        let value: JSONValue = ["a": [.string(long)], "b": 1]
        #expect(text(value) == "{\n  \"a\": [\n    \"\(long)\"\n  ],\n  \"b\": 1\n}")
    }

    @Test func membersAreAddedAtTheEnd() {
        let value: JSONValue = ["a": 1]
        #expect(text(value.adding(["b": 2])) == #"{"a": 1, "b": 2}"#)
        #expect(JSONValue.null.adding(value) == .null)
    }
}
