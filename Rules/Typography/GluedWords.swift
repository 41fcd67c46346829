import Content
import Language
import Linting

/// Finds two words without a space between them: `customeray`, `itoAng`.
struct GluedWords: DocumentRule, ArticleRule {
    static let metadata = RuleMetadata(
        id: "glued-words", category: .typography, severity: .warning, fix: .unsafe, mqm: "Spelling",
        summary: "A rare word is two common words of the same text without a space between them.",
        why: """
            Programs that join lines and translate piece by piece lose spaces. No dictionary is asked: a word that occurs \
            once is reported where it divides into two that the text has often, that follow each other elsewhere in it, \
            and one of which is among its commonest words. Endings and prefixes that the text joins to several words, as \
            Spanish does with `los`, are how the language makes words, and a text with many such words, as in German, has \
            no findings. Where the two follow each other only once elsewhere it is an info. A capital within a word \
            (`customerKaraniwan`) is reported where both parts are common. What another version of the article has too is \
            a name. Short texts tell too little. The rule is off unless configured: on the two sites that it was read \
            on, one of four warnings was a fault beyond doubt.
            """,
        examples: examples, isOnByDefault: false)

    init(options: RuleOptions) {}

    /// Whether a word is a name is known of an article only.
    func check(_ version: Version, into findings: inout FindingCollector) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        for version in versions where version.expectedLanguage?.usesSpaces ?? true {
            let words = GluedWord.find(in: version)
            if words.isEmpty { continue }
            let replacements = TextReplacement(in: version)
            for word in words {
                let bytes = version.text[word.range]
                guard !versions.contains(where: { $0.path != version.path && Self.has($0.text, bytes) }),
                    let block = version.blocks.first(where: { $0.textRange.upperBound >= word.range.upperBound }),
                    !InlineMask(of: block, in: version).overlaps(word.range)
                else { continue }
                let text = String(decoding: bytes, as: UTF8.self)
                let first = String(decoding: version.text[word.range.lowerBound..<word.split], as: UTF8.self)
                let second = String(decoding: version.text[word.split..<word.range.upperBound], as: UTF8.self)
                let edit = replacements.edit(of: word.split..<word.split, in: block.textRange, by: " ")
                findings.report(
                    version.map.sourceRange(of: word.range), of: version,
                    "no space between \"\(first)\" and \"\(second)\" in \"\(text)\"",
                    severity: word.isSure ? nil : .info,
                    fixes: edit.map { [Fix("insert a space", .unsafe, edits: [$0])] } ?? [], key: text)
            }
        }
    }

    /// Whether a text has a word.
    private static func has(_ text: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        var offset = 0
        while let place = text[offset...].firstIndex(of: first) {
            if text[place...].starts(with: word) { return true }
            offset = place + 1
        }
        return false
    }
}
