/// Full stops that end no sentence although a capital follows, beyond those that CLDR lists.
///
/// CLDR has abbreviations for seven languages only, and not all titles among them; sentences are compared across
/// languages, so that what holds in one has to hold in the others.
struct Abbreviations: Sendable {
    private let words: Set<String>
    private let hasOrdinals: Bool

    /// The abbreviations of a language, or those of none in particular.
    init(_ language: String?) {
        let language = language.map(LanguageTable.modern) ?? ""
        words = Self.lists[language] ?? Self.titles
        hasOrdinals = Self.ordinalLanguages.contains(language)
    }

    /// Whether the full stop at the end of a range belongs to an abbreviation, an initial or an ordinal number.
    ///
    /// - Complexity: O(1).
    func endsWithAbbreviation(_ range: Range<Int>, of text: ArraySlice<UInt8>) -> Bool {
        guard range.count >= 2, text[range.upperBound - 1] == UInt8(ascii: ".") else { return false }
        let end = range.upperBound - 1
        var start = end
        while start > range.lowerBound, end - start <= Self.longest, Self.belongsToWord(text[start - 1]) { start -= 1 }
        guard start < end, end - start <= Self.longest else { return false }
        let word = text[start..<end]
        if hasOrdinals, word.count <= 2, word.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
        var reader = ScalarReader(word)
        if let (scalar, read) = reader.next(), read.upperBound == end, CharacterClass.of(scalar).isUppercase {
            return true
        }
        return words.contains(String(decoding: word, as: UTF8.self))
    }

    /// Bytes; longer than any abbreviation below.
    private static let longest = 12

    /// Whether a byte may stand in an abbreviation: letters of any script, digits, dots within.
    private static func belongsToWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".")
    }

    /// Languages that write an ordinal number with a full stop, as in dates.
    private static let ordinalLanguages: Set<String> = [
        "bs", "cs", "da", "de", "dsb", "et", "fi", "fo", "gsw", "hr", "hsb", "hu", "is", "lb", "lv", "nb", "nds", "nn",
        "pl", "sk", "sl", "sr", "tr",
    ]

    private static let titles: Set<String> = ["Dr", "Mr", "Mrs", "Ms", "Prof", "St"]

    /// Titles and the like, which a name or number follows.
    private static let lists: [String: Set<String>] = [
        "bg": "г-н г-жа д-р проф инж ул бул",
        "bs": "dr mr prof ing g gđa gosp ul br tj",
        "ca": "Sr Sra Srta Dr Dra Prof núm pàg",
        "cs": "dr Dr prof Prof doc Ing ing Mgr Bc p pí sl ul nám tř č str",
        "da": "Dr dr hr Hr fr Fr prof nr kl ca",
        "de": "Dr Prof Hr Fr Nr Bd Abb Tab Kap Str bzw ca vgl Art Abs Tel z.B z.Hd",
        "el": "κ κα κος κυρ Δρ δρ Καθ καθ π.χ αρ Αρ τηλ Τηλ σελ βλ",
        "en": "Dr Mr Mrs Ms Prof St Rev Gen Sen Gov Capt Fig vs",
        "es": "Sr Sra Srta Dr Dra Prof Ud Uds Vd Vds Avda Lic Ing núm pág Fig",
        "et": "dr hr pr prof lk nr",
        "fi": "tri prof hra rva nti fil s",
        "fil": "Dr Dra G Gg Gng Bb Prof Atty Engr Gob Kgg Sen Rep Hal hal",
        "fr": "Dr Pr Me Mme Mlle Mgr MM St Ste Fig art",
        "hr": "dr mr prof ing g gđa gosp ul br tj",
        "hu": "dr Dr prof Prof ifj id özv Kft pl ún",
        "id": "Dr dr Drs Ir Prof Bpk Sdr Sdri Tn Ny Nn Jl No hlm",
        "it": "Dr Dott Dssa Sig Sigg Prof Avv Ing Geom Arch Fig art pag",
        "lt": "dr Dr prof Prof doc p pp gerb t.y pvz Nr nr g pr al",
        "lv": "Dr dr prof Prof k-gs k-dze Nr nr lpp piem",
        "ms": "Dr Prof En Pn Tn Hj Hjh Ir Sdr No Jln hlm",
        "mk": "д-р проф г-ѓа г-дин ул",
        "nb": "Dr dr hr Hr fr Fr prof nr kl ca",
        "nl": "dr Dr drs Drs ir ing mr Mr mevr dhr prof Prof nr bijv",
        "nn": "Dr dr hr Hr fr Fr prof nr kl ca",
        "pl": "p dr Dr prof Prof inż mgr ul al pl nr św red hab",
        "pt": "Sr Sra Srta Dr Dra Prof Profa Exmo Exma Av nº pág Eng Fig",
        "ro": "Dl dl Dna dna Dr dr Prof prof ing nr str pag art",
        "ru": "г гр д-р проф ул им т.е т.к рис табл см стр д кв",
        "sk": "dr Dr prof Prof doc Ing ing Mgr p sl ul nám č str",
        "sl": "dr Dr prof Prof mag Mag doc g ga gdč gosp inž ul št str npr t.i oz sv",
        "sq": "Dr Prof z znj zj",
        "sr": "dr mr prof ing g gđa gosp ul br tj др мр проф г гђа госп ул бр тј",
        "sv": "Dr dr hr Hr fr Fr prof nr kl ca",
        "tr": "Dr Prof Doç Sn Av Yrd Öğr Alb No Cad Sok vb",
        "uk": "п пан д-р проф вул ім т.зв рис табл див стор р",
        "vi": "TS ThS GS PGS BS Tp TP",
    ].mapValues { Set($0.split(separator: " ").map(String.init)) }
}
