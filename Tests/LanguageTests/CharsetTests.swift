import Testing

@testable import Language

@Suite("Charsets")
struct CharsetTests {
    static let labels: [(String, String)] = [
        ("utf-8", "UTF-8"), ("UTF8", "UTF-8"), (" utf-8\n", "UTF-8"), ("iso-8859-1", "windows-1252"),
        ("latin1", "windows-1252"), ("ascii", "windows-1252"), ("us-ascii", "windows-1252"), ("cp1252", "windows-1252"),
        ("iso-8859-2", "ISO-8859-2"), ("latin2", "ISO-8859-2"), ("iso-8859-9", "windows-1254"),
        ("iso-8859-11", "windows-874"), ("tis-620", "windows-874"), ("iso-8859-15", "ISO-8859-15"),
        ("koi8-r", "KOI8-R"), ("windows-1251", "windows-1251"), ("CP1251", "windows-1251"), ("shift_jis", "Shift_JIS"),
        ("sjis", "Shift_JIS"), ("windows-31j", "Shift_JIS"), ("euc-jp", "EUC-JP"), ("iso-2022-jp", "ISO-2022-JP"),
        ("euc-kr", "EUC-KR"), ("ks_c_5601-1987", "EUC-KR"), ("ks_c_5601", "EUC-KR"), ("windows-949", "EUC-KR"),
        ("gb2312", "GBK"), ("gbk", "GBK"), ("gb18030", "gb18030"), ("big5", "Big5"), ("big5-hkscs", "Big5"),
        ("utf-16", "UTF-16LE"), ("utf-16le", "UTF-16LE"), ("utf-16be", "UTF-16BE"), ("utf-32", "UTF-32LE"),
        ("utf-32be", "UTF-32BE"), ("macintosh", "macintosh"), ("ibm866", "IBM866"), ("iso-8859-16", "ISO-8859-16"),
        ("ibm850", "IBM850"),
    ]

    @Test("knows the labels of the web", arguments: labels)
    func label(label: String, expected: String) throws {
        #expect(try #require(Charset(label: label)).name == expected)
    }

    @Test("refuses what is no charset", arguments: ["", " ", "utf-9", "html", "nonsense", "utf-7", "é", "a,b", "\0"])
    func noLabel(label: String) {
        #expect(Charset(label: label) == nil)
    }

    @Test("equal labels are equal charsets")
    func equality() {
        #expect(Charset(label: "latin1") == Charset(label: "windows-1252"))
        #expect(Charset(label: "utf8") == .utf8)
        #expect(Charset(label: "gbk") != Charset(label: "gb18030"))
    }

    static let singleBytes = [
        "ibm866", "iso-8859-1", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7",
        "iso-8859-8", "iso-8859-9", "iso-8859-10", "iso-8859-11", "iso-8859-13", "iso-8859-14", "iso-8859-15",
        "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "x-mac-cyrillic", "windows-874", "windows-1250", "windows-1251",
        "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
        "ibm437", "ibm850", "ibm852",
    ]

    @Test("round-trips every byte of charsets of single bytes", arguments: singleBytes)
    func everyByte(label: String) throws {
        let charset = try #require(Charset(label: label))
        let bytes = Array(UInt8.min...UInt8.max)
        let decoded = charset.decode(bytes[...])
        let offsets = try #require(decoded.offsets)
        #expect(offsets.count == decoded.utf8.count + 1)
        #expect(offsets.first == 0 && offsets.last == 256)
        #expect(Array(decoded.utf8[..<0x80]) == Array(0..<0x80))
        for byte in bytes {
            let single = charset.decode([byte])
            if single.undecodable.isEmpty {
                #expect(charset.encode(single.utf8) == [byte], "\(byte)")
            } else {
                #expect(single.utf8 == [UInt8(ascii: "?")] && single.undecodable == [0..<1])
            }
        }
    }

    static let encoded: [(String, [UInt8], String)] = [
        ("windows-1252", [0x93, 0xE9, 0x94, 0x20, 0x80], "“é” €"), ("iso-8859-1", [0x93, 0xFC], "“ü"),
        ("iso-8859-2", [0xB1, 0xE6, 0xEA], "ąćę"), ("iso-8859-7", [0xE1, 0xE2, 0xE3], "αβγ"),
        ("iso-8859-15", [0xA4], "€"), ("iso-8859-16", [0xBA, 0xFE], "șț"), ("windows-1251", [0xCF, 0xF0], "Пр"),
        ("koi8-r", [0xF0, 0xD2], "Пр"), ("windows-1255", [0xF9, 0xEC], "של"), ("windows-1256", [0xE3, 0xD1], "مر"),
        ("shift_jis", [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0xB1, 0x41], "日本語ｱA"), ("shift_jis", [0x87, 0x40], "①"),
        ("shift_jis", [0x5C, 0x7E], "\\~"), ("shift_jis", [0x81, 0x60, 0x81, 0x7C], "～－"),
        ("shift_jis", [0xFB, 0xFC], "髙"),
        ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"), ("euc-kr", [0xC7, 0xD1, 0xB1, 0xDB], "한글"),
        ("euc-kr", [0x8C, 0x63], "똠"), ("gb2312", [0xD6, 0xD0, 0xCE, 0xC4], "中文"),
        ("gb18030", [0x95, 0x32, 0x82, 0x36], "𠀀"),
        ("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"), ("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
        ("utf-16le", [0x41, 0, 0x3D, 0xD8, 0, 0xDE], "A😀"), ("utf-16be", [0, 0x41, 0xD8, 0x3D, 0xDE, 0], "A😀"),
        ("utf-32le", [0, 0xF6, 1, 0], "\u{1F600}"), ("utf-32be", [0, 1, 0xF6, 0], "\u{1F600}"),
        ("utf-8", [0x41, 0xC3, 0xA9], "Aé"),
    ]

    @Test("decodes and encodes back", arguments: encoded)
    func roundTrip(label: String, bytes: [UInt8], text: String) throws {
        let charset = try #require(Charset(label: label))
        let decoded = charset.decode(bytes[...])
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.undecodable.isEmpty)
        #expect(charset.encode(Array(text.utf8)) == bytes)
        // As a slice of something longer too.
        let longer = [0x41] + bytes
        #expect(charset.decode(longer[1...]).utf8 == Array(text.utf8))
    }

    @Test("maps every character to the bytes that it came from")
    func offsets() throws {
        let japanese = try #require(Charset(label: "shift_jis"))
        #expect(japanese.decode([0x41, 0x93, 0xFA, 0x42]).offsets == [0, 1, 1, 1, 3, 4])
        let utf16 = try #require(Charset(label: "utf-16le"))
        #expect(utf16.decode([0x41, 0, 0x3D, 0xD8, 0, 0xDE]).offsets == [0, 2, 2, 2, 2, 6])
        let latin = try #require(Charset(label: "latin1"))
        #expect(latin.decode([0x41, 0xE9, 0x42]).offsets == [0, 1, 1, 2, 3])
        #expect(latin.decode([0x41, 0x42]).offsets == nil)
        #expect(Charset.utf8.decode([0x41, 0xC3, 0xA9]).offsets == nil)
    }

    @Test("maps long text across the pieces that ICU is given", arguments: ["shift_jis", "gb18030", "euc-kr", "big5"])
    func longOffsets(label: String) throws {
        let charset = try #require(Charset(label: label))
        let character = try #require(charset.encode(Array("中".utf8)))
        // An odd byte first, so that characters lie across the borders of pieces.
        let bytes: [UInt8] = [0x41] + Array(repeatElement(character, count: 40_000).joined())
        let decoded = charset.decode(bytes[...])
        let offsets = try #require(decoded.offsets)
        #expect(decoded.undecodable.isEmpty)
        #expect(decoded.utf8.count == 1 + 3 * 40_000 && offsets.count == decoded.utf8.count + 1)
        for index in 0..<40_000 where Int(offsets[1 + 3 * index]) != 1 + 2 * index {
            Issue.record("\(index): \(offsets[1 + 3 * index])")
            break
        }
        #expect(charset.encode(decoded.utf8) == bytes)
    }

    @Test("keeps controls", arguments: ["shift_jis", "euc-kr", "gb18030", "big5", "euc-jp", "ibm866", "windows-1252"])
    func controls(label: String) throws {
        let charset = try #require(Charset(label: label))
        let bytes: [UInt8] = Array(0..<0x20) + [0x41, 0x7F, 0x42]
        #expect(charset.decode(bytes[...]).utf8 == bytes)
        #expect(charset.encode(bytes) == bytes)
    }

    @Test(
        "round-trips every pair of bytes that encodes its character", arguments: ["shift_jis", "euc-kr", "gbk", "big5"])
    func everyPair(label: String) throws {
        let charset = try #require(Charset(label: label))
        var read = 0
        var kept = 0
        for lead in UInt8(0x81)...0xFE {
            var row: [UInt8] = []
            for trail in UInt8(0x40)...0xFE where trail != 0x7F {
                let decoded = charset.decode([lead, trail])
                if decoded.undecodable.isEmpty, ScalarReader(decoded.utf8).reduce(0, { count, _ in count + 1 }) == 1 {
                    row += [lead, trail]
                }
            }
            let decoded = charset.decode(row[...])
            let encoded = try #require(charset.encode(decoded.utf8))
            #expect(encoded.count == row.count)
            read += row.count / 2
            kept += zip(row, encoded).count { $0 == $1 } / 2
        }
        #expect(read > 7000)
        // Some characters of Shift_JIS and Big5 have several codes, of which one is written.
        #expect(Double(kept) > 0.94 * Double(read))
    }

    @Test("reads shift states, and writes none")
    func shiftStates() throws {
        let charset = try #require(Charset(label: "iso-2022-jp"))
        let decoded = charset.decode([0x41, 0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x42])
        #expect(decoded.utf8 == Array("A日B".utf8))
        #expect(decoded.offsets?.first == 0 && decoded.offsets?.last == 10)
        #expect(charset.encode(Array("日".utf8)) == nil)
    }

    @Test(
        "refuses characters that the charset lacks",
        arguments: [
            ("windows-1252", "漢"), ("iso-8859-2", "é漢"), ("shift_jis", "é"), ("euc-kr", "😀"), ("big5", "é😀"),
            ("shift_jis", "a\u{AD}b"), ("windows-1252", "a\u{200B}"), ("koi8-r", "é"), ("euc-kr", "a\u{FEFF}"),
        ])
    func unrepresentable(label: String, text: String) throws {
        #expect(try #require(Charset(label: label)).encode(Array(text.utf8)) == nil)
    }

    @Test("refuses to encode what is not UTF-8", arguments: ["utf-8", "utf-16le", "utf-32be", "latin1", "shift_jis"])
    func invalidInput(label: String) throws {
        #expect(try #require(Charset(label: label)).encode([0x41, 0xFF]) == nil)
    }

    static let invalid: [([UInt8], String, [Range<Int>])] = [
        ([0xFF], "?", [0..<1]), ([0x41, 0xC0, 0x80, 0x42], "A??B", [1..<3]),
        ([0xED, 0xA0, 0x80], "???", [0..<3]), ([0xE2, 0x82], "??", [0..<2]),
        ([0xE2, 0x82, 0x41, 0xE9], "??A?", [0..<2, 3..<4]), ([0xF4, 0x90, 0x80, 0x80], "????", [0..<4]),
        ([], "", []), ([0xC3, 0xA9, 0x80], "é?", [2..<3]),
    ]

    @Test("replaces bad UTF-8 byte for byte", arguments: invalid)
    func invalidUTF8(bytes: [UInt8], text: String, ranges: [Range<Int>]) {
        let decoded = Charset.utf8.decode(bytes[...])
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.undecodable == ranges)
        #expect(decoded.utf8.count == bytes.count && decoded.offsets == nil)
    }

    static let broken: [(String, [UInt8], String, Int)] = [
        ("shift_jis", [0x41, 0xFF, 0x42], "A?B", 1), ("shift_jis", [0x41, 0x81], "A?", 1),
        ("euc-kr", [0xC7], "?", 1), ("gb18030", [0x41, 0x81, 0x30, 0x81], "A", 1), ("big5", [0x41, 0xA4], "A?", 1),
        ("utf-16le", [0x41, 0, 0, 0xD8], "A?", 1), ("utf-16be", [0xDC, 0, 0, 0x41], "?A", 1),
        ("utf-16le", [0x41, 0, 0x42], "A?", 1), ("utf-32le", [0, 0, 0x11, 0], "?", 1), ("utf-32le", [0x41], "?", 1),
        ("utf-32be", [0, 0, 0xD8, 0], "?", 1), ("iso-8859-6", [0x41, 0xA1, 0xFF], "A??", 1),
    ]

    @Test("replaces what other charsets don't have", arguments: broken)
    func brokenInput(label: String, bytes: [UInt8], text: String, ranges: Int) throws {
        let decoded = try #require(Charset(label: label)).decode(bytes[...])
        #expect(String(decoding: decoded.utf8, as: UTF8.self).hasPrefix(text))
        #expect(decoded.undecodable.count == ranges)
        #expect(decoded.offsets?.last == UInt32(bytes.count))
    }

    @Test(
        "never traps on random bytes",
        arguments: [
            "utf-8", "utf-16le", "utf-16be", "utf-32le", "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5",
            "iso-2022-jp", "windows-1255", "iso-2022-kr", "hz-gb-2312", "euc-tw", "iso-2022-cn",
        ])
    func random(label: String) throws {
        let charset = try #require(Charset(label: label))
        var generator = Generator(state: 7)
        for length in [1, 2, 3, 17, 1000, 16_384, 16_385, 50_000] {
            let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
            let decoded = charset.decode(bytes[...])
            #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
            #expect(
                decoded.undecodable.allSatisfy { range in range.allSatisfy { decoded.utf8[$0] == UInt8(ascii: "?") } })
            if let offsets = decoded.offsets {
                #expect(offsets.count == decoded.utf8.count + 1)
                #expect(offsets.last == UInt32(length))
                #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 })
            }
        }
    }
}
