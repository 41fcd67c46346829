import Language
import Linting
import Markup
import Testing

/// Fixes files in memory.
@Suite struct FixEngineTests {
    /// Fixes one file; returns its bytes, what the result says, and that a second run changes nothing.
    static func fix(
        _ bytes: [UInt8], named name: String = "a.html", _ rules: [any Rule.Type],
        including applicability: Applicability = .safe, encoding: String? = nil
    ) async -> (bytes: [UInt8], result: FixResult) {
        let store = MemoryStore([name: bytes])
        var configuration = Configuration()
        configuration.encoding = encoding.flatMap { Charset(label: $0) }
        let linter = Linter(rules: rules, configuration: configuration, store: store)
        let result = await linter.fix(paths: [], including: applicability)
        let fixed = store.contents[name] ?? []
        let again = await linter.fix(paths: [], including: applicability)
        #expect(again.appliedCount == 0)
        #expect(store.contents[name] == fixed)
        return (fixed, result)
    }

    static func fix(
        _ text: String, named name: String = "a.html", _ rules: [any Rule.Type],
        including applicability: Applicability = .safe
    ) async -> (text: String, result: FixResult) {
        let (bytes, result) = await fix(Array(text.utf8), named: name, rules, including: applicability)
        return (String(decoding: bytes, as: UTF8.self), result)
    }

    static func refusals(_ result: FixResult) -> [String] {
        result.files.flatMap(\.refusals).map { "\($0.path):\($0.line ?? 0) \($0.rule ?? "-"): \($0.reason)" }
    }

    @Test func appliesWhatIsSafe() async {
        let (text, result) = await Self.fix(
            "<p>teh cat</p>\n<p title='teh'>maybe teh dog</p>\n", [TehRule.self, UnsafeRule.self])
        #expect(text == "<p>the cat</p>\n<p title='the'>maybe the dog</p>\n")
        #expect(result.files.map(\.applied) == [[.init(rule: "teh", count: 3)]])
        #expect(result.files.map(\.isWritten) == [true])
        #expect(result.appliedCount == 3)
        #expect(result.result.findings.map(\.rule) == ["maybe"])
    }

    @Test func appliesWhatIsUnsafeOnRequest() async {
        let (text, result) = await Self.fix("<p>maybe teh</p>", [TehRule.self, UnsafeRule.self], including: .unsafe)
        #expect(text == "<p>perhaps the</p>")
        #expect(result.result.findings.isEmpty)
    }

    @Test func leavesWhatTouchesToTheNextPass() async {
        let (text, result) = await Self.fix("<p>" + String(repeating: "teh", count: 9) + "</p>", [TehRule.self])
        #expect(text == "<p>" + String(repeating: "the", count: 9) + "</p>")
        #expect(result.appliedCount == 9)
    }

    @Test func leavesFixesThatUndoOneAnother() async {
        let (text, result) = await Self.fix(
            "<p>teh colour</p>", [TehRule.self, ColorRule.self, ColourRule.self])
        #expect(text == "<p>the colour</p>")
        #expect(result.appliedCount == 1)
        #expect(
            Self.refusals(result) == [
                "a.html:0 -: the fixes of \"color\" and \"colour\" undo one another or never end and were left out; "
                    + "report this as a bug"
            ])
    }

    @Test func leavesFixesThatNeverEnd() async {
        let (text, result) = await Self.fix("<p>hey teh</p>", [ShoutRule.self, TehRule.self])
        #expect(text == "<p>hey the</p>")
        #expect(
            Self.refusals(result) == [
                "a.html:0 shout: the fixes of \"shout\" undo one another or never end and were left out; "
                    + "report this as a bug"
            ])
    }

    @Test func leavesFixesThatBreakTheMarkup() async {
        let xml = "<doc><para>teh</para>\n<para>break</para>\n<para>teh</para></doc>"
        let (text, result) = await Self.fix(xml, named: "a.xml", [TehRule.self, BreakingRule.self])
        #expect(text == "<doc><para>the</para>\n<para>break</para>\n<para>the</para></doc>")
        #expect(result.appliedCount == 2)
        #expect(Self.refusals(result) == ["a.xml:2 breaking: the file would no longer be well-formed"])
        #expect(result.result.findings.map(\.rule) == ["breaking"])
    }

    @Test func neverFixesMalformedXML() async {
        let xml = "<doc><para>teh</doc>"
        let (text, result) = await Self.fix(xml, named: "a.xml", [TehRule.self])
        #expect(text == xml)
        #expect(
            Self.refusals(result) == ["a.xml:1 teh: the file is not well-formed; repair its markup first"])
    }

    @Test func previewsWithoutWriting() async {
        let store = MemoryStore(["a.html": Array("<p>teh</p>\n".utf8)])
        let result = await Linter(rules: [TehRule.self], store: store).fix(paths: [], mode: .preview)
        #expect(store.contents["a.html"] == Array("<p>teh</p>\n".utf8))
        #expect(result.files.map(\.isWritten) == [false])
        #expect(result.files.first?.diff?.text == "--- a/a.html\n+++ b/a.html\n@@ -1 +1 @@\n-<p>teh</p>\n+<p>the</p>\n")
        #expect(result.result.findings.map(\.rule) == ["teh"])
    }

    @Test(arguments: [
        ("windows-1252", "caf\u{E9} \u{201C}teh\u{201D}"), ("iso-8859-1", "caf\u{E9} teh"),
        ("shift_jis", "日本語 teh カタカナ"), ("gb18030", "中文 teh 中文"), ("euc-kr", "한국어 teh"),
        ("windows-1251", "Привет teh"), ("iso-8859-7", "Καλημέρα teh"),
    ])
    func keepsTheEncoding(label: String, words: String) async throws {
        let charset = try #require(Charset(label: label))
        let page = "<html><head><meta charset=\"\(label)\"></head>\r\n<body>\r<p>\(words)</p>\r\n</body></html>"
        let bytes = try #require(charset.encode(Array(page.utf8)))
        let expected = try #require(charset.encode(Array(page.utf8).replacing("teh".utf8, with: "the".utf8)))
        let (fixed, result) = await Self.fix(bytes, [TehRule.self])
        #expect(fixed == expected)
        #expect(result.appliedCount == 1)
        #expect(result.result.findings.isEmpty)
    }

    @Test func keepsTheDefaultEncoding() async throws {
        let charset = try #require(Charset(label: "windows-1250"))
        let bytes = try #require(charset.encode(Array("<p>Čeština teh</p>".utf8)))
        let expected = try #require(charset.encode(Array("<p>Čeština the</p>".utf8)))
        let (fixed, _) = await Self.fix(bytes, [TehRule.self], encoding: "windows-1250")
        #expect(fixed == expected)
    }

    static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
            return isLittle ? [low, high] : [high, low]
        }
    }

    @Test(arguments: [true, false])
    func keepsUTF16AndItsByteOrderMark(isLittle: Bool) async {
        let mark = "\u{FEFF}"
        let page = "<html><body><p>日本 😀 euro teh</p>\r\n</body></html>"
        let fixedPage = "<html><body><p>日本 😀 € the</p>\r\n</body></html>"
        let (fixed, result) = await Self.fix(
            Self.utf16(mark + page, isLittle: isLittle), [TehRule.self, EuroRule.self])
        #expect(fixed == Self.utf16(mark + fixedPage, isLittle: isLittle))
        #expect(result.appliedCount == 2)
    }

    @Test func keepsTheByteOrderMarkLineEndsAndOddBytes() async {
        let before: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<p>a\0b\u{1}</p>\r\n\n\r<p>".utf8)
        let after: [UInt8] = [0xFF] + Array("</p>\r".utf8)
        let (fixed, _) = await Self.fix(before + Array("teh".utf8) + after, [TehRule.self])
        #expect(fixed == before + Array("the".utf8) + after)
    }

    @Test func writesAReferenceForWhatTheEncodingLacks() async throws {
        let page = "<html><head><meta charset=iso-8859-1></head><body><p title=\"euro\">10 euro</p></body></html>"
        let (text, result) = await Self.fix(page, [EuroRule.self])
        // iso-8859-1 is windows-1252 to the WHATWG, and that has the sign; iso-8859-7 in its old form has not.
        #expect(result.appliedCount == 2)
        #expect(!text.contains("euro"))
        let cyrillic = page.replacing("iso-8859-1", with: "koi8-r")
        let (other, otherResult) = await Self.fix(cyrillic, [EuroRule.self])
        #expect(other.contains("<p title=\"&#x20AC;\">10 &#x20AC;</p>"))
        #expect(otherResult.appliedCount == 2)
    }

    @Test func refusesACharacterThatTheEncodingLacksOutsideOfText() async {
        let page = "<html><head><meta charset=koi8-r></head><body><!-- euro --><iframe>euro</iframe></body></html>"
        let (text, result) = await Self.fix(page, [EuroRule.self])
        #expect(text == page)
        let reasons = result.files.flatMap(\.refusals).map(\.reason)
        #expect(reasons.count == 2)
        #expect(reasons.allSatisfy { $0.hasSuffix("lacks a character that the fix needs") })
    }
}
