/// A script of Unicode, as far as exports are written in it; the rest are ``other``.
public enum Script: UInt8, Sendable, CaseIterable {
    /// Characters of no script: digits, punctuation, symbols, and marks that take their letter's script.
    case common
    /// Latin.
    case latin
    /// Greek.
    case greek
    /// Cyrillic.
    case cyrillic
    /// Arabic.
    case arabic
    /// Hebrew.
    case hebrew
    /// Han: Chinese characters, which Japanese and Korean use too.
    case han
    /// Hiragana, one of the two syllabaries of Japanese.
    case hiragana
    /// Katakana, the other one.
    case katakana
    /// Hangul, the script of Korean.
    case hangul
    /// Thai.
    case thai
    /// Devanagari: Hindi, Marathi, Nepali.
    case devanagari
    /// Armenian.
    case armenian
    /// Georgian.
    case georgian
    /// Bengali: Bengali and Assamese.
    case bengali
    /// Gurmukhi: Punjabi in India.
    case gurmukhi
    /// Gujarati.
    case gujarati
    /// Odia.
    case oriya
    /// Tamil.
    case tamil
    /// Telugu.
    case telugu
    /// Kannada.
    case kannada
    /// Malayalam.
    case malayalam
    /// Sinhala.
    case sinhala
    /// Lao.
    case lao
    /// Tibetan: Tibetan and Dzongkha.
    case tibetan
    /// Myanmar: Burmese, Shan.
    case myanmar
    /// Ethiopic: Amharic, Tigrinya.
    case ethiopic
    /// Khmer.
    case khmer
    /// Mongolian, the vertical script.
    case mongolian
    /// Cherokee.
    case cherokee
    /// Canadian syllabics: Inuktitut, Cree.
    case canadian
    /// Syriac.
    case syriac
    /// Thaana: Dhivehi.
    case thaana
    /// Bopomofo.
    case bopomofo
    /// Yi.
    case yi
    /// N'Ko.
    case nko
    /// Tifinagh: Berber languages.
    case tifinagh
    /// Vai.
    case vai
    /// Ol Chiki: Santali.
    case olChiki
    /// Meetei Mayek: Manipuri.
    case meeteiMayek
    /// Adlam: Fula.
    case adlam
    /// Javanese.
    case javanese
    /// Balinese.
    case balinese
    /// Any other.
    case other

    /// The script of a scalar.
    ///
    /// - Complexity: O(1).
    @inlinable public static func of(_ scalar: Unicode.Scalar) -> Script { of(scalar.value) }

    /// The script of a scalar by its number; ``other`` for what is no scalar.
    @inlinable public static func of(_ scalar: UInt32) -> Script {
        if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 ? .latin : .common }
        return ScriptTable.script(of: scalar)
    }

    /// Whether the script runs from right to left.
    public var isRightToLeft: Bool {
        switch self {
        case .arabic, .hebrew, .syriac, .thaana, .nko, .adlam: true
        default: false
        }
    }

    /// Whether words of the script are set apart by spaces.
    public var usesSpaces: Bool {
        switch self {
        case .han, .hiragana, .katakana, .bopomofo, .thai, .lao, .khmer, .myanmar, .tibetan, .yi, .javanese, .balinese:
            false
        default: true
        }
    }

    /// The script's code of ISO 15924; nil for ``other``.
    public var code: String? {
        switch self {
        case .common: "Zyyy"
        case .latin: "Latn"
        case .greek: "Grek"
        case .cyrillic: "Cyrl"
        case .arabic: "Arab"
        case .hebrew: "Hebr"
        case .han: "Hani"
        case .hiragana: "Hira"
        case .katakana: "Kana"
        case .hangul: "Hang"
        case .thai: "Thai"
        case .devanagari: "Deva"
        case .armenian: "Armn"
        case .georgian: "Geor"
        case .bengali: "Beng"
        case .gurmukhi: "Guru"
        case .gujarati: "Gujr"
        case .oriya: "Orya"
        case .tamil: "Taml"
        case .telugu: "Telu"
        case .kannada: "Knda"
        case .malayalam: "Mlym"
        case .sinhala: "Sinh"
        case .lao: "Laoo"
        case .tibetan: "Tibt"
        case .myanmar: "Mymr"
        case .ethiopic: "Ethi"
        case .khmer: "Khmr"
        case .mongolian: "Mong"
        case .cherokee: "Cher"
        case .canadian: "Cans"
        case .syriac: "Syrc"
        case .thaana: "Thaa"
        case .bopomofo: "Bopo"
        case .yi: "Yiii"
        case .nko: "Nkoo"
        case .tifinagh: "Tfng"
        case .vai: "Vaii"
        case .olChiki: "Olck"
        case .meeteiMayek: "Mtei"
        case .adlam: "Adlm"
        case .javanese: "Java"
        case .balinese: "Bali"
        case .other: nil
        }
    }

    /// The script that an ISO 15924 code of a locale stands for: `Hans` and `Hant` are ``han``, `Kore` is ``hangul``,
    /// and `Jpan` is ``hiragana``, which tells Japanese from Chinese.
    init(code: String) {
        switch code {
        case "Hans", "Hant", "Hanb": self = .han
        case "Jpan", "Hrkt": self = .hiragana
        case "Kore", "Jamo": self = .hangul
        case "Aran": self = .arabic
        case "Latf", "Latg": self = .latin
        case "Cyrs": self = .cyrillic
        case "Geok": self = .georgian
        case "Syre", "Syrj", "Syrn": self = .syriac
        default: self = Script.allCases.first { $0.code == code } ?? .other
        }
    }
}
