import Testing

@testable import Language

@Suite("Characters")
struct CharacterTests {
    static let scripts: [(Unicode.Scalar, Script)] = [
        ("a", .latin), ("Z", .latin), ("@", .common), ("[", .common), ("0", .common), (" ", .common), ("é", .latin),
        ("ß", .latin), ("Ω", .greek), ("ж", .cyrillic), ("ע", .hebrew), ("ع", .arabic), ("漢", .han), ("ひ", .hiragana),
        ("カ", .katakana), ("한", .hangul), ("ก", .thai), ("क", .devanagari), ("ա", .armenian), ("ა", .georgian),
        ("ক", .bengali), ("ਕ", .gurmukhi), ("ક", .gujarati), ("க", .tamil), ("క", .telugu), ("ಕ", .kannada),
        ("ക", .malayalam), ("ක", .sinhala), ("ກ", .lao), ("ཀ", .tibetan), ("က", .myanmar), ("ሀ", .ethiopic),
        ("ក", .khmer), ("。", .common), ("×", .common), ("\u{301}", .common), ("😀", .common), ("𠀀", .han),
        ("𐌰", .other), ("ｱ", .katakana), ("Ａ", .latin), ("ꦏ", .javanese), ("ⵣ", .tifinagh), ("𞤀", .adlam),
    ]

    @Test("knows the script", arguments: scripts)
    func script(scalar: Unicode.Scalar, expected: Script) {
        #expect(Script.of(scalar) == expected)
    }

    @Test("takes what is no scalar")
    func noScalar() {
        #expect(Script.of(0x110000) == .other)
        #expect(Script.of(UInt32.max) == .other)
        #expect(CharacterClass.of(UInt32.max).rawValue == 0)
        #expect(!CharacterClass.of(0xD800 as UInt32).isLetter)
        #expect(Folding.base(UInt32.max) == UInt32.max)
        #expect(Folding.lowercase(0x110000) == 0x110000)
    }

    @Test("agrees with the standard library on every scalar")
    func classes() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // The two may be of different versions of Unicode.
            guard let age = scalar.properties.age, age.major < 14, !Self.changed.contains(value) else { continue }
            let found = CharacterClass.of(scalar)
            let expected = Self.expectation(scalar)
            if found.rawValue != expected {
                Issue.record("U+\(String(value, radix: 16)): \(found.rawValue), not \(expected)")
            }
        }
    }

    /// Scalars whose category later versions of Unicode changed.
    private static let changed: Set<UInt32> = [0x295]

    private static func expectation(_ scalar: Unicode.Scalar) -> UInt8 {
        var bits: UInt8 =
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .titlecaseLetter: CharacterClass.letter | CharacterClass.uppercase
            case .lowercaseLetter: CharacterClass.letter | CharacterClass.lowercase
            case .modifierLetter, .otherLetter: CharacterClass.letter
            case .nonspacingMark, .enclosingMark, .spacingMark: CharacterClass.mark
            case .decimalNumber: CharacterClass.digit
            case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation, .otherPunctuation,
                .initialPunctuation, .finalPunctuation:
                CharacterClass.punctuation
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: CharacterClass.symbol
            default: 0
            }
        if scalar.properties.isWhitespace { bits = CharacterClass.whitespace }
        return bits
    }

    @Test("names the facts")
    func facts() {
        #expect(CharacterClass.of("A").isUppercase && CharacterClass.of("A").isLetter)
        #expect(CharacterClass.of("ñ").isLowercase)
        #expect(CharacterClass.of("\u{94D}").isLetter && CharacterClass.of("\u{94D}").isMark)
        #expect(CharacterClass.of("٣").isDigit && !CharacterClass.of("½").isDigit)
        #expect(CharacterClass.of("、").isPunctuation && CharacterClass.of("€").isSymbol)
        #expect(CharacterClass.of("\u{A0}").isWhitespace && CharacterClass.of("\u{3000}").isWhitespace)
        #expect(CharacterClass.of("+").isCounted && CharacterClass.of("7").isCounted)
        #expect(!CharacterClass.of("!").isCounted && !CharacterClass.of("\t").isCounted)
        #expect(CharacterClass.counted(0x6F22) && !CharacterClass.counted(0x3002))
    }

    @Test(
        "counts what is neither space nor punctuation",
        arguments: [
            ("", 0), ("Hello, world!", 10), ("  ", 0), ("日本語。", 3), ("a\u{A0}b — c", 3), ("1 + 1 = 2", 5),
            ("नमस्ते।", 6), ("¿Qué?", 3),
        ])
    func counted(text: String, expected: Int) {
        #expect(TextLength.counted(in: Array(text.utf8)[...]) == expected)
        let inside = Array("xx\(text)yy".utf8)
        #expect(TextLength.counted(in: inside[2..<inside.count - 2]) == expected)
    }

    @Test("counts letters", arguments: [("", 0), ("abc 123", 3), ("नमस्ते", 4), ("日本, e\u{301}", 3), ("€5", 0)])
    func letters(text: String, expected: Int) {
        #expect(TextLength.letters(in: Array(text.utf8)[...]) == expected)
    }

    @Test("folds case and diacritics")
    func folding() {
        func base(_ text: String) -> String {
            var folded = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                if let scalar = Unicode.Scalar(Folding.base(scalar.value)), scalar.value != 0 { folded.append(scalar) }
            }
            return String(folded)
        }
        #expect(base("ÀÉÎõü ÇŠŽ") == "aeiou csz")
        #expect(base("e\u{301}") == "e")
        #expect(base("Ώρα ΐ ς") == "ωρα ι σ")
        #expect(base("Йод Ёж") == "иод еж")
        #expect(base("Ẹ̀kọ́ Việt") == "eko viet")
        #expect(base("İI") == "ii")
        #expect(base("がぎ 한글 हिन्दी") == "がぎ 한글 हिन्दी")
        #expect(base("שָׁלוֹם") == "שלום")
        #expect(base("مُحَمَّد") == "محمد")
        #expect(base("co\u{AD}op") == "coop")
        #expect(base("Łódź Øst") == "łodz øst")
        #expect(Folding.fold(0x3A3) == 0x3C3 && Folding.fold(0x3C2) == 0x3C3)
        #expect(Folding.lowercase(0x3C2) == 0x3C2)
        #expect(Folding.lowercase(0xC9) == 0xE9 && Folding.lowercase(0x5A) == 0x7A)
        #expect(Folding.lowercase(0x1F600) == 0x1F600)
        #expect(Folding.fold(0x10400) == 0x10428)
    }
}
