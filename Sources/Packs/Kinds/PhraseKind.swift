package import Language
import Linting

/// Reports stock phrases.
package struct PhraseKind: PackKind {
    package static let description = KindDescription(
        "phrase",
        summary: "A stock phrase stands in the text.",
        details: """
            Phrases are found whatever their case and the kind of white space in them. A block counts as nothing but a \
            phrase whatever punctuation and space is around it; then the block as a whole is reported, and the fix \
            "remove" takes it out with its markup.
            """,
        keys: [
            KeyDescription("phrases", .phrases, "The phrases.", isRequired: true),
            KeyDescription(
                "where", .choice(["block", "start", "end", "anywhere"]),
                "Whether a phrase is all of a block, its start, its end, or any part of it."),
            KeyDescription("ignore-case", .boolean(true), "Whether letters match whatever their case."),
        ],
        placeholders: [KeyDescription.Placeholder("phrase", "the phrase as the pack has it")],
        category: .boilerplate,
        template: """
            id: my-pack
            description: Leftovers of the page around an article.
            rules:
              - id: my-rule
                kind: phrase
                message: '"{phrase}" is a part of the page'
                phrases:
                  en: [share this article, subscribe to our newsletter]
                  ms: [kongsi artikel ini]
                  el: [μοιραστείτε το άρθρο]
                fix: {remove: true, applicability: safe}
                examples:
                  - flagged: <p>Our customers stay.</p><p>⟦Share this article!⟧</p>
                    fixed: <p>Our customers stay.</p>
                  - flagged: <p>Οι πελάτες μένουν.</p><p>⟦Μοιραστείτε το άρθρο⟧</p>
                    fixed: <p>Οι πελάτες μένουν.</p>
                    locale: el
                  - clean: Share this article with whoever likes it.
            """)

    /// What of a block a phrase must be.
    private enum Place: String {
        case block
        case start
        case end
        case anywhere
    }

    package let needles: [Needle]
    private let phrases: [(text: String, list: Int)]
    private let lists: [LocaleFilter]
    private let place: Place

    package var needsMatches: Bool { true }

    package init?(_ keys: inout KeyReader) {
        let ignoringCase = keys.boolean("ignore-case")
        place = Place(rawValue: keys.choice("where")) ?? .block
        let lists = keys.phrases("phrases")
        self.lists = lists.map(\.locales)
        var phrases: [(text: String, list: Int)] = []
        for (index, list) in lists.enumerated() {
            for phrase in list.phrases {
                // A block has single spaces between words.
                let words = phrase.split(whereSeparator: \.isWhitespace)
                phrases.append((words.joined(separator: " "), index))
            }
        }
        self.phrases = phrases
        needles = phrases.map { TokenPattern.phrase($0.text, ignoringCase: ignoringCase, isWord: true) }
    }

    package func locales(ofNeedle index: Int) -> LocaleFilter { lists[phrases[index].list] }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        var reported: (text: Int, end: Int) = (-1, 0)
        for match in version.matches {
            // Sorted so that of those that begin at a place the longest is the first.
            if match.text == reported.text, match.range.lowerBound < reported.end { continue }
            let text = version.texts[match.text].range
            guard let range = range(of: match, within: text, of: version) else { continue }
            reported = (match.text, range.upperBound)
            report.report(range, of: version, ["phrase": phrases[match.needle].text])
        }
    }

    /// The bytes that are reported; nil where the phrase is not in its place.
    private func range(of match: PackMatch, within text: Range<Int>, of version: ScopedVersion) -> Range<Int>? {
        let isAtStart = isBare(text.lowerBound..<match.range.lowerBound, of: version)
        let isAtEnd = isBare(match.range.upperBound..<text.upperBound, of: version)
        switch place {
        case .block: return isAtStart && isAtEnd ? text : nil
        case .start: return isAtStart ? match.range : nil
        case .end: return isAtEnd ? match.range : nil
        case .anywhere: return match.range
        }
    }

    /// Whether a range holds nothing but punctuation, symbols and white space.
    private func isBare(_ range: Range<Int>, of version: ScopedVersion) -> Bool {
        var reader = ScalarReader(version.bytes[range])
        while let (scalar, _) = reader.next() {
            let kind = CharacterClass.of(scalar)
            guard kind.isPunctuation || kind.isSymbol || kind.isWhitespace else { return false }
        }
        return true
    }
}
