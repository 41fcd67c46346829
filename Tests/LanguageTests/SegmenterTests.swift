import Testing

@testable import Language

@Suite("Segmenter")
struct SegmenterTests {
    static let texts: [(String, [String])] = [
        ("en", ["Dr. Smith paid $3.50 for it.", "Then he left.", "Why?", "Nobody knows!"]),
        ("en", ["He works at Acme Inc. in Boston.", "See e.g. the manual."]),
        ("de", ["Das ist z.B. ein Satz.", "Am 3. Oktober wird gefeiert.", "Und nun?"]),
        ("ja", ["これは文です。", "次の文です！", "本当ですか？", "はい。"]),
        ("zh", ["这是一句话。", "这是另一句话！", "真的吗？"]),
        ("zh-TW", ["這是一句話。", "「真的嗎？」"]),
        ("th", ["ภาษาไทยไม่มีเครื่องหมายวรรคตอน"]),
        ("el", ["Τι κάνεις;", "Είμαι καλά.", "Εσύ;"]),
        ("hi", ["यह एक वाक्य है।", "यह दूसरा वाक्य है।", "क्या?"]),
        ("es", ["El Sr. García vive en la Avda. Mayor.", "¿Y usted?", "¡Claro!"]),
        ("fr", ["M. Dupont est là.", "Qui ?", "Lui !"]),
        ("ru", ["Это первое предложение.", "А это второе?", "Да!"]),
        ("ar", ["هذه جملة.", "هل هذا سؤال؟", "نعم."]),
        ("hy", ["Սա նախադասություն է։", "Սա երկրորդն է։"]),
        ("sl", ["G. Novak in dr. Kovač sta prišla 3. Maja.", "Hvala."]),
        ("lt", ["Gerb. p. Jonas atvyko.", "Ačiū!"]),
        ("fil", ["Si Gng. Reyes ay dumating.", "Salamat po!"]),
        ("ms", ["En. Ahmad dan Pn. Siti telah tiba.", "Terima kasih!"]),
        ("pl", ["Przyszedł prof. Nowak.", "Mieszka przy ul. Długiej."]),
        ("ja", ["はい。", "「次の文です。」", "（終わり）"]),
        ("en", ["J. R. Smith wrote it.", "It is 30.", "Who knows?"]),
        ("am", ["ይህ ዓረፍተ ነገር ነው።", "ይህ ሁለተኛው ነው።"]),
    ]

    @Test("cuts sentences", arguments: texts)
    func sentences(locale: String, expected: [String]) {
        let isSpaced = LanguageTag(locale)?.usesSpaces == true
        let text = "  " + expected.joined(separator: isSpaced ? " " : "") + " \u{A0}\u{3000}"
        #expect(Self.sentences(text, locale) == expected)
    }

    private static func sentences(_ text: String, _ locale: String?) -> [String] {
        let bytes = Array(text.utf8)
        let segmenter = Segmenter(locale.flatMap { LanguageTag($0) })
        return segmenter.sentences(in: bytes[...]).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private static func words(_ text: String, _ locale: String?) -> [String] {
        let bytes = Array(text.utf8)
        let segmenter = Segmenter(locale.flatMap { LanguageTag($0) })
        return segmenter.words(in: bytes[...]).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test("finds nothing in nothing", arguments: ["", " ", "\n\t\u{A0}"])
    func empty(text: String) {
        #expect(Self.sentences(text, "en").isEmpty)
        #expect(Self.words(text, "en").isEmpty)
    }

    @Test("works without a locale")
    func noLocale() {
        #expect(Self.sentences("One. Two.", nil) == ["One.", "Two."])
        #expect(Self.sentences("A heading without an end", nil) == ["A heading without an end"])
    }

    @Test("yields indexes of the slice")
    func slice() {
        let bytes = Array("xxOne. Two.yy".utf8)
        let segmenter = Segmenter(LanguageTag("en"))
        #expect(segmenter.sentences(in: bytes[2..<11]) == [2..<6, 7..<11])
        #expect(segmenter.words(in: bytes[2..<11]) == [2..<5, 7..<10])
    }

    @Test("is used again and again")
    func reuse() {
        let segmenter = Segmenter(LanguageTag("de"))
        for _ in 0..<100 {
            let bytes = Array("Eins. Zwei. Drei.".utf8)
            #expect(segmenter.sentences(in: bytes[...]).count == 3)
            #expect(segmenter.words(in: bytes[...]).count == 3)
        }
    }

    @Test("is used by many threads, each with its own")
    func threads() async {
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    (0..<50).reduce(0) { sum, _ in sum + Self.sentences("Eins. Zwei? Drei!", "de").count }
                }
            }
            for await count in group { #expect(count == 150) }
        }
    }

    @Test(
        "cuts words",
        arguments: [
            ("en", "It's a well-known fact, 3.5 times.", ["It's", "a", "well", "known", "fact", "3.5", "times"]),
            ("ja", "日本語を話します。", ["日本語", "を", "話", "し", "ます"]),
            ("th", "ภาษาไทย", ["ภาษา", "ไทย"]),
            ("el", "Τι κάνεις;", ["Τι", "κάνεις"]),
        ])
    func words(locale: String, text: String, expected: [String]) {
        #expect(Self.words(text, locale) == expected)
    }

    @Test("takes bad UTF-8")
    func badBytes() {
        var generator = Generator(state: 3)
        let segmenter = Segmenter(LanguageTag("en"))
        for length in [1, 2, 5, 100, 5000] {
            let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
            for ranges in [segmenter.sentences(in: bytes[...]), segmenter.words(in: bytes[...])] {
                #expect(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= length && !$0.isEmpty })
                #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            }
        }
    }

    @Test("does without ICU's rules")
    func fallback() {
        let bytes = Array(" One is 1.5. Two!  これは文です。次です。 \"Three?\" four".utf8)
        let found = SentenceScan.sentences(in: bytes[...]).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(found == ["One is 1.5.", "Two!", "これは文です。", "次です。", "\"Three?\"", "four"])
        let words = SentenceScan.words(in: bytes[0..<12]).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(words == ["One", "is", "1", "5"])
    }

    static let quick: [(String, String, Bool)] = [
        ("en", "A heading of five words", true), ("en", "One sentence.  ", true), ("en", "One. Two", false),
        ("fr", "Prix : 5 €", true), ("el", "Τι κάνεις; Καλά", false), ("el", "Καλά", true), ("ru", "Заголовок", true),
        ("de", "Straße, Haus; Hof: Tür – »Zitat«", true), ("en", "“Quoted”…", true), ("ja", "文です。次", false),
        ("en", "a\nb", false), ("hi", "एक। दो", false),
    ]

    @Test("asks ICU only where it must", arguments: quick)
    func quickWay(locale: String, text: String, isSingle: Bool) {
        let bytes = Array(text.utf8)
        #expect(SentenceScan.isSingle(bytes[...], isGreek: locale == "el") == isSingle)
        if isSingle { #expect(Self.sentences(text, locale).count == 1) }
    }

    @Test("joins no lines")
    func lines() {
        #expect(Self.sentences("Smith, J.\nOther", "en") == ["Smith, J.", "Other"])
    }
}
