import Testing

@testable import Patterns

@Suite struct PatternSetTests {
    /// Where phrases stand in a text, entry by entry.
    private func places(
        of phrases: [(String, PhraseOptions)], in text: String, units: [Range<Int>]? = nil
    ) -> [[Range<Int>]] {
        var builder = PatternSet.Builder()
        for (index, phrase) in phrases.enumerated() {
            #expect(builder.add(phrase: phrase.0, options: phrase.1) == index)
        }
        let bytes = Array(text.utf8)
        var places = [[Range<Int>]](repeating: [], count: phrases.count)
        let set = builder.build()
        #expect(set.count == phrases.count)
        set.scan(bytes, units: units ?? [0..<bytes.count]) { places[$0.entry].append($0.range) }
        return places.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
    }

    @Test(
        arguments: [
            ("click here", "Please click here, click here.", [7..<17, 19..<29]),
            ("aa", "aaaa", [0..<2, 1..<3, 2..<4]),
            ("a", "banana", [1..<2, 3..<4, 5..<6]),
            ("ana", "banana", [1..<4, 3..<6]),
            ("这", "这里这", [0..<3, 6..<9]),
            ("", "abc", []),
            ("abcd", "abc", []),
            ("abcd", "xabcd", [1..<5]),
            ("\u{10400}", "a\u{10400}", [1..<5]),
            ("é", "Éé", [2..<4]),
        ] as [(String, String, [Range<Int>])])
    func findsPhrases(phrase: String, text: String, expected: [Range<Int>]) {
        #expect(places(of: [(phrase, [])], in: text) == [expected])
    }

    @Test(arguments: [
        ("CLICK here", "Click HERE", 1), ("über uns", "ÜBER UNS", 1), ("жук", "ЖУК Жук жук", 3), ("РЯ", "ря", 1),
        ("ὀδός", "ὈΔΌΣ", 1), ("ΟΔΟΣ", "οδος οδοσ", 2), ("k", "K\u{212A}k", 3), ("kelvin", "\u{212A}elvin", 1),
        ("kk", "\u{212A}K", 1), ("ss", "s\u{17F} ß", 1), ("straße", "STRAẞE", 1), ("ⱥ", "Ⱥ", 1), ("ⱥⱥ", "ȺȺⱥ", 2),
        ("İ", "i", 0), ("ı", "I", 0), ("𐐀", "𐐨", 1), ("ა", "Ა", 1), ("ԱՐ", "ար", 1), ("点击", "点击", 1),
        ("คลิก", "คลิกที่นี่", 1), ("ок", "ОК", 1), ("в", "ᲀВ", 2),
    ])
    func ignoresCase(phrase: String, text: String, count: Int) {
        #expect(places(of: [(phrase, .ignoringCase)], in: text)[0].count == count)
        if phrase != text { #expect(places(of: [(phrase, [])], in: phrase)[0].count == 1) }
    }

    @Test(arguments: [
        ("click", "click clicks aclick click_ click. «click» click2", 3),
        ("cafe", "cafe\u{301} cafe", 1), ("жук", "жуки жук", 1), ("Google", "使用Google翻译", 1), ("翻译", "用翻译器", 1),
        ("ที่นี่", "คลิกที่นี่ครับ", 1), ("น", "น้", 0), ("है", "यहाँ है", 1), ("ह", "है", 0), ("-x-", "a-x-b", 1),
        ("e.g.", "(e.g. this)", 1), ("2", "१2 2 22", 1), ("a", "a", 1), ("ab", "ab\u{FE0F}", 0),
    ])
    func findsWholeWords(phrase: String, text: String, count: Int) {
        #expect(places(of: [(phrase, .wholeWords)], in: text)[0].count == count)
    }

    @Test func findsNothingAcrossUnits() {
        #expect(places(of: [("abcdef", []), ("ef", .wholeWords)], in: "abcdef", units: [0..<3, 3..<6]) == [[], []])
        #expect(places(of: [("ef", .wholeWords)], in: "abcdef", units: [4..<6]) == [[4..<6]])
        #expect(places(of: [("abc", [])], in: "abcabc", units: [0..<3, 900..<1000, 3..<6]) == [[0..<3, 3..<6]])
    }

    @Test func readsBadBytesSafely() {
        var builder = PatternSet.Builder()
        for phrase in ["é", "aé", "éa", "\u{10400}b", "x"] {
            _ = builder.add(phrase: phrase, options: [.ignoringCase, .wholeWords])
        }
        let set = builder.build()
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
                [0x61, 0x62, 0x78, 0xC3, 0xA9, 0x89, 0xF0, 0x90, 0x80, 0xFF].randomElement(using: &random) ?? 0 as UInt8
            }
            set.scan(text, units: [0..<text.count]) { hit in
                #expect(String(validating: text[hit.range], as: UTF8.self) != nil)
            }
        }
    }

    @Test func tellsPatternsOnceForAUnit() throws {
        var builder = PatternSet.Builder()
        _ = builder.add(try Pattern("click|here"))
        _ = builder.add(phrase: "here")
        _ = builder.add(try Pattern(#"\d+"#))
        let text = Array("click here here\nnothing\nhere".utf8)
        var hits: [PatternSet.Hit] = []
        builder.build().scan(text, units: [0..<15, 16..<23, 24..<28]) { hits.append($0) }
        #expect(hits.filter { $0.entry == 0 }.map(\.unit) == [0, 2])
        #expect(hits.filter { $0.entry == 0 }.map(\.range) == [0..<15, 24..<28])
        #expect(hits.filter { $0.entry == 1 }.map(\.range) == [6..<10, 11..<15, 24..<28])
        #expect(hits.filter { $0.entry == 2 }.map(\.unit) == [0, 1, 2])
        #expect(hits.map(\.unit) == hits.map(\.unit).sorted())
    }

    @Test func emptySetFindsNothing() {
        PatternSet.Builder().build().scan(Array("text".utf8), units: [0..<4]) { _ in
            Issue.record("found something")
        }
    }
}
