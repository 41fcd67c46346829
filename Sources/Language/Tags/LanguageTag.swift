/// A BCP 47 language tag, read tolerantly: `pt_BR`, `zh_HANS-CN`, `de_DE.utf8`, `sr_RS@latin` are tags too.
///
/// Only languages that are known to have exports are tags, so that names of files and folders are not: see
/// ``LanguageTable``.
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The language in lower case, `zh`; a three-letter code is shortened where ISO 639-1 has two letters for it, and
    /// deprecated codes such as `iw` are kept.
    public let language: String
    /// The script, `Hans`.
    public let script: String?
    /// The region, `CN` or `419`.
    public let region: String?
    /// Variants and private subtags in lower case, joined by hyphens: `valencia`, `x-formal`.
    public let variant: String?

    init(language: String, script: String? = nil, region: String? = nil, variant: String? = nil) {
        self.language = language
        self.script = script
        self.region = region
        self.variant = variant
    }

    /// Reads a tag; nil unless the string is shaped like one, and its language, script and region are known.
    ///
    /// Case doesn't matter; subtags are set apart by `-` or `_`. A POSIX encoding is left out, and a POSIX modifier
    /// becomes the script or variant that it means.
    /// - Complexity: O(*n*).
    public init?(_ string: some StringProtocol) {
        guard let tag = TagParser.parse(string.utf8) else { return nil }
        self = tag
    }

    /// Reads a tag that markup declares, where codes such as `cat`, `spa` or `rue` can only be languages.
    ///
    /// - Complexity: O(*n*).
    package init?(declared string: some StringProtocol) {
        guard let tag = TagParser.parse(string.utf8, acceptsWords: true) else { return nil }
        self = tag
    }

    /// The canonical form, `zh-Hans-CN`.
    public var description: String {
        var text = language
        for subtag in [script, region, variant] {
            if let subtag { text += "-" + subtag }
        }
        return text
    }

    /// Orders tags by their canonical form.
    public static func < (a: LanguageTag, b: LanguageTag) -> Bool {
        if a.language != b.language { return a.language < b.language }
        return a.description < b.description
    }

    /// The script that the locale is usually written in, by CLDR's likely subtags: `zh-TW` is ``Script/han``, `sr-Latn`
    /// is ``Script/latin``; Japanese is ``Script/hiragana``.
    ///
    /// - Complexity: O(1) after the first time for a locale.
    public var usualScript: Script { Script(code: likelyScript ?? "") }

    /// Whether the locale is usually written from right to left.
    public var isRightToLeft: Bool { usualScript.isRightToLeft }

    /// Whether words are set apart by spaces: not in Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan.
    public var usesSpaces: Bool { usualScript.usesSpaces }

    /// Whether text of the locale is expected in a script: Japanese uses three, Korean two.
    package func uses(_ script: Script) -> Bool {
        let usual = usualScript
        switch (usual, script) {
        case (.hiragana, .han), (.hiragana, .katakana), (.hangul, .han), (.han, .bopomofo): return true
        default: return usual == script
        }
    }

    /// Whether no tool can tell text of the two locales apart: the same language, or siblings such as Malay and
    /// Indonesian, in the same script.
    ///
    /// Traditional and simplified Chinese are two. A language that is written in several scripts, such as Serbian,
    /// matches any of them where its tag has none.
    public func isIndistinguishable(from other: LanguageTag) -> Bool {
        guard Siblings.areAlike(language, other.language) else { return false }
        guard let own = distinctiveScript, let others = other.distinctiveScript else { return true }
        return own == others
    }

    /// The script to compare tags by: nil where the tag leaves it open.
    private var distinctiveScript: String? {
        if let script { return Siblings.comparableScript(script) }
        if language == "sh" { return "Latn" }
        if Siblings.isWrittenInSeveralScripts(language) { return nil }
        return likelyScript.flatMap(Siblings.comparableScript)
    }

    /// The ISO 15924 code of the script, as written or by CLDR's likely subtags: `Hant` for `zh-TW`.
    package var likelyScript: String? {
        script ?? LikelyScripts.script(language: language, region: region)
    }
}
