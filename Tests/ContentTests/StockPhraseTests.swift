import Testing

@testable import Content

/// The phrases that are compiled in, and the form in which they are compared.
@Suite("Stock phrases")
struct StockPhraseTests {
    private func phrase(_ text: String) -> Phrase? {
        var normalizer = PhraseList.compiled.normalizer()
        return PhraseList.compiled.phrase(of: Array(text.utf8)[...], &normalizer)
    }

    private func normalized(_ text: String) -> String? {
        var normalizer = PhraseNormalizer()
        return normalizer.normalize(Array(text.utf8)[...]) ? String(decoding: normalizer.bytes, as: UTF8.self) : nil
    }

    @Test("Every phrase of the book is found, is its own normal form, and is not given up by its beginning")
    func data() throws {
        var lines = 0
        var previous: [UInt8] = []
        var filtering = PhraseNormalizer(isFiltering: true)
        PhraseBook.forEachLine { phrase, letter in
            lines += 1
            let text = String(decoding: phrase, as: UTF8.self)
            #expect(normalized(text) == text)
            let found = PhraseBook.phrase(phrase.span)
            #expect(found?.concept.rawValue == letter | 0x20, "\(text)")
            #expect(found?.isOrdinary == (letter & 0x20 == 0), "\(text)")
            #expect(previous.lexicographicallyPrecedes(phrase), "\(text)")
            #expect(phrase.count <= PhraseBook.longest)
            for written in [text, "» \(text)!", "3 \(text) 12"] {
                let isPassed = filtering.normalize(Array(written.utf8)[...])
                #expect(isPassed, "\(written)")
                #expect(filtering.bytes == phrase, "\(written)")
            }
            previous = phrase
        }
        #expect(lines > 9000)
        for text in ["Wherever it may roam", "Zwölf Boxkämpfer jagen Viktor", "Жили-были дед да баба"] {
            let isPassed = filtering.normalize(Array(text.utf8)[...])
            #expect(!isPassed, "\(text)")
        }
    }

    @Test(
        "Phrases are found in many languages, however they are written",
        arguments: [
            ("Skip to main content", PhraseConcept.skipLink), ("» SKIP TO CONTENT ↓", .skipLink),
            ("Zum Inhalt springen", .skipLink), ("Aller au contenu", .skipLink), ("Saltar al contenido", .skipLink),
            ("Перейти к содержимому", .skipLink), ("Preskoči na vsebino", .skipLink),
            ("Preskoci na vsebino", .skipLink),
            ("Μετάβαση στο περιεχόμενο", .skipLink), ("Langkau ke kandungan", .skipLink), ("跳到主要内容", .skipLink),
            ("Isi kandungan:", .tableOfContents), ("Spis treści", .tableOfContents),
            ("Spis tres\u{301}ci", .tableOfContents),
            ("Table of contents", .tableOfContents), ("Talaan ng nilalaman", .tableOfContents),
            ("目次", .tableOfContents),
            ("Share this article", .share), ("Share on Facebook", .share), ("Read more…", .readMore),
            ("Leave a comment", .comments), ("3 comments", .comments), ("Comments (12)", .comments),
            ("3条评论", .comments),
            ("All rights reserved.", .copyright), ("© 2024 All rights reserved", .copyright),
            ("Anonim", .anonymousByline), ("(Anonymous)", .anonymousByline), ("Ανώνυμος", .anonymousByline),
            ("Forgot your password?", .login), ("Accept all cookies", .cookies), ("↑ Back to top", .backToTop),
            ("Print this page", .print), ("جدول المحتويات", .tableOfContents), ("שיתוף בפייסבוק", .share),
        ])
    func phrases(_ text: String, _ expected: PhraseConcept) {
        #expect(phrase(text) == Phrase(expected))
    }

    @Test(
        "Words that are ordinary headings are told from other phrases",
        arguments: [
            ("Contents", PhraseConcept.tableOfContents), ("Search", .search), ("Home", .menu),
            ("Unknown", .anonymousByline),
            ("Категории", .categories), ("البحث", .search), ("コメント", .comments), ("ค้นหา", .search), ("חיפוש", .search),
            ("Werbung", .advertisement), ("Next", .pager), ("Siehe auch", .related), ("Comments", .comments),
        ])
    func ordinary(_ text: String, _ expected: PhraseConcept) {
        #expect(phrase(text) == Phrase(expected, isOrdinary: true))
    }

    @Test(
        "Other words are no phrases",
        arguments: [
            "January", "Skip to main", "Skip to main content of the page", "", "123", "...", "a", "z", "\u{1}",
            "\u{FFFD}", "Read",
        ])
    func words(_ text: String) {
        #expect(phrase(text) == nil)
    }

    @Test("A text is folded to words, without what stands around them")
    func normalization() {
        #expect(normalized("  ÀÉÎõü — Łódź!  ") == "aeiou łodz")
        #expect(normalized("12 Фото ЁЛКИ 3") == "фото елки")
        #expect(normalized("24 7 news 2024 now") == "news 2024 now")
        #expect(normalized("ΌΛΟΣ") == "ολοσ")
        #expect(normalized("क्लिपबोर्ड") == "क्लिपबोर्ड")
        #expect(normalized("42") == nil)
        #expect(normalized(String(repeating: "long ", count: 100)) == nil)
    }

    @Test(
        "Bytes that are no UTF-8 do no harm",
        arguments: [[0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80, 0x41]])
    func invalid(_ bytes: [UInt8]) {
        var normalizer = PhraseNormalizer()
        _ = normalizer.normalize(bytes[...])
        #expect(normalizer.bytes.count <= 1)
    }
}
