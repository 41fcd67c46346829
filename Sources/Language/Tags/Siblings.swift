/// Languages that can't be told apart in running text, by CLD2 or by any other tool.
enum Siblings {
    /// Whether two languages are the same or siblings, whatever their scripts.
    static func areAlike(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        let own = relatives[a]
        let others = relatives[b]
        // Nearly all languages have none.
        guard own != nil || others != nil else { return false }
        let (a, b) = (own?.name ?? a, others?.name ?? b)
        if a == b { return true }
        if let group = own?.group, group == others?.group { return true }
        return own?.kin.contains(b) == true || others?.kin.contains(a) == true
    }

    /// What is known of the siblings of a language.
    private struct Relatives {
        /// The code that took the place of a deprecated one; nil where the language's own is in use.
        var name: String?
        /// The number in ``groups``.
        var group: Int?
        /// What is in ``kin``.
        var kin: [String] = []
    }

    /// What is known of all languages that have siblings or other codes, looked up once for each language.
    private static let relatives: [String: Relatives] = {
        var relatives = kin.mapValues { Relatives(kin: $0) }
        for (language, group) in groups { relatives[language, default: Relatives()].group = group }
        for (code, modern) in LanguageTable.deprecated {
            relatives[code] = relatives[modern] ?? Relatives()
            relatives[code]?.name = modern
        }
        return relatives
    }()

    /// Languages of which any two are alike.
    private static let groups: [String: Int] = {
        let lists = [
            "ms id zsm bjn min", "hr sr bs sh cnr", "nb nn da", "rn rw", "zu xh ss nr nd", "st tn nso", "ak tw",
            "bo dz", "fa prs", "ku kmr ckb sdh", "hi bho mai mag awa anp", "mn khk", "yi ydd", "et vro", "lv ltg",
            "lt sgs", "ar arz ary arq aeb apc ajp acm ars",
        ]
        var groups: [String: Int] = [:]
        for (number, list) in lists.enumerated() {
            for language in list.split(separator: " ") { groups[String(language)] = number }
        }
        return groups
    }()

    /// For languages that CLD2 was not trained on, those that it takes them for; this is no equivalence, since Asturian
    /// may be taken for Spanish or Portuguese, which are well told apart.
    private static let kin: [String: [String]] = {
        let lists = [
            "yue": "zh", "wuu": "zh", "hak": "zh", "gan": "zh", "hsn": "zh", "lzh": "zh", "cdo": "zh", "nan": "zh",
            "ast": "es pt gl ca", "an": "es ca oc", "ext": "es", "mwl": "pt gl es", "lad": "es", "frp": "fr oc it",
            "pcd": "fr", "nrm": "fr", "wa": "fr", "fur": "it rm", "lld": "it rm", "vec": "it", "lmo": "it", "pms": "it",
            "scn": "it co", "lij": "it", "eml": "it", "sc": "it es co", "rup": "ro", "nds": "de nl", "gsw": "de lb",
            "ksh": "de lb", "pfl": "de", "pdc": "de", "li": "nl", "zea": "nl", "vls": "nl", "gos": "nl",
            "frr": "fy de nl", "stq": "fy de nl", "hsb": "cs pl sk dsb", "dsb": "cs pl sk hsb", "csb": "pl",
            "szl": "pl cs", "rue": "uk", "pnb": "pa ur", "skr": "ur pa sd", "azb": "az fa", "mzn": "fa", "glk": "fa",
            "lrc": "fa", "bgn": "fa", "bal": "fa ur", "gag": "tr az", "crh": "tr tt", "hil": "ceb fil", "bcl": "fil",
            "cbk": "es", "tpi": "bi", "pap": "es pt", "kea": "pt", "rcf": "fr ht mfe crs", "gcr": "fr ht", "kok": "mr",
            "gom": "mr", "bpy": "bn", "ctg": "bn", "rhg": "bn", "syl": "bn", "zgh": "shi kab", "olo": "fi", "krl": "fi",
            "fit": "fi", "fkv": "fi", "izh": "fi et", "vep": "fi et", "jam": "en", "pcm": "en", "ang": "en is",
            "ban": "jv id ms", "ace": "id ms", "jbo": "en", "io": "eo it", "lfn": "es it ia", "nov": "ia", "shn": "my",
            "mnw": "my", "kjh": "ky", "sah": "ky tt", "cv": "tt", "mo": "ro", "fo": "is", "sco": "en",
        ]
        return lists.mapValues { $0.split(separator: " ").map(String.init) }
    }()

    /// Languages whose tag doesn't tell their script.
    static func isWrittenInSeveralScripts(_ language: String) -> Bool {
        severalScripts.contains(language)
    }

    private static let severalScripts: Set<String> = [
        "sr", "bs", "cnr", "uz", "az", "kk", "ky", "tg", "tk", "tt", "ug", "mn", "ku", "pa", "sd", "ks", "ha", "ff",
        "iu",
        "crh", "kok", "mni", "sat", "sa", "pi", "cr", "zgh", "shi", "tzm", "kab", "nan", "hak", "cdo", "lad", "rmy",
    ]

    /// A script's code without differences that text of it doesn't show; nil where it leaves open which Chinese it is.
    static func comparableScript(_ code: String) -> String? {
        switch code {
        case "Hani": nil
        case "Aran": "Arab"
        case "Latf", "Latg": "Latn"
        case "Hanb": "Hant"
        default: code
        }
    }
}
