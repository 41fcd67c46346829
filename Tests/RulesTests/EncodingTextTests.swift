import Linting
import Rules
import Testing

/// A paragraph in a locale, and the rules about characters that have a finding in it.
struct EncodingText: CustomTestStringConvertible, Sendable {
    /// What it is about.
    let title: String
    let locale: String
    /// The content of the paragraph; markup is markup.
    let html: String
    /// The ids of the rules, each once; none where all is right.
    let rules: [String]
    /// The content after the safe fixes; nil where they change nothing.
    let fixed: String?

    var testDescription: String { "\(locale): \(title)" }

    static func fault(_ rule: String, _ title: String, _ locale: String, _ html: String, _ fixed: String?) -> Self {
        Self(title: title, locale: locale, html: html, rules: [rule], fixed: fixed)
    }

    static func right(_ title: String, _ locale: String, _ html: String) -> Self {
        Self(title: title, locale: locale, html: html, rules: [], fixed: nil)
    }

    /// The page around the paragraph.
    func page(_ html: String) -> [UInt8] {
        let direction = ["ar", "fa", "he", "ur"].contains(locale) ? " dir=\"rtl\"" : ""
        return Array(
            "<html lang=\"\(locale)\"\(direction)><head><title>Hexapla</title></head><body><p>\(html)</p></body></html>"
                .utf8)
    }

    static let all: [EncodingText] = [
        // Letters of another alphabet: U+0430 а, U+0435 е, U+043E о, U+0440 р, U+0441 с, U+03BF ο.
        .fault("mixed-script-word", "a Cyrillic a", "en", "Our c\u{430}talogue is new.", "Our catalogue is new."),
        .fault("mixed-script-word", "a Cyrillic capital", "de", "Der \u{421}omputer ist neu.", "Der Computer ist neu."),
        .fault("mixed-script-word", "a Greek o", "it", "Il n\u{3BF}stro negozio.", "Il nostro negozio."),
        .fault("mixed-script-word", "beside a letter with an accent", "pl", "Zażółć g\u{435}ślą.", "Zażółć geślą."),
        .fault("mixed-script-word", "a Latin c", "ru", "Новая cистема.", "Новая система."),
        .fault("mixed-script-word", "a Latin i", "uk", "Наші клiєнти.", "Наші клієнти."),
        .fault("mixed-script-word", "a Latin j", "sr", "Сваки кориjсник.", "Сваки коријсник."),
        .fault("mixed-script-word", "a Latin o", "el", "Ο λoγαριασμός σας.", "Ο λογαριασμός σας."),
        .fault("mixed-script-word", "an abbreviation", "bg", "Изберете \u{421}SS.", nil),
        .fault("mixed-script-word", "several letters are looked at", "fr", "Le s\u{435}rvic\u{435} client.", nil),
        .fault(
            "mixed-script-word", "Vietnamese", "vi", "Khách h\u{E0}ng \u{111}ượ\u{441} mời.",
            "Khách h\u{E0}ng được mời."),
        .right("units and formulas", "en", "A 5 kΩ resistor, 3 μm, Δt and ΔE."),
        .right("hyphens and apostrophes", "ru", "T-shirt, PDF-файл, USB’шный, IP-адреса."),
        .right("an ending on a foreign word", "ru", "Открыть PDFом и HTMLу не помеха."),
        .right("a prefix of a foreign alphabet", "uk", "eПошта та iФорум."),
        .right("both alphabets", "sr", "Сваки купац. Svaki kupac."),
        .right("Japanese", "ja", "Tシャツ、HTMLを、αテスト、Webサイト。"),
        .right("Korean with endings", "ko", "HTML을 CSS로 바꿉니다."),
        .right("Greek beside Latin", "el", "Το HTML και η CSS."),
        .right("Armenian", "hy", "Ձեր HTML էջը։"),

        // UTF-8 read as something else.
        .fault("mojibake", "a letter", "fr", "Le cafÃ© est ouvert.", "Le café est ouvert."),
        .fault("mojibake", "an apostrophe in English", "en", "Itâ€™s open.", "It’s open."),
        .fault("mojibake", "a no-break space", "es", "Son 5Â\u{A0}euros.", "Son 5\u{A0}euros."),
        .fault(
            "mojibake", "Latin-1 with its controls", "pt",
            "Ol\u{C3}\u{A1}, \u{E2}\u{80}\u{9C}bom dia\u{E2}\u{80}\u{9D}.",
            "Olá, “bom dia”."),
        .fault("mojibake", "a whole word in Cyrillic", "bg", "ÐšÐ°Ñ‚Ð¾ Ð¼ÐµÐ½.", "Като мен."),
        .fault("mojibake", "Chinese", "zh", "ä¸\u{AD}æ–‡ å¥½.", "中文 好."),
        .fault("mojibake", "Hebrew", "he", "×©×œ×•×\u{9D} ×¢×•×œ×\u{9D}", "שלום עולם"),
        .fault("mojibake", "a letter that lost a byte", "cs", "PÅ™Ã\u{AD}liÅ¡ Å¾luÅ¥ouÄký kÅ¯Åˆ Å¡el.", nil),
        .fault("mojibake", "read as Windows-1251", "ru", "РџСЂРёРІРµС‚!", "Привет!"),
        .fault("mojibake", "an apostrophe read as Windows-1251", "uk", "РѕР±вЂ™С”РєС‚", "об’єкт"),
        .fault("mojibake", "twice", "de", "FÃƒÂ¼r Sie.", "Für Sie."),
        .right("capitals before quotation marks", "fi", "”PÄÄSY” ja ”TYÖ”, HYVÄ…"),
        .right("a tilde and marks", "pt", "“IRMÔ, “PÃO” e NÃO…"),
        .right("French spaces", "fr", "«\u{A0}Voilà\u{A0}», dit-elle\u{A0}: «\u{A0}Ça va\u{A0}?\u{A0}»"),
        .right("a Romanian capital", "ro", "„ȚARĂ”, „CASÔ."),
        .right("signs", "sv", "Å–Ö är bra, 20 °C, ½ och §."),
        .right("Ukrainian words with Р and С", "uk", "«Рівне», Сірко, Рє."),
        .right("Vietnamese letters", "vi", "Tiếng Việt “đẹp” lắm – thật đấy…"),

        // Characters that nobody sees, or that are lost.
        .fault("invisible-character", "a zero-width space in a word", "hu", "Ked\u{200B}ves vevők.", "Kedves vevők."),
        .fault("invisible-character", "a byte order mark", "nl", "\u{FEFF}Beste klant.", "Beste klant."),
        .fault("invisible-character", "a mark of direction", "lt", "Gerbiamas\u{200F} kliente.", "Gerbiamas kliente."),
        .fault("invisible-character", "a paragraph separator", "tr", "Merhaba.\u{2029}Buyurun.", "Merhaba. Buyurun."),
        .right("joiners of Persian", "fa", "می\u{200C}خواهم و نمی\u{200C}خواهم."),
        .right("joiners of Malayalam", "ml", "അവന്\u{200D} വന്നു."),
        .right("breaks of Khmer", "km", "ភាសា\u{200B}ខ្មែរ"),
        .right("marks of direction", "ar", "لغة C++\u{200E} و HTML\u{200E}."),
        .right("emoji", "en", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} and ❤\u{FE0F}."),
        .right("soft hyphens", "de", "Donau\u{AD}dampf\u{AD}schiff."),
        .right("a break behind a slash", "en", "and/\u{200B}or"),
        .fault("replacement-character", "a lost letter", "sl", "Spo\u{FFFD}tovani kupec.", nil),
        .fault(
            "double-encoded-entity", "an ampersand", "en", "Research &amp;amp; Development",
            "Research &amp; Development"),
        .fault("double-encoded-entity", "an apostrophe", "fr", "l&amp;#8217;heure", "l&#8217;heure"),
        .right("ampersands that are right", "en", "Research &amp; Development, AT&amp;T"),
        .right("a text about references", "de", "Schreiben Sie „&amp;nbsp;“ statt eines Leerzeichens."),
        .fault("unnormalized-text", "accents of their own", "es", "man\u{303}ana", "mañana"),
        .right("marks without composed forms", "lt", "jū\u{301}ra"),
    ]
}

@Suite("Characters of texts")
struct EncodingTextTests {
    private static let ids: Set<String> = [
        "mixed-script-word", "mojibake", "replacement-character", "double-encoded-entity", "invisible-character",
        "unnormalized-text",
    ]

    @Test(
        "Faults are named by the right rule and repaired, and look-alikes are left alone", arguments: EncodingText.all)
    func found(_ text: EncodingText) async {
        let path = "a.\(text.locale).html"
        let store = MemoryStore([path: text.page(text.html)])
        let linter = Linter(rules: RuleSet.all.filter { Self.ids.contains($0.metadata.id) }, store: store)
        let result = await linter.lint(paths: ["."])
        #expect(Set(result.findings.map(\.rule)).sorted() == text.rules, "\(result.findings.map(\.message))")
        _ = await linter.fix(paths: ["."], including: .safe)
        let fixed = store.contents[path].map { String(decoding: $0, as: UTF8.self) }
        #expect(fixed == String(decoding: text.page(text.fixed ?? text.html), as: UTF8.self))
    }

    @Test("There are texts in more than twenty languages")
    func variety() {
        #expect(Set(EncodingText.all.map(\.locale)).count > 20)
        #expect(Set(EncodingText.all.map(\.testDescription)).count == EncodingText.all.count)
    }
}
