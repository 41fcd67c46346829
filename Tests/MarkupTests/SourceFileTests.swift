import Language
import Markup
import Testing

@Suite struct SourceFileTests {
    private func file(_ bytes: [UInt8], _ fallback: Charset? = nil) throws -> SourceFile {
        try SourceFile(path: "test", bytes: bytes, defaultCharset: fallback)
    }

    @Test func locationsCountScalars() throws {
        let source = try file(Array("aé\nb漢c\r\nd\re".utf8))
        #expect(source.location(at: 0) == Location(line: 1, column: 1, offset: 0))
        #expect(source.location(at: 3) == Location(line: 1, column: 3, offset: 3))
        #expect(source.location(at: 4) == Location(line: 2, column: 1, offset: 4))
        #expect(source.location(at: 8) == Location(line: 2, column: 3, offset: 8))
        #expect(source.location(at: 11) == Location(line: 3, column: 1, offset: 11))
        #expect(source.location(at: 13) == Location(line: 4, column: 1, offset: 13))
        #expect(source.lineRange(2) == 4..<9)
        #expect(source.lineRange(4) == 13..<14)
    }

    @Test(arguments: [
        ("<meta charset=\"iso-8859-7\">", "iso-8859-7", [UInt8]([0xE1, 0xE2]), "αβ"),
        ("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>", "windows-1251", [0xE9], "й"),
        ("<?xml version='1.0' encoding='Shift_JIS'?>", "Shift_JIS", [0x8A, 0xBF], "漢"),
        ("<?xml version='1.0' encoding='euc-kr'?>", "EUC-KR", [0xB0, 0xA1], "가"),
        ("<meta charset=gb18030>", "gb18030", [0xD6, 0xD0], "中"),
    ])
    func declaredCharsets(_ head: String, _ label: String, _ bytes: [UInt8], _ expected: String) throws {
        let source = try file(Array(head.utf8) + bytes + Array("!".utf8))
        let charset = try #require(Charset(label: label))
        #expect(source.encoding == charset)
        #expect(String(decoding: source.text, as: UTF8.self) == head + expected + "!")
        // The place after the decoded characters leads back to the place after the encoded ones.
        let end = source.text.count
        #expect(
            source.originalRange(of: end - 1..<end) == head.utf8.count + bytes.count..<head.utf8.count + bytes.count + 1
        )
        #expect(source.location(at: end - 1).offset == head.utf8.count + bytes.count)
    }

    @Test func byteOrderMarks() throws {
        let utf8 = try file([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8))
        #expect(utf8.text == Array("<a/>".utf8))
        #expect(utf8.originalRange(of: 0..<1) == 3..<4)
        let wide = try file([0xFF, 0xFE] + "<é/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(String(decoding: wide.text, as: UTF8.self) == "<é/>")
        #expect(wide.originalRange(of: 1..<3) == 4..<6)
        let unmarked = try file("<ab/>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        #expect(String(decoding: unmarked.text, as: UTF8.self) == "<ab/>")
    }

    @Test func undeclaredTextThatIsNotUTF8() throws {
        let bytes = Array("caf".utf8) + [0xE9]
        #expect(String(decoding: try file(bytes).text, as: UTF8.self) == "café")
        let greek = try #require(Charset(label: "iso-8859-7"))
        #expect(String(decoding: try file(bytes, greek).text, as: UTF8.self) == "cafι")
    }

    @Test func undecodableBytesKeepTheirPlace() throws {
        let source = try file(Array("<meta charset=utf-8>a".utf8) + [0xFF, 0x80] + Array("b".utf8))
        #expect(String(decoding: source.text, as: UTF8.self) == "<meta charset=utf-8>a??b")
        #expect(source.undecodable.first?.lowerBound == 21)
        #expect(source.originalRange(of: 23..<24) == 23..<24)
    }

    @Test func whatTheParserRejectsIsReplacedInPlace() throws {
        let source = try file(Array("a\0b\u{1}c\t\u{FFFE}\u{FFFF}d".utf8))
        #expect(String(decoding: source.text, as: UTF8.self) == "a b c\t\u{FFFD}\u{FFFD}d")
        #expect(source.original.count == source.text.count)
    }

    @Test(arguments: [
        ("a.html", "", Syntax.html), ("a.html.de", "", .html), ("a.html.fr.utf8", "", .html), ("a.XML", "", .xml),
        ("a.txt", "<p>", .plainText), ("a", "<?xml?>", .xml), ("a", " <!DOCTYPE HTML>", .html), ("a", "<x/>", .xml),
        ("a", "text", .plainText), ("de/a.dita", "", .xml),
    ])
    func syntaxes(_ path: String, _ text: String, _ expected: Syntax) {
        #expect(Syntax.sniff(path: path, bytes: Array(text.utf8)) == expected)
    }
}
