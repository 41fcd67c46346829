/// What CLDR does not tell of a locale: spaces before marks, marks of its own, words that may stand twice.
///
/// The sources are named beside the rows.
public struct WritingCustoms: Sendable {
    /// Marks of the locale in the place of ASCII ones.
    public struct OwnMark: Sendable, Hashable {
        /// The mark of another script.
        public let foreign: UInt32
        /// What the locale writes instead.
        public let own: UInt32
    }

    /// The space that stands before a mark, by mark; empty where none does.
    public private(set) var spaces: [UInt32: UInt32] = [:]
    /// Marks before which a space is neither wanted nor wrong.
    public private(set) var freeMarks: Set<UInt32> = []
    /// The marks that the locale has of its own.
    public private(set) var ownMarks: [OwnMark] = []
    /// Whether a question or exclamation begins with a mark too.
    public private(set) var hasInvertedMarks = false
    /// Pairs of double quotation marks, beside CLDR's, that style guides of the language allow; nil where that is not known.
    public private(set) var furtherQuotes: [[UInt32]]?
    /// Whether words are known not to be doubled to make another word or form.
    public private(set) var isWithoutReduplication = false
    /// Words in small letters that may stand twice running in a right sentence.
    public private(set) var doubledWords: Set<String> = []

    static func of(language: String, region: String?, script: Script) -> WritingCustoms {
        var customs = WritingCustoms()
        customs.isWithoutReduplication = languagesWithoutReduplication.contains(language)
        customs.doubledWords = doubledWords[language] ?? []
        customs.furtherQuotes = furtherQuotes[language]
        customs.hasInvertedMarks = language == "es" || language == "ast"
        customs.setSpaces(language, region)
        customs.setMarks(language, script)
        return customs
    }

    private static let thin: UInt32 = 0x202F
    private static let noBreak: UInt32 = 0xA0

    private mutating func setSpaces(_ language: String, _ region: String?) {
        switch (language, region) {
        // Office québécois de la langue française, Vitrine linguistique, "Espacement avant et après les signes de ponctuation
        // et les symboles": a space before the colon and within guillemets; before ; ! ? none, or a thin one where it can be
        // set.
        case ("fr", "CA"):
            spaces = [0x3A: Self.noBreak, 0xBB: Self.noBreak]
            freeMarks = [0x3B, 0x21, 0x3F]
        // Lexique des règles typographiques en usage à l'Imprimerie nationale (2002), "Ponctuation": a thin no-break
        // space before ; ! ?, a no-break space before the colon and within guillemets. Breton follows it.
        case ("fr", _), ("br", _):
            spaces = [0x3B: Self.thin, 0x21: Self.thin, 0x3F: Self.thin, 0x3A: Self.noBreak, 0xBB: Self.noBreak]
        // The rules of the Royal Society of Thailand ("หลักเกณฑ์การเว้นวรรค") set spaces beside many marks, and usage before
        // ? and ! differs. That the others are free too is an assumption, which keeps the rules quiet.
        case ("th", _), ("lo", _), ("km", _), ("my", _), ("bo", _), ("dz", _):
            freeMarks = [0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F]
        // Languages beside French, whose marks many of their writers use: an assumption, which keeps the rules quiet.
        case ("oc", _), ("co", _), ("wa", _), ("ht", _), ("ty", _), ("mg", _), ("kab", _):
            freeMarks = [0x3A, 0x3B, 0x21, 0x3F]
        default: break
        }
    }

    private mutating func setMarks(_ language: String, _ script: Script) {
        switch script {
        // The Unicode Standard, chapter 7.2, "Greek": the question mark has the form of ; and is normalised to it.
        case .greek: ownMarks = [OwnMark(foreign: 0x3F, own: 0x3B)]
        // The Unicode Standard, chapter 9.2, "Punctuation".
        case .arabic:
            ownMarks = [
                OwnMark(foreign: 0x3F, own: 0x061F), OwnMark(foreign: 0x2C, own: 0x060C),
                OwnMark(foreign: 0x3B, own: 0x061B),
            ]
        // The Unicode Standard, chapter 12.1, "Danda": Hindi, Nepali, Bengali, Assamese, Punjabi and Odia end sentences
        // with it; Marathi and the languages of the south write a full stop.
        case .devanagari where language != "mr" && language != "kok", .bengali, .gurmukhi, .oriya:
            ownMarks = [OwnMark(foreign: 0x2E, own: 0x0964)]
        // GB/T 15834-2011 for Chinese; 文化審議会, 公用文作成の考え方 (2022), for Japanese.
        case .han:
            ownMarks = [
                OwnMark(foreign: 0x2E, own: 0x3002), OwnMark(foreign: 0x2C, own: 0xFF0C),
                OwnMark(foreign: 0x3F, own: 0xFF1F), OwnMark(foreign: 0x21, own: 0xFF01),
                OwnMark(foreign: 0x3B, own: 0xFF1B),
            ]
        case .hiragana: ownMarks = [OwnMark(foreign: 0x2E, own: 0x3002), OwnMark(foreign: 0x2C, own: 0x3001)]
        default: break
        }
    }

    /// Languages without productive reduplication, after the map of Rubino, "Reduplication", in Dryer and Haspelmath, The
    /// World Atlas of Language Structures (2013), chapter 27, on which most of Europe is so. Not each of them is on the map:
    /// those of one family with one that is are taken with it.
    private static let languagesWithoutReduplication: Set<String> = [
        "en", "de", "lb", "nds", "nl", "sv", "da", "nb", "nn", "no", "is", "fo", "fy", "fr", "es", "pt", "gl", "ca",
        "oc", "it", "ro", "ru", "uk", "be", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "sh", "mk", "bg", "lt", "lv",
        "fi", "et", "el", "sq", "ga", "cy", "gd", "br",
    ]

    /// Pronouns, articles, conjunctions and auxiliaries of which one may end a clause or phrase and its like begin the
    /// next, and intensifiers that are said twice. Collected by knowledge of the languages and by the findings on sample
    /// texts, not from one source: a word that lacks makes a finding to look at, and is no claim about grammar.
    private static let doubledWords: [String: Set<String>] = [
        "en": [
            "that", "had", "is", "was", "do", "did", "who", "her", "it", "in", "on", "you", "one", "as", "to", "very",
            "really", "many", "much", "far", "so", "no", "yes", "bye", "ha", "blah", "long", "more", "again", "too",
            "where", "what", "quite", "well", "there", "knock", "now", "hear", "big", "never", "up",
        ],
        "de": [
            "die", "der", "das", "den", "dem", "denen", "deren", "dessen", "sie", "ihr", "ihnen", "wir", "uns", "es",
            "ist", "sind", "was", "wer", "sehr", "nein", "ja", "aus", "an", "auf", "zu", "ein", "so", "viel", "haben",
            "werden", "sein",
        ],
        "lb": ["déi", "deen", "dat"],
        "nl": [
            "die", "dat", "het", "zij", "ze", "was", "is", "heel", "er", "wat", "op", "in", "aan", "te", "zijn", "u",
        ],
        "sv": ["som", "den", "det", "de", "att", "på", "av", "mycket", "i", "till", "är", "var", "sig", "för"],
        "da": ["som", "der", "den", "det", "de", "at", "på", "meget", "til", "for", "i", "er"],
        "nb": ["som", "den", "det", "de", "at", "på", "veldig", "til", "for", "i", "er"],
        "no": ["som", "den", "det", "de", "at", "på", "veldig", "til", "for", "i", "er"],
        "nn": ["som", "den", "det", "dei", "at", "på", "til", "for", "i", "er"],
        "is": ["sem", "það", "að", "í", "á"],
        "fr": ["nous", "vous", "est", "très", "bien", "que", "en", "non", "oui", "petit", "faire", "la", "si"],
        "es": ["muy", "sí", "no", "que", "se", "así", "poco", "ya", "casi"],
        "pt": ["se", "muito", "sim", "não", "que", "quase", "logo", "já"],
        "gl": ["se", "moi", "que"], "ca": ["que", "molt", "se"],
        "it": ["via", "man", "così", "piano", "poco", "si", "quasi", "molto", "su", "ben", "vi", "ci", "li"],
        "ro": ["ce", "care", "foarte", "încet", "cât", "doar", "se", "că"],
        "ru": ["чуть", "еле", "что", "очень", "так", "давно", "много", "да", "нет", "едва", "вот", "как", "он", "это"],
        "uk": ["що", "дуже", "ледь", "так", "це", "як", "він"], "be": ["што", "вельмі", "як"],
        "pl": ["co", "bardzo", "nie", "tak", "jest", "się", "to", "już"],
        "cs": ["to", "že", "se", "si", "velmi", "tak", "je", "co", "už"], "sk": ["to", "že", "sa", "si", "je", "čo"],
        "sl": ["ki", "je", "se", "si", "da", "to", "bi", "zelo"],
        "hr": ["je", "se", "da", "to", "što", "vrlo"], "sr": ["je", "se", "da", "to", "што", "је", "се", "да", "то"],
        "bs": ["je", "se", "da", "to", "što"], "sh": ["je", "se", "da", "to", "što"],
        "mk": ["се", "да", "што", "тоа", "многу"], "bg": ["се", "да", "че", "това", "много", "е", "и", "си"],
        "lt": ["kad", "labai", "tai", "vos"], "lv": ["ka", "ļoti", "tas", "to"],
        "fi": ["niin", "on", "että", "hyvin", "se", "ei", "joka", "ne", "he", "olla"],
        "et": ["et", "väga", "see", "on"],
        "el": [
            "που", "πολύ", "να", "το", "τα", "τη", "την", "του", "των", "τους", "τις", "λίγο", "σιγά", "καλά", "μου",
        ],
    ]

    /// Pairs of quotation marks that are used beside CLDR's. Those of the second and third level of the languages of the
    /// European Union are from the Publications Office's "Use of quotation marks in the different languages" (Formex 4); the
    /// others, and pairs that only replace those of the first level, are known usage that was not checked by a source. A
    /// pair too many makes a rule quiet, and no finding.
    private static let furtherQuotes: [String: [[UInt32]]] = [
        "de": "»« «»", "lb": "«» »«", "pl": "»« «»", "cs": "»«", "sk": "»«", "sl": "»«", "hr": "»« „“", "hu": "»«",
        "sv": "»» »«", "fi": "»»", "da": "»« „“ “” ””", "nb": "„“ “” ””", "no": "„“ “” ””", "nn": "„“ “” ””",
        "nl": "„” “”", "fr": "“”", "it": "“” «»", "es": "“” «»", "pt": "“” «»", "ca": "“” «»", "ro": "«»", "el": "“”",
        "ru": "„“ “”", "uk": "„“ “”", "bg": "«»", "lt": "«»", "lv": "„“ «» “”", "et": "«»", "sr": "„” »«",
        "mk": "„” «»",
    ].mapValues { $0.split(separator: " ").map { $0.unicodeScalars.map(\.value) } }
}
