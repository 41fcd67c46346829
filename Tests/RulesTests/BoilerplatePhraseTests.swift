import Testing

@testable import Rules

/// The phrases that are compiled in, and the form in which they are compared.
@Suite("Stock phrases")
struct BoilerplatePhraseTests {
    private static let lines = BoilerplatePhraseData.phrases.description.split(separator: "\n").map { String($0) }

    private func concept(_ text: String) -> BoilerplateConcept? {
        var normalizer = PhraseNormalizer()
        guard normalizer.normalize(Array(text.utf8)[...]) else { return nil }
        guard let concept = BoilerplatePhrases.concept(of: normalizer.bytes) else { return nil }
        return concept == .counted && !normalizer.hasCount ? nil : concept
    }

    private func normalized(_ text: String) -> String? {
        var normalizer = PhraseNormalizer()
        return normalizer.normalize(Array(text.utf8)[...]) ? String(decoding: normalizer.bytes, as: UTF8.self) : nil
    }

    @Test("Every phrase of the data is found, and is its own normal form")
    func data() throws {
        #expect(Self.lines.count > 2000)
        var previous: [UInt8] = []
        for line in Self.lines {
            let bar = try #require(line.lastIndex(of: "|"))
            let phrase = String(line[..<bar])
            let letter = try #require(line[line.index(after: bar)...].utf8.first)
            #expect(normalized(phrase) == phrase)
            #expect(BoilerplatePhrases.concept(of: Array(phrase.utf8))?.rawValue == letter, "\(phrase)")
            #expect(previous.lexicographicallyPrecedes(phrase.utf8), "\(phrase)")
            #expect(phrase.utf8.count <= BoilerplatePhraseData.longest)
            previous = Array(phrase.utf8)
        }
    }

    @Test(
        "Phrases are found in many languages, however they are written",
        arguments: [
            ("Skip to main content", BoilerplateConcept.skipLink), ("» SKIP TO CONTENT ↓", .skipLink),
            ("Zum Inhalt springen", .skipLink), ("Aller au contenu", .skipLink), ("Saltar al contenido", .skipLink),
            ("Перейти к содержимому", .skipLink), ("Preskoči na vsebino", .skipLink),
            ("Preskoci na vsebino", .skipLink),
            ("Μετάβαση στο περιεχόμενο", .skipLink), ("Langkau ke kandungan", .skipLink), ("跳到主要内容", .skipLink),
            ("Isi kandungan:", .tableOfContents), ("Spis treści", .tableOfContents),
            ("Spis tres\u{301}ci", .tableOfContents),
            ("Table of contents", .tableOfContents), ("Talaan ng nilalaman", .tableOfContents),
            ("目次", .tableOfContents),
            ("Share this article", .share), ("Share on Facebook", .share), ("Read more…", .readMore),
            ("Leave a comment", .comments), ("3 comments", .counted), ("Comments (12)", .counted),
            ("All rights reserved.", .copyright), ("© 2024 All rights reserved", .copyright),
            ("Anonim", .anonymousByline), ("(Anonymous)", .anonymousByline), ("Ανώνυμος", .anonymousByline),
            ("Forgot your password?", .login), ("Accept all cookies", .cookies), ("↑ Back to top", .backToTop),
            ("Print this page", .print), ("جدول المحتويات", .tableOfContents), ("שיתוף בפייסבוק", .share),
        ])
    func phrases(_ text: String, _ expected: BoilerplateConcept) {
        #expect(concept(text) == expected)
    }

    @Test("No phrase is given up by its beginning, however it is written")
    func beginnings() throws {
        var normalizer = PhraseNormalizer(filter: BoilerplatePhrases.beginnings)
        for line in Self.lines {
            let phrase = String(line[..<(try #require(line.lastIndex(of: "|")))])
            let shouted = phrase.uppercased().split(separator: " ").joined(separator: " – ")
            for text in [phrase, "» \(phrase)!", "3 \(phrase) 12", shouted] {
                // Not all capitals are folded: those of Georgian make a phrase none.
                guard concept(text) != nil else { continue }
                let isPassed = normalizer.normalize(Array(text.utf8)[...])
                #expect(isPassed, "\(text)")
                #expect(String(decoding: normalizer.bytes, as: UTF8.self) == normalized(text))
            }
        }
        for text in ["Wherever it may roam", "Zwölf Boxkämpfer jagen Viktor", "Электрификация всей страны"] {
            let isPassed = normalizer.normalize(Array(text.utf8)[...])
            #expect(!isPassed, "\(text)")
        }
    }

    @Test(
        "Ordinary words are no phrases",
        arguments: [
            "Contents", "Inhalt", "Obsah", "Search", "Menu", "Home", "Categories", "Tags", "Edit", "Next", "Comments",
            "Share", "Unknown", "Unbekannt", "Log in", "About", "Contact", "More", "More information", "Help",
            "January",
            "Copyright", "Author", "Skip to main", "Skip to main content of the page", "", "123", "...", "a", "z",
            "\u{1}",
            "\u{FFFD}", "Read", "Learn more", "OK",
        ])
    func words(_ text: String) {
        #expect(concept(text) == nil)
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
