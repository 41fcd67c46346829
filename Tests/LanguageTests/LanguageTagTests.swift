import Testing

@testable import Language

@Suite("Language tags")
struct LanguageTagTests {
    static let canonicalForms: [(String, String)] = [
        ("en", "en"), ("EN", "en"), ("de-AT", "de-AT"), ("pt_BR", "pt-BR"), ("pt-br", "pt-BR"), ("PT_br", "pt-BR"),
        ("zh_HANS-CN", "zh-Hans-CN"), ("zh-hant-hk", "zh-Hant-HK"), ("zh-cn", "zh-CN"), ("zh_TW", "zh-TW"),
        ("zh-CHS", "zh-Hans"), ("zh-cht", "zh-Hant"), ("zh-cmn-Hans-CN", "zh-Hans-CN"), ("zh-yue-HK", "yue-HK"),
        ("de_DE.utf8", "de-DE"), ("de_DE.UTF-8", "de-DE"), ("de_DE.UTF-8@euro", "de-DE"), ("de.utf8", "de"),
        ("ja_JP.eucJP", "ja-JP"), ("ko.euc-kr", "ko"), ("ru_RU.KOI8-R", "ru-RU"), ("fr.iso8859-1", "fr"),
        ("pl.iso-8859-2", "pl"), ("de_DE@euro", "de-DE"), ("sr_RS@latin", "sr-Latn-RS"), ("sr@cyrillic", "sr-Cyrl"),
        ("ca_ES@valencia", "ca-ES-valencia"), ("ca-valencia", "ca-valencia"), ("uz-CYRL", "uz-Cyrl"),
        ("es-419", "es-419"), ("es_419", "es-419"), ("en-001", "en-001"), ("en-uk", "en-GB"), ("ar-EG", "ar-EG"),
        ("de-1996", "de-1996"), ("de-CH-1901", "de-CH-1901"), ("de_DE_formal", "de-DE-formal"),
        ("pt_PT_ao90", "pt-PT-ao90"), ("el-polyton", "el-polyton"), ("be-tarask", "be-tarask"),
        ("en-x-pirate", "en-x-pirate"), ("en-US-x-a-b", "en-US-x-a-b"), ("th-u-nu-thai", "th-u-nu-thai"),
        ("fil", "fil"), ("tl", "tl"), ("iw", "iw"), ("in", "in"), ("no", "no"), ("sh", "sh"), ("mo", "mo"),
        ("eng", "en"), ("deu", "de"), ("ger", "de"), ("fra", "fr"), ("zho", "zh"), ("srp-Latn", "sr-Latn"),
        ("ceb", "ceb"), ("haw", "haw"), ("ast", "ast"), ("nds", "nds"), ("hsb", "hsb"), ("dsb", "dsb"), ("ckb", "ckb"),
        ("gsw-CH", "gsw-CH"), ("yue-Hant", "yue-Hant"), ("mni-Mtei", "mni-Mtei"), ("shi-Tfng", "shi-Tfng"),
        ("sr-Latn-XK", "sr-Latn-XK"), ("az-Arab-IR", "az-Arab-IR"),
    ]

    @Test("reads tags into their canonical form", arguments: canonicalForms)
    func canonicalForm(text: String, expected: String) throws {
        let tag = try #require(LanguageTag(text))
        #expect(tag.description == expected)
        #expect(LanguageTag(tag.description) == tag)
    }

    @Test("keeps the parts apart")
    func parts() throws {
        let tag = try #require(LanguageTag("ZH_hans_cn-x-Test"))
        #expect(tag.language == "zh")
        #expect(tag.script == "Hans")
        #expect(tag.region == "CN")
        #expect(tag.variant == "x-test")
        #expect(LanguageTag("zh-tw")?.likelyScript == "Hant")
        #expect(LanguageTag("zh-cn")?.likelyScript == "Hans")
        #expect(LanguageTag("zh")?.likelyScript == "Hans")
    }

    @Test(
        "takes short words for the languages that they are",
        arguments: ["id", "to", "no", "it", "is", "as", "in", "so", "am", "be", "or", "an", "my", "he", "si", "la"])
    func shortWords(code: String) {
        #expect(LanguageTag(code)?.language == code)
    }

    @Test(
        "refuses what is no locale",
        arguments: [
            "", "a", "html", "htm", "xml", "txt", "php", "css", "js", "jpg", "png", "gif", "pdf", "zip", "asp", "jsp",
            "log", "bak", "tmp", "csv", "svg", "rst", "rtf", "lua", "rar", "exe", "arc", "asm", "index", "new", "old",
            "news", "docs", "blog", "home", "main", "page", "post", "posts", "api", "app", "art", "bar", "cat", "car",
            "fin", "fit", "fur", "her", "kin", "may", "nap", "nod", "pan", "per", "rue", "run", "sat", "sin", "spa",
            "sun", "tat", "war", "www", "img", "src", "lib", "bin", "tag", "tags", "the", "and", "for", "not", "all",
            "xx", "qq", "zz", "zxx", "und", "mul", "C", "POSIX", "x-private", "i-klingon", "123", "2024", "en-", "-en",
            "en--us", "en-foo", "en-new", "no-op", "it-will", "de-index", "en-q", "en-x", "de-DE-DE", "en us",
            "de_DE.html", "de.txt", "de.", "de@home", "en@", "en-zzzz", "en-Zyyy", "en-12", "en-1234567890", "en/us",
            "é", "日本", "en-US.utf8.utf8", "a.de", "english", "deutsch",
        ])
    func refusals(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test("takes any ISO code where markup declares it", arguments: ["rue", "fur", "lad", "pap", "war", "nap", "sat"])
    func declared(code: String) {
        #expect(LanguageTag(code) == nil)
        #expect(LanguageTag(declared: code)?.language == code)
    }

    @Test("shortens codes that markup declares", arguments: [("cat", "ca"), ("spa", "es"), ("fin-FI", "fi-FI")])
    func declaredEquivalents(text: String, expected: String) {
        #expect(LanguageTag(declared: text)?.description == expected)
    }

    @Test("never traps on hostile input")
    func hostile() {
        #expect(LanguageTag(String(repeating: "en-", count: 10_000)) == nil)
        #expect(LanguageTag("\0\0") == nil)
        #expect(LanguageTag("en\u{0}") == nil)
        #expect(LanguageTag(String(repeating: "-", count: 40)) == nil)
        #expect(LanguageTag("@.@.") == nil)
    }

    static let scripts: [(String, Script)] = [
        ("en", .latin), ("el", .greek), ("ru", .cyrillic), ("sr", .cyrillic), ("sr-Latn", .latin), ("sr-ME", .latin),
        ("sh", .latin), ("ar", .arabic), ("fa", .arabic), ("ur", .arabic), ("he", .hebrew), ("iw", .hebrew),
        ("yi", .hebrew), ("zh", .han), ("zh-TW", .han), ("ja", .hiragana), ("ko", .hangul), ("th", .thai),
        ("hi", .devanagari), ("bn", .bengali), ("pa", .gurmukhi), ("pa-PK", .arabic), ("ta", .tamil), ("hy", .armenian),
        ("ka", .georgian), ("am", .ethiopic), ("km", .khmer), ("my", .myanmar), ("bo", .tibetan), ("dz", .tibetan),
        ("uz", .latin), ("uz-AF", .arabic), ("az-IR", .arabic), ("mn", .cyrillic), ("fil", .latin), ("tl", .latin),
        ("dv", .thaana), ("in", .latin), ("mo", .latin), ("ku", .latin), ("ckb", .arabic), ("yue", .han),
    ]

    @Test("knows the usual script", arguments: scripts)
    func usualScript(text: String, expected: Script) throws {
        #expect(try #require(LanguageTag(text)).usualScript == expected)
    }

    @Test("knows the direction")
    func direction() {
        for code in ["ar", "fa", "he", "ur", "yi", "ps", "dv", "ug", "pa-PK", "ckb"] {
            #expect(LanguageTag(code)?.isRightToLeft == true, "\(code)")
        }
        for code in ["en", "ja", "el", "hi", "pa", "ku", "az-Latn-IR"] {
            #expect(LanguageTag(code)?.isRightToLeft == false, "\(code)")
        }
    }

    @Test("knows which locales set words apart")
    func spaces() {
        for code in ["zh", "zh-TW", "ja", "th", "lo", "km", "my", "bo", "dz", "yue", "wuu"] {
            #expect(LanguageTag(code)?.usesSpaces == false, "\(code)")
        }
        for code in ["en", "ko", "vi", "ar", "hi", "el", "am"] {
            #expect(LanguageTag(code)?.usesSpaces == true, "\(code)")
        }
    }

    @Test("knows which scripts a locale uses")
    func uses() throws {
        let japanese = try #require(LanguageTag("ja"))
        #expect(japanese.uses(.han) && japanese.uses(.katakana) && japanese.uses(.hiragana))
        #expect(!japanese.uses(.latin))
        #expect(try #require(LanguageTag("zh")).uses(.hiragana) == false)
        #expect(try #require(LanguageTag("ko")).uses(.han))
    }

    static let alike: [(String, String)] = [
        ("en", "en-GB"), ("pt-BR", "pt-PT"), ("ms", "id"), ("in", "ms"), ("id", "in"), ("zsm", "id"), ("hr", "bs"),
        ("hr", "sr"), ("sh", "hr"), ("sr-Latn", "hr"), ("sr", "sr-Latn"), ("sr", "sr-Cyrl"), ("cnr", "sr"),
        ("nb", "nn"), ("no", "nb"), ("no", "da"), ("nn", "da"), ("iw", "he"), ("fil", "tl"), ("ji", "yi"), ("jw", "jv"),
        ("mo", "ro"), ("zh", "zh-CN"), ("zh", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-TW"), ("yue", "zh-Hant"),
        ("ast", "es"), ("ast", "gl"), ("gsw", "de"), ("dsb", "hsb"), ("ckb", "ku"), ("xh", "zu"), ("rn", "rw"),
        ("hi", "bho"), ("uz-Cyrl", "uz"), ("bo", "dz"),
    ]

    @Test("takes siblings as one", arguments: alike)
    func indistinguishable(a: String, b: String) throws {
        let first = try #require(LanguageTag(a))
        let second = try #require(LanguageTag(b))
        #expect(first.isIndistinguishable(from: second))
        #expect(second.isIndistinguishable(from: first))
    }

    static let apart: [(String, String)] = [
        ("en", "de"), ("zh-Hans", "zh-Hant"), ("zh", "zh-TW"), ("zh-CN", "zh-HK"), ("zh", "ja"), ("yue", "zh-Hans"),
        ("sr-Cyrl", "sr-Latn"), ("sr-Cyrl", "hr"), ("uz-Cyrl", "uz-Latn"), ("es", "pt"), ("es", "gl"), ("cs", "sk"),
        ("sv", "da"), ("uk", "ru"), ("be", "ru"), ("mk", "bg"), ("sl", "hr"), ("fil", "ceb"), ("fil", "ms"),
        ("jv", "id"), ("fa", "ar"), ("ur", "hi"), ("nl", "af"), ("lt", "lv"), ("et", "fi"),
    ]

    @Test("keeps languages apart that can be told", arguments: apart)
    func distinguishable(a: String, b: String) throws {
        let first = try #require(LanguageTag(a))
        let second = try #require(LanguageTag(b))
        #expect(!first.isIndistinguishable(from: second))
        #expect(!second.isIndistinguishable(from: first))
    }

    @Test("orders by canonical form")
    func order() {
        let tags = ["zh-TW", "en-US", "de", "zh", "en", "ast"].compactMap { LanguageTag($0) }.sorted()
        #expect(tags.map(\.description) == ["ast", "de", "en", "en-US", "zh", "zh-TW"])
    }
}
