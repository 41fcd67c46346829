import Content
import Language
import Patterns

/// Reports texts whose letters are not in the case that they should be in.
package struct Capitalization: PackKind {
    package static let description = KindDescription(
        "capitalization",
        summary: "A text, such as a heading, is not in the case that is wanted.",
        details: """
            "$title" wants capitals as English titles have them, "$sentence" those of a sentence, "$lower" and "$upper" \
            none or nothing else; anything else is a pattern that all of the text must match. Words of scripts without \
            case, words that hold digits or capitals behind their first letter, and exceptions are passed over; the case \
            of an exception must be its own. The words cut by the locale's rules are compared, and the text is reported \
            where fewer of them than the threshold are right.
            """,
        keys: [
            KeyDescription(
                "match", .text(nil), "\"$title\", \"$sentence\", \"$lower\", \"$upper\" or a pattern.", isRequired: true
            ),
            KeyDescription(
                "style", .choice(["AP", "Chicago"]),
                "Which small words a title has: AP those of up to three letters, Chicago all prepositions."),
            KeyDescription("exceptions", .texts, "Words and phrases that keep their case, such as names."),
            KeyDescription("indicators", .texts, "What a word may follow that has a capital or not, such as \":\"."),
            KeyDescription("threshold", .number(0.8), "The share of words that must be right, above 0 and up to 1."),
            KeyDescription("prefix", .pattern, "A pattern at the start of the text that is passed over."),
        ],
        blocks: ["heading"], suggests: true,
        template: """
            id: my-pack
            description: Headings as sentences.
            rules:
              - id: my-rule
                kind: capitalization
                message: 'write "{match}" as a sentence'
                locales: [en]
                match: $sentence
                exceptions: [Hexapla, New York]
                threshold: 1
                fix: unsafe
                examples:
                  - flagged: <h2>⟦Our Shops in New York⟧</h2>
                    fixed: <h2>Our shops in New York</h2>
                  - clean: <h2>What NASA and iPhone users like about Hexapla</h2>
              - id: my-rule-in-bulgarian
                kind: capitalization
                message: '"{match}" не трябва да е с главни букви'
                locales: [bg]
                match: $sentence
                examples:
                  - flagged: <h2>⟦Нашите Добри Магазини⟧</h2>
                  - clean: <h2>Нашите добри магазини</h2>
            """)

    private let style: LetterStyle
    private let pattern: Pattern?
    private let prefix: Pattern?
    private let words: CaseWords
    private let threshold: Double

    package var placeholders: [String] { ["replacement"] }

    package init?(_ keys: inout KeyReader) {
        guard let match = keys.text("match") else { return nil }
        let isChicago = keys.choice("style") == "Chicago"
        words = CaseWords(
            exceptions: keys.texts("exceptions").map(\.text), indicators: keys.texts("indicators").map(\.text),
            isChicago: isChicago)
        prefix = keys.text("prefix").flatMap { keys.pattern($0, prefix: "^(?:", suffix: ")") }
        threshold = keys.number("threshold") ?? 0.8
        if threshold <= 0 || threshold > 1 {
            keys.note(
                .mistyped("\"threshold\"", expected: "above 0 and up to 1", found: "\(threshold)"), key: "threshold")
        }
        if let style = LetterStyle(rawValue: match.text), style != .pattern {
            self.style = style
            pattern = nil
        } else if match.text.hasPrefix("$"), match.text.utf8.count > 1 {
            let known = LetterStyle.allCases.map(\.rawValue).filter { $0 != LetterStyle.pattern.rawValue }
            keys.note(.unknown(.value(of: "match"), match.text, known: known), at: match)
            return nil
        } else {
            style = .pattern
            pattern = keys.pattern(match)
        }
    }

    /// Whether a text does not match the rule's pattern; one that takes too many steps is not known to be wrong.
    private func isWrong(_ range: Range<Int>, in version: ScopedVersion, _ matcher: PatternMatcher) -> Bool {
        guard let pattern else { return false }
        do {
            return try matcher.firstMatch(of: pattern, in: version.bytes, range: range) == nil
        } catch {
            return false
        }
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        let matcher = PatternMatcher()
        for text in version.texts {
            var range = text.range
            if let prefix, let found = try? matcher.firstMatch(of: prefix, in: version.bytes, range: range) {
                range = found.upperBound..<range.upperBound
            }
            if style == .pattern {
                if isWrong(range, in: version, matcher) { report.report(range, of: version) }
                continue
            }
            let locale = version.version.blocks[text.block].language ?? version.locale
            let list = version.words(of: text.block).filter {
                range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound
            }
            let judged = words.judge(list, of: range, in: version, style: style, locale: locale)
            guard judged.total > 0, judged.wrong.count > 0 else { continue }
            let share = Double(judged.total - judged.wrong.count) / Double(judged.total)
            guard share < threshold else { continue }
            let suggestion = words.corrected(range, judged.wrong, in: version, locale: locale)
            report.report(range, of: version, suggestion: suggestion)
        }
    }
}

/// What case a text may be wanted in.
enum LetterStyle: String, CaseIterable {
    case title = "$title"
    case sentence = "$sentence"
    case lower = "$lower"
    case upper = "$upper"
    /// Whatever a pattern says.
    case pattern = "$"
}
