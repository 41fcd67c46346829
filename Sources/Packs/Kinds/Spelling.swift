import Content
import Language
import Linting
import Patterns

/// Reports words that are in no dictionary.
package struct Spelling: PackKind {
    package static let description = KindDescription(
        "spelling",
        summary: "A word is not spelled as the dictionary has it.",
        details: """
            Words are looked up in the Hunspell dictionary of their locale: in the folders of "dictionaries", of the \
            environment's DICPATH and of the system. Without one, only "misspellings" are found, and that is said once. \
            Names can't be told from mistakes: words with a capital letter are looked up only with "capitals", and those in \
            capitals only with "acronyms". Never looked up are words of two letters, words with digits, addresses and file names, words of another \
            script, and what is marked as being in another language. "words" are right in addition, of whatever case.
            """,
        keys: [
            KeyDescription("words", .phrases, "Words that are right too."),
            KeyDescription("ignore", .patterns, "Patterns of whole words that are not looked up."),
            KeyDescription(
                "misspellings", .pairs, "Words that are wrong whatever the dictionary says, and right ones."),
            KeyDescription("dictionaries", .texts, "Folders of dictionaries, beside the pack or below."),
            KeyDescription("capitals", .boolean(false), "Whether words with a capital letter are looked up."),
            KeyDescription("acronyms", .boolean(false), "Whether words all in capitals are looked up."),
            KeyDescription("suggestions", .integer(3), "How many suggestions are made, 0 to 10."),
        ],
        placeholders: [
            KeyDescription.Placeholder("replacement", "what may have been meant, the likeliest first"),
            KeyDescription.Placeholder("hint", "\", did you mean …?\", or nothing where there is no suggestion"),
        ],
        fix: PackRuleFix(.suggestion, .unsafe), suggests: true,
        template: """
            id: my-pack
            description: How our house spells.
            rules:
              - id: my-rule
                kind: spelling
                message: 'unknown word "{match}"{hint}'
                locales: [en]
                words: [hexapla]
                misspellings: {recieve: receive}
                examples:
                  - clean: We receive the hexapla.
                  - flagged: We ⟦recieve⟧ it.
                    fixed: We receive it.
              - id: my-rule-in-russian
                kind: spelling
                message: 'неизвестное слово "{match}"'
                locales: [ru]
                misspellings: {'агенство': агентство}
                examples:
                  - flagged: Новое ⟦агенство⟧.
                    fixed: Новое агентство.
            """)

    /// How many different words of a version suggestions are made for: looking for them takes long.
    private static let suggestedWords = 50

    private let checkers: SpellCheckers
    private var known: [(locales: LocaleFilter, words: Set<String>)] = []
    private var misspellings: [String: String] = [:]
    private let ignored: [Pattern]
    private let includesCapitals: Bool
    private let includesAcronyms: Bool
    private let suggestionCount: Int

    package init?(_ keys: inout KeyReader) {
        var folders: [String] = []
        for scalar in keys.texts("dictionaries") {
            if let path = keys.text.path(of: scalar.text) {
                folders.append(path)
            } else {
                keys.note(.foreignFile(scalar.text), at: scalar)
            }
        }
        checkers = SpellCheckers(DictionaryFinder(folders: folders))
        ignored = keys.texts("ignore").compactMap { keys.pattern($0, prefix: "\\A(?:", suffix: ")\\z") }
        includesCapitals = keys.boolean("capitals")
        includesAcronyms = keys.boolean("acronyms")
        suggestionCount = keys.integer("suggestions") ?? 3
        if !(0...10).contains(suggestionCount) {
            keys.note(
                .mistyped("\"suggestions\"", expected: "0 to 10", found: "\(suggestionCount)"), key: "suggestions")
        }
        for list in keys.phrases("words") {
            known.append((list.locales, Set(list.phrases.map { $0.lowercased() })))
        }
        for (wrong, right) in keys.pairs("misspellings") { misspellings[wrong.text.lowercased()] = right.text }
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        let matcher = PatternMatcher()
        var suggested: Set<String> = []
        for index in version.blocks {
            let block = version.version.blocks[index]
            guard let locale = block.language ?? version.locale else { continue }
            let checker = checkers.checker(for: locale)
            if checker == nil, block.language == nil {
                let cure = "install one for Hunspell or name its folder in \"dictionaries\""
                report.warn("has no dictionary for \"\(locale)\", \(cure)")
            }
            if checker == nil, misspellings.isEmpty { continue }
            let words = known.filter { $0.locales.matches(locale) }.map(\.words)
            for range in version.words(of: index) {
                let word = version.string(range).filter { $0 != "\u{AD}" }
                if let right = misspellings[word.lowercased()] {
                    let better = LetterCase.text(right, asIn: word, locale: locale)
                    report.report(range, of: version, Self.values([better]), suggestion: better, key: word)
                    continue
                }
                guard let checker, isLookedUp(range, word, block, locale, version, matcher),
                    !words.contains(where: { $0.contains(word.lowercased()) }),
                    !Self.isRight(word, checker), !isPartOfKnown(range, words, checker, block, version)
                else { continue }
                var suggestions: [String] = []
                if suggested.contains(word) || suggested.count < Self.suggestedWords {
                    suggested.insert(word)
                    suggestions = self.suggestions(for: word, checker)
                }
                report.report(range, of: version, Self.values(suggestions), suggestion: suggestions.first, key: word)
            }
        }
    }

    /// What may have been meant: single words first, since those that were only cut in two are rarely right.
    private func suggestions(for word: String, _ checker: SpellChecker) -> [String] {
        let all = checker.suggestions(for: word, count: 15)
        let cut = all.filter { $0.contains(" ") }
        return Array((all.filter { !$0.contains(" ") && !$0.contains("-") } + cut).prefix(suggestionCount))
    }

    private static func values(_ suggestions: [String]) -> [String: String] {
        let list = suggestions.joined(separator: "\" or \"")
        return ["replacement": list, "hint": suggestions.isEmpty ? "" : ", did you mean \"\(list)\"?"]
    }

    // MARK: What is looked up

    private func isLookedUp(
        _ range: Range<Int>, _ word: String, _ block: Block, _ locale: LanguageTag, _ version: ScopedVersion,
        _ matcher: PatternMatcher
    ) -> Bool {
        var letters = 0
        var capitals = 0
        for scalar in word.unicodeScalars {
            let kind = CharacterClass.of(scalar)
            if kind.isDigit || kind.isPunctuation && scalar != "'" && scalar != "\u{2019}" { return false }
            if kind.isLetter, !kind.isMark {
                letters += 1
                let script = Script.of(scalar)
                if script != .common, !locale.uses(script) { return false }
            }
            if kind.isUppercase { capitals += 1 }
        }
        guard letters > 2 else { return false }
        if capitals > 0, !(capitals == letters ? includesAcronyms : includesCapitals) { return false }
        if Self.isOfAddress(range, in: version.bytes, within: block.textRange) { return false }
        for inline in version.version.inlines[block.inlines] {
            switch inline.kind {
            case .foreign, .placeholder, .entity: if inline.textRange.overlaps(range) { return false }
            default: break
            }
        }
        return !ignored.contains { pattern in
            (try? matcher.firstMatch(of: pattern, in: Array(word.utf8))) ?? nil != nil
        }
    }

    /// Whether what stands around a word up to the next spaces is an address, a path or the like.
    private static func isOfAddress(_ range: Range<Int>, in bytes: [UInt8], within bounds: Range<Int>) -> Bool {
        func isMark(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="),
                UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "&"), MaskedText.mask:
                true
            default: false
            }
        }
        // Far enough for addresses, and bounded.
        let first = max(bounds.lowerBound, range.lowerBound - 200)
        let last = min(bounds.upperBound, range.upperBound + 200)
        for byte in bytes[first..<range.lowerBound].reversed() {
            if byte <= 0x20, byte != MaskedText.mask { break }
            if isMark(byte) { return true }
        }
        for byte in bytes[range.upperBound..<last] {
            if byte <= 0x20, byte != MaskedText.mask { break }
            if isMark(byte) { return true }
        }
        // A name with a suffix, or nothing else: `index.html`, `.profile`.
        return range.lowerBound > first && bytes[range.lowerBound - 1] == UInt8(ascii: ".")
    }

    // MARK: What is right

    /// Whether a word is right, or would be with the other apostrophe, or without what an apostrophe sets apart.
    private static func isRight(_ word: String, _ checker: SpellChecker) -> Bool {
        if checker.isRight(word) { return true }
        guard word.contains(where: { $0 == "'" || $0 == "\u{2019}" }) else { return false }
        let plain = String(word.map { $0 == "\u{2019}" ? "'" : $0 })
        if checker.isRight(plain) { return true }
        return plain.split(separator: "'").allSatisfy { $0.count < 3 || checker.isRight(String($0)) }
    }

    /// Whether a word is a part of a right one with hyphens: `vis` of `vis-à-vis`.
    private func isPartOfKnown(
        _ range: Range<Int>, _ words: [Set<String>], _ checker: SpellChecker, _ block: Block, _ version: ScopedVersion
    ) -> Bool {
        func isOfCompound(_ byte: UInt8) -> Bool {
            byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || (byte | 0x20) &- 0x61 < 26
        }
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower > block.textRange.lowerBound, isOfCompound(version.bytes[lower - 1]) { lower -= 1 }
        while upper < block.textRange.upperBound, isOfCompound(version.bytes[upper]) { upper += 1 }
        guard lower < range.lowerBound || upper > range.upperBound, upper - lower <= SpellChecker.maximumLength else {
            return false
        }
        let whole = version.string(lower..<upper)
        guard whole.contains("-") else { return false }
        return words.contains { $0.contains(whole.lowercased()) } || checker.isRight(whole)
    }
}
