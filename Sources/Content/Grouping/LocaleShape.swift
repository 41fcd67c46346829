import Language

/// Whether part of a path is a locale's tag, and how far it can be trusted to be meant as one.
enum LocaleShape {
    /// How much a tag says by itself.
    enum Trust: Int, Comparable {
        /// A word or an abbreviation of something else as often as a language: `to`, `is`, `src`.
        case word
        /// A language, if others stand beside it.
        case plausible
        /// Hardly anything else: `de`, `pt-BR`.
        case certain

        static func < (a: Trust, b: Trust) -> Bool { a.rawValue < b.rawValue }
    }

    /// The longest part of a path that is taken for a tag, in bytes: `zh-Hant-HK` has 10, variants may follow.
    static let longest = 24

    /// Whether a byte may stand in a tag.
    static func isTagByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    /// The tag that part of a path spells; nil unless it begins with a language of two or three letters.
    static func tag(_ bytes: ArraySlice<UInt8>) -> LanguageTag? {
        let language = bytes.prefix { isLetter($0) }
        guard language.count == 2 || language.count == 3, bytes.count <= longest, bytes.allSatisfy(isTagByte),
            let last = bytes.last, last != UInt8(ascii: "-"), last != UInt8(ascii: "_")
        else { return nil }
        return LanguageTag(String(decoding: bytes, as: UTF8.self))
    }

    /// How far a tag can be trusted to be meant.
    static func trust(_ tag: LanguageTag) -> Trust {
        if tag.script != nil || tag.region != nil { return .certain }
        if words.contains(tag.language) { return .word }
        if common.contains(tag.language) { return .certain }
        return tag.language.utf8.count == 2 ? .plausible : .word
    }

    /// Whether part of a file name is the charset that Apache's content negotiation puts beside the language.
    static func isCharset(_ part: ArraySlice<UInt8>) -> Bool {
        let hasNumber = part.contains { $0 >= 0x30 && $0 <= 0x39 }
        guard hasNumber else { return part.equalsIgnoringCase("shift_jis") || part.equalsIgnoringCase("sjis") }
        let prefixes: [StaticString] = ["utf", "iso", "koi8", "euc", "big5", "gb", "windows", "cp", "latin"]
        return prefixes.contains { part.prefix($0.utf8CodeUnitCount).equalsIgnoringCase($0) }
    }

    /// Codes that are words of English, or names of folders and kinds of files.
    private static let words = list(
        "to no it is as or so am be my he hi in an do id ms la si os io ie ps ts pa ta te st vo om ha ho ay co cv cs sh "
            + "rm rs mt ml na new old src doc bin man lib see war was her car tiv")

    /// Languages that most exports are translated into, whose codes are nothing else.
    private static let common = list(
        "en de fr es pt ru ja zh ko ar nl pl sv da fi hu ro bg uk el tr vi th hr sk sl sr lt lv et fa ur fil tl ca nb "
            + "nn gl eu ka hy az kk uz mk sq bn gu km sw zu af ga cy iw")

    private static func list(_ codes: String) -> Set<String> { Set(codes.split(separator: " ").map(String.init)) }
}
