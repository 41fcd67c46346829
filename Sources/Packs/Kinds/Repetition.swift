import Content
import Language

/// Reports words that stand twice in a row.
package struct Repetition: PackKind {
    package static let description = KindDescription(
        "repetition",
        summary: "A word, or a match of a pattern, stands several times in a row.",
        details: """
            Without tokens, the words of a block are compared, as the language cuts them. Nothing but white space may stand \
            between. Languages that double words on purpose, such as Indonesian, Thai or Turkish, are left out unless \
            "reduplication" is set.
            """,
        keys: [
            KeyDescription(
                "tokens", .patterns, "What is compared in place of words: patterns, which may match within words."),
            KeyDescription("max", .integer(1), "How often the same may stand in a row."),
            KeyDescription("alpha", .boolean(true), "Whether only words with letters count."),
            KeyDescription("ignore-case", .boolean(true), "Whether words are the same whatever their case."),
            KeyDescription("exceptions", .texts, "Words that may stand in a row, such as \"had\"."),
            KeyDescription("reduplication", .boolean(false), "Whether languages count that double words on purpose."),
        ],
        placeholders: [KeyDescription.Placeholder("word", "the word")],
        suggests: true,
        template: """
            id: my-pack
            description: Words that were typed twice.
            rules:
              - id: my-rule
                kind: repetition
                message: '"{word}" stands twice'
                exceptions: [had, that]
                fix: unsafe
                examples:
                  - flagged: Keep ⟦the the⟧ receipt.
                    fixed: Keep the receipt.
                  - clean: I think that that had had no effect.
                  - locale: id
                    clean: Anak anak bermain.
                  - locale: el
                    flagged: Κρατήστε ⟦την την⟧ απόδειξη.
                    fixed: Κρατήστε την απόδειξη.
            """)

    /// Languages in which a doubled word is a word: for plurals, for emphasis, "little by little".
    private static let reduplicating: Set<String> = [
        "id", "ms", "jv", "su", "ban", "min", "fil", "tl", "ceb", "ilo", "hil", "pam", "mg", "haw", "mi", "sm", "to",
        "ty",
        "fj", "tpi", "bi", "th", "lo", "km", "my", "vi", "zh", "yue", "ja", "ko", "hi", "ur", "bn", "as", "mr", "gu",
        "pa",
        "ne", "or", "ta", "te", "kn", "ml", "si", "tr", "az", "uz", "kk", "ky", "tk", "tt", "mn", "hy", "ka", "he",
        "iw",
        "fa", "ps", "ku", "am", "ti", "sw", "zu", "xh", "yo", "ig", "ha", "rw", "af", "bo", "dz", "ht",
    ]

    private let tokens: [Needle]
    private let maximum: Int
    private let isAlphabetic: Bool
    private let ignoringCase: Bool
    private let exceptions: Set<String>
    private let isForReduplication: Bool

    package var needles: [Needle] { tokens }

    package init?(_ keys: inout KeyReader) {
        let ignoringCase = keys.boolean("ignore-case")
        self.ignoringCase = ignoringCase
        maximum = keys.integer("max") ?? 1
        if maximum < 1 { keys.note(.mistyped("\"max\"", expected: "1 or more", found: "\(maximum)"), key: "max") }
        isAlphabetic = keys.boolean("alpha")
        isForReduplication = keys.boolean("reduplication")
        exceptions = Set(keys.texts("exceptions").map { ignoringCase ? $0.text.lowercased() : $0.text })
        let reader = keys
        tokens = keys.texts("tokens").compactMap {
            TokenPattern.needle($0, reader, ignoringCase: ignoringCase, isWord: false)
        }
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        if tokens.isEmpty {
            for block in version.blocks where isCompared(version.version.blocks[block], of: version) {
                check(version.words(of: block), in: version, into: &report)
            }
        } else {
            for text in version.texts.indices
            where isCompared(version.version.blocks[version.texts[text].block], of: version) {
                check(version.matches.filter { $0.text == text }.map(\.range), in: version, into: &report)
            }
        }
    }

    private func isCompared(_ block: Block, of version: ScopedVersion) -> Bool {
        guard !isForReduplication, let locale = block.language ?? version.locale else { return true }
        return !Self.reduplicating.contains(locale.language)
    }

    /// Compares neighbours; a run of the same is reported once.
    private func check(_ ranges: [Range<Int>], in version: ScopedVersion, into report: inout PackReport) {
        var index = 0
        while index < ranges.count {
            var last = index
            while last + 1 < ranges.count, isSame(ranges[index], ranges[last + 1], in: version),
                isSpace(
                    ranges[last].upperBound..<max(ranges[last].upperBound, ranges[last + 1].lowerBound), in: version)
            {
                last += 1
            }
            if last - index + 1 > maximum, isReported(ranges[index], in: version) {
                let word = version.string(ranges[index])
                report.report(
                    ranges[index].lowerBound..<ranges[last].upperBound, of: version, ["word": word], suggestion: word)
            }
            index = last + 1
        }
    }

    private func isReported(_ range: Range<Int>, in version: ScopedVersion) -> Bool {
        let word = version.string(range)
        if exceptions.contains(ignoringCase ? word.lowercased() : word) { return false }
        return !isAlphabetic || word.unicodeScalars.contains { CharacterClass.of($0).isLetter }
    }

    private func isSpace(_ range: Range<Int>, in version: ScopedVersion) -> Bool {
        !range.isEmpty && version.string(range).unicodeScalars.allSatisfy { CharacterClass.of($0).isWhitespace }
    }

    private func isSame(_ a: Range<Int>, _ b: Range<Int>, in version: ScopedVersion) -> Bool {
        if !ignoringCase { return version.bytes[a] == version.bytes[b] }
        var first = ScalarReader(version.bytes[a])
        var second = ScalarReader(version.bytes[b])
        while true {
            switch (first.next(), second.next()) {
            case (nil, nil): return true
            case (let x?, let y?): if Folding.fold(x.scalar) != Folding.fold(y.scalar) { return false }
            default: return false
            }
        }
    }
}
