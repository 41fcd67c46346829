import Content
import Language
import Linting

/// Finds phrases that stand three times running, as machine translation makes them when it loses its way.
struct RepeatedPhrase: DocumentRule {
    static let metadata = RuleMetadata(
        id: "repeated-phrase", category: .typography, severity: .error, mqm: "Duplication",
        summary: "A phrase of two words or more stands three times running.",
        why: """
            Machine translation that loses its way says the same again and again until the sentence ends, and what should \
            have stood there is lost. Two to twelve words with at least eight letters, three times one after the other, \
            are reported in languages that set words apart by spaces. Numbers, code and lists of values are left alone.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let language = version.expectedLanguage else { return }
        let phrases = version.repetitions.phrases
        var own = OwnText(of: version, in: language)
        var end = 0
        for phrase in phrases where phrase.range.lowerBound >= end && own.contains(phrase.range, of: phrase.block) {
            let text = version.text[phrase.first]
            guard Self.isPhrase(text) else { continue }
            end = phrase.range.upperBound
            let shown = String(decoding: text, as: UTF8.self)
            findings.report(
                version.map.sourceRange(of: phrase.range), of: version, "\"\(shown)\" three times running", key: shown)
        }
    }

    /// Whether a text has eight letters or more in two words, and more letters than other characters.
    private static func isPhrase(_ text: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        var others = 0
        var words = 0
        var isInWord = false
        var offset = text.startIndex
        while offset < text.endIndex {
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
            let isLetter = PhraseFolding.isLetter(scalar)
            if isLetter { letters += 1 } else if scalar != 0x20 { others += 1 }
            if isLetter, !isInWord { words += 1 }
            isInWord = isLetter
            offset += width
        }
        return words >= 2 && letters >= 8 && letters > 4 * others
    }
}
