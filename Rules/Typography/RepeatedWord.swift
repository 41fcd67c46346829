import Content
import Language
import Linting

/// Finds words that stand twice running: `the the`.
struct RepeatedWord: DocumentRule {
    static let metadata = RuleMetadata(
        id: "repeated-word", category: .typography, severity: .warning, fix: .unsafe, mqm: "Duplication",
        summary: "A word stands twice running.",
        why: """
            An edit that was not finished leaves a word twice, often where a line ends, and readers' eyes pass over it. \
            Reported are words in small letters (the first may have a capital) of languages that are known not to double \
            words; in Indonesian, Tagalog, Turkish, Hindi, Japanese and many others doubling makes words. Pronouns, \
            conjunctions and intensifiers that rightly stand twice (`that that`, `die die`, `nous nous`) are known for \
            each language. Names, numbers, single letters, code, and three running, which are meant, are left alone.
            """,
        options: [RuleOption("allowed", default: .strings([]), "Words that may stand twice, in small letters.")],
        examples: examples)

    private let allowed: Set<String>

    /// Creates the rule from its options.
    init(options: RuleOptions) {
        allowed = Set(options.strings("allowed"))
    }

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let language = version.expectedLanguage else { return }
        let customs = LocaleFacts.customs(of: language)
        guard customs.isWithoutReduplication else { return }
        let words = version.repetitions.words
        var own = OwnText(of: version, in: language)
        for (number, word) in words.enumerated() {
            // Three running are meant, or a phrase that another rule reports.
            if number > 0, words[number - 1].second == word.first { continue }
            if number + 1 < words.count, words[number + 1].first == word.second { continue }
            let block = version.blocks[word.block]
            let text = version.text(of: block)
            guard isFault(word, in: text, customs),
                own.contains(word.first.lowerBound..<word.second.upperBound, of: word.block)
            else { continue }
            // A name of two words: "переменные переменные" is what PHP calls variable variables.
            let whole = word.first.lowerBound..<word.second.upperBound
            guard !version.inlines[block.inlines].contains(where: { $0.textRange == whole }) else { continue }
            let surplus = word.first.upperBound..<word.second.upperBound
            let shown = String(decoding: text[whole], as: UTF8.self)
            // Across markup, only a person can tell which of the two goes.
            guard version.map.isContiguous(whole) else { continue }
            let edit = TextReplacement(in: version).edit(of: surplus, in: block.textRange, by: "")
            findings.report(
                version.map.sourceRange(of: whole), of: version,
                "\"\(shown)\" has a word twice",
                fixes: edit.map { [Fix("delete the second", .unsafe, edits: [$0])] } ?? [], key: shown)
        }
    }

    private func isFault(
        _ word: Repetitions.Word, in text: ArraySlice<UInt8>, _ customs: WritingCustoms
    ) -> Bool {
        // All of the first token is one word, and so is what follows up to a space or a mark.
        guard let first = WordShape(from: word.first.lowerBound, in: text), first.range == word.first,
            let second = WordShape(from: word.second.lowerBound, in: text), second.range == word.second,
            first.length > 1, first.isLowercaseAfterFirst, second.capitals == 0
        else { return false }
        if first.isCapitalized, !Self.beginsSentence(word.first.lowerBound, in: text) { return false }
        let end = word.second.upperBound
        if end < text.endIndex {
            switch text[end] {
            case 0x20, 0x2C, 0x2E, 0x3B, 0x3A, 0x29, 0x22:
                // "kind.of" is a name.
                if text[end] == 0x2E, end + 1 < text.endIndex, text[end + 1] > 0x20 { return false }
            case 0x21, 0x3F:
                return false
            default: return false
            }
        }
        let folded = String(decoding: text[word.second], as: UTF8.self)
        return !customs.doubledWords.contains(folded) && !allowed.contains(folded)
    }

    private static func beginsSentence(_ offset: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard offset > text.startIndex + 1 else { return true }
        switch text[offset - 2] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
        default: return false
        }
    }
}
