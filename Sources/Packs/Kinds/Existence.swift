package import Language
import Patterns

/// Reports what should not be in a text.
package struct Existence: PackKind {
    package static let description = KindDescription(
        "existence",
        summary: "Something is in a text that should not be there.",
        details: """
            Each match of a token is reported. Tokens are phrases or patterns and stand for whole words, in all scripts: \
            where a script sets no spaces between words, every character is a border. Of tokens that overlap, the one that \
            begins first counts, and of those the longest.
            """,
        keys: [
            KeyDescription("tokens", .patterns, "What is looked for: phrases or patterns."),
            KeyDescription("phrases", .phrases, "Phrases that are looked for, by locales or from a file."),
            KeyDescription(
                "raw", .patterns, "Parts of one pattern that are joined as they are, before or after the tokens."),
            KeyDescription(
                "append", .boolean(false), "Whether \"raw\" comes after the tokens rather than before them."),
            KeyDescription("nonword", .boolean(false), "Whether tokens may begin and end within words."),
            KeyDescription("ignore-case", .boolean(false), "Whether letters match whatever their case."),
            KeyDescription("exceptions", .patterns, "Phrases or patterns that may hold a token."),
        ],
        template: """
            id: my-pack
            description: Words that say nothing.
            rules:
              - id: my-rule
                kind: existence
                message: '"{match}" adds nothing'
                locales: [en]
                ignore-case: true
                tokens: [basically, 'very \\w+']
                exceptions: [very large telescope]
                fix: remove
                examples:
                  - clean: The Very Large Telescope stands in Chile.
                  - flagged: It is ⟦basically⟧ done, and it went ⟦very well⟧.
                    fixed: It is done, and it went.
              - id: my-rule-in-japanese
                kind: existence
                message: '"{match}" is vague'
                locales: [ja]
                tokens: [とても, かなり]
                examples:
                  - flagged: これは⟦とても⟧速いです。
                  - clean: これは二倍速いです。
            """)

    private var tokens = TokenSet()
    /// The locales of lists of phrases, and for each token the index of its list; -1 for one that is for all.
    private var lists: [LocaleFilter] = []
    private var listOfNeedle: [Int] = []

    package var needles: [Needle] { tokens.needles }
    package var placeholders: [String] { tokens.groupNames }

    package var needsMatches: Bool { true }

    package init?(_ keys: inout KeyReader) {
        let ignoringCase = keys.boolean("ignore-case")
        let isWord = !keys.boolean("nonword")
        if !keys.has("tokens"), !keys.has("raw"), !keys.has("phrases") {
            keys.note(.missing("tokens", of: keys.what), key: "tokens")
        }
        if keys.has("raw") {
            addJoined(keys, ignoringCase: ignoringCase, isWord: isWord)
        } else {
            for token in keys.texts("tokens") {
                if let needle = TokenPattern.needle(token, keys, ignoringCase: ignoringCase, isWord: isWord) {
                    add(needle, list: -1)
                }
            }
        }
        for list in keys.phrases("phrases") {
            lists.append(list.locales)
            for phrase in list.phrases {
                add(TokenPattern.phrase(phrase, ignoringCase: ignoringCase, isWord: isWord), list: lists.count - 1)
            }
        }
        tokens.addExceptions("exceptions", of: keys, ignoringCase: ignoringCase)
    }

    package func locales(ofNeedle index: Int) -> LocaleFilter {
        guard listOfNeedle.indices.contains(index), listOfNeedle[index] >= 0 else { return .all }
        return lists[listOfNeedle[index]]
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        for match in tokens.found(in: version.matches) {
            report.report(match.range, of: version, tokens.values(of: match, in: version))
        }
    }

    private mutating func add(_ needle: Needle, list: Int) {
        tokens.add(needle)
        listOfNeedle.append(list)
    }

    /// Adds the pattern that `raw` makes, with all tokens as one group before or after it.
    private mutating func addJoined(_ keys: KeyReader, ignoringCase: Bool, isWord: Bool) {
        let raw = keys.texts("raw")
        let alternatives = keys.texts("tokens")
        let group = alternatives.isEmpty ? "" : "(?:" + alternatives.map(\.text).joined(separator: "|") + ")"
        let words = group.isEmpty || !isWord ? group : TokenPattern.border + group + TokenPattern.border
        let isAppended = keys.boolean("append")
        let prefix = isAppended ? words : ""
        let joined = raw.map(\.text).joined()
        do {
            let source = prefix + joined + (isAppended ? "" : words)
            add(.pattern(try Pattern(source, options: ignoringCase ? .ignoringCase : [])), list: -1)
        } catch {
            // The place within the part that it falls into.
            var offset = max(0, error.offset - prefix.utf8.count)
            for scalar in raw {
                let length = scalar.text.utf8.count
                if offset < length || scalar.range == raw.last?.range {
                    offset = min(offset, length)
                    keys.note(.badPattern(error.message), in: scalar, part: offset..<min(offset + 1, length))
                    return
                }
                offset -= length
            }
        }
    }
}
