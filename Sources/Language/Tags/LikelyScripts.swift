import CICU
import Synchronization

/// The scripts that CLDR holds to be likely for locales, asked of ICU once for each.
enum LikelyScripts {
    private static let known = Mutex<[String: String?]>([:])

    /// The ISO 15924 code of the script that a language is usually written in, in a region.
    static func script(language: String, region: String?) -> String? {
        let locale = region.map { language + "_" + $0 } ?? language
        return known.withLock { known in
            if let script = known[locale] { return script }
            var code = [CChar](repeating: 0, count: 5)
            let name = LanguageTable.modern(language)
            var script: String?
            // CLDR knows no Serbo-Croatian; it was written in Latin letters on the web.
            if name == "sh" {
                script = "Latn"
            } else if hexapla_icu_likely_script(region.map { name + "_" + $0 } ?? name, &code) {
                script = String(decoding: code.prefix(4).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            } else if region != nil, hexapla_icu_likely_script(name, &code) {
                script = String(decoding: code.prefix(4).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            }
            known[locale] = .some(script)
            return script
        }
    }
}
