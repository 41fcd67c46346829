import Linting
import Language
import Patterns

/// Reports words for which there are better ones.
package struct Substitution: PackKind {
    package static let description = KindDescription(
        "substitution",
        summary: "A word is used for which another one is wanted.",
        details: """
            The left side of each pair is a phrase or a pattern and stands for whole words; the right side is what to write \
            instead, with "$1" or "${name}" for what a group matched. Several suggestions are set apart by "|"; then \
            nothing is repaired. A match that is written as its suggestion is not reported, so that \
            "github: GitHub" with "ignore-case" asks for the right case.
            """,
        keys: [
            KeyDescription("swap", .pairs, "What is found, and what to write instead.", isRequired: true),
            KeyDescription("nonword", .boolean(false), "Whether the left sides may begin and end within words."),
            KeyDescription("ignore-case", .boolean(false), "Whether letters match whatever their case."),
            KeyDescription(
                "match-case", .boolean(false),
                "Whether a suggestion is written in capitals, or with a capital, as what it replaces."),
            KeyDescription("exceptions", .patterns, "Phrases or patterns that may hold a match."),
        ],
        placeholders: [KeyDescription.Placeholder("replacement", "what to write instead")],
        fix: PackRuleFix(.suggestion, .unsafe), suggests: true,
        template: """
            id: my-pack
            description: The words that we use.
            rules:
              - id: my-rule
                kind: substitution
                message: 'write "{replacement}" instead of "{match}"'
                locales: [en]
                ignore-case: true
                match-case: true
                swap:
                  utilize: use
                  '(\\w+) percent': $1%
                  abort: cancel|stop
                fix: safe
                examples:
                  - flagged: ⟦Utilize⟧ it for ⟦ten percent⟧.
                    fixed: Use it for ten%.
                  - flagged: You may ⟦abort⟧ it.
                  - clean: Use what is useful.
              - id: my-rule-in-russian
                kind: substitution
                message: 'пишите "{replacement}", а не "{match}"'
                locales: [ru]
                ignore-case: true
                match-case: true
                swap: {емейл: эл. почта}
                fix: safe
                examples:
                  - flagged: Мой ⟦емейл⟧ прежний.
                    fixed: Мой эл. почта прежний.
                  - clean: Емейлов нет.
            """)

    private var tokens = TokenSet()
    private var suggestions: [[SuggestionTemplate]] = []
    private let matchesCase: Bool

    package var needles: [Needle] { tokens.needles }
    package var placeholders: [String] { ["replacement"] + tokens.groupNames }

    package var needsMatches: Bool { true }

    package init?(_ keys: inout KeyReader) {
        let ignoringCase = keys.boolean("ignore-case")
        let isWord = !keys.boolean("nonword")
        matchesCase = keys.boolean("match-case")
        for (key, value) in keys.pairs("swap") {
            guard let needle = TokenPattern.needle(key, keys, ignoringCase: ignoringCase, isWord: isWord) else {
                continue
            }
            let templates = value.text.split(separator: "|", omittingEmptySubsequences: false).map {
                SuggestionTemplate(String($0))
            }
            let groups: (count: Int, names: [String]) =
                if case .pattern(let pattern) = needle {
                    (pattern.captureCount, pattern.captureNames.map(\.name))
                } else {
                    (0, [])
                }
            for template in templates {
                if let name = template.unknownGroup(count: groups.count, names: groups.names) {
                    keys.note(
                        .other("\"\(key.text)\" has no group \"\(name)\", add it or write \"$$\" for a dollar"),
                        at: value)
                }
            }
            tokens.add(needle)
            suggestions.append(templates)
        }
        tokens.addExceptions("exceptions", of: keys, ignoringCase: ignoringCase)
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        for match in tokens.found(in: version.matches) {
            let found = version.string(match.range)
            let names =
                if case .pattern(let pattern) = tokens.needles[match.needle] { pattern.captureNames } else {
                    [] as [(name: String, index: Int)]
                }
            let texts = suggestions[match.needle].map { template in
                let text = template.filled(match.groups, names: names, in: version)
                return matchesCase ? LetterCase.text(text, asIn: found, locale: version.locale) : text
            }
            if texts.contains(found) { continue }
            var values = tokens.values(of: match, in: version)
            values["replacement"] = texts.joined(separator: "\" or \"")
            report.report(match.range, of: version, values, suggestion: texts.count == 1 ? texts.first : nil)
        }
    }
}
