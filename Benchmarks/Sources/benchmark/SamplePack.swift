import Foundation

/// A pack of rules such as an editorial office has, made of words of the files that are measured: the same one for the
/// same files, and of words that stand in the text, since those are what costs time.
struct SamplePack {
    /// In which texts a phrase or a pattern is looked for.
    enum Reach: CaseIterable, CustomStringConvertible {
        /// In those in its own locale, as packs are written.
        case ownLocale
        /// In all texts, whatever their locale: the worst case.
        case everywhere

        var description: String {
            switch self {
            case .ownLocale: "+ each in its own locale"
            case .everywhere: "+ all in all locales"
            }
        }
    }

    /// How many phrases and patterns there are, for all locales together.
    static let phraseCount = 1_000
    static let patternCount = 100
    /// How many locales have rules: those with the most text.
    private static let localeCount = 10

    /// The files of the pack, by their names.
    let files: [String: String]

    /// Makes a pack.
    ///
    /// - Parameters:
    ///   - texts: The files that it is for, in a fixed order, with the locales that their names tell.
    ///   - reach: In which texts its rules look.
    init(for texts: [(locale: String, bytes: [UInt8])], reach: Reach) {
        var words: [String: [String]] = [:]
        for text in texts { words[text.locale, default: []] += Self.words(of: text.bytes) }
        let locales = words.keys.sorted { (-(words[$0]?.count ?? 0), $0) < (-(words[$1]?.count ?? 0), $1) }
            .filter { words[$0]?.count ?? 0 >= 100 }.prefix(Self.localeCount)
        var lists: [(locale: String, phrases: [String])] = []
        var rules: [String] = []
        for (index, locale) in locales.enumerated() {
            let share = { (total: Int) in total * (index + 1) / locales.count - total * index / locales.count }
            var source = WordSource(words[locale] ?? [], seed: UInt64(index + 1))
            lists.append((locale, (0..<share(Self.phraseCount)).map { _ in source.phrase() }))
            let patterns = (0..<share(Self.patternCount)).map { source.pattern($0) }
            let filter = reach == .ownLocale ? "\n    locales: [\(locale)]" : ""
            rules.append(Self.existence(locale, filter, patterns[..<(patterns.count / 2)]))
            rules.append(Self.substitution(locale, filter, patterns[(patterns.count / 2)...]))
        }
        var files: [String: String] = [:]
        switch reach {
        case .ownLocale:
            let entries = lists.map { "\n      \($0.locale): {file: phrases/\($0.locale).txt}" }
            rules.append(Self.phrases(entries.joined()))
            for list in lists { files["phrases/\(list.locale).txt"] = Self.lines(list.phrases) }
        case .everywhere:
            rules.append(Self.phrases(" {file: phrases/all.txt}"))
            files["phrases/all.txt"] = Self.lines(lists.flatMap(\.phrases))
        }
        files["house.yml"] = "id: house\ndescription: What our house avoids.\nrules:\n" + rules.joined()
        self.files = files
    }

    /// Writes the files into a folder, which is made.
    func write(to folder: URL) throws {
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    private static func lines(_ phrases: [String]) -> String { phrases.joined(separator: "\n") + "\n" }

    private static func phrases(_ value: String) -> String {
        """
          - id: phrases
            kind: existence
            message: 'our house does not write "{match}"'
            ignore-case: true
            phrases:\(value)

        """
    }

    private static func existence(_ locale: String, _ filter: String, _ tokens: some Sequence<String>) -> String {
        """
          - id: avoid-\(locale)
            kind: existence
            message: 'avoid "{match}"'\(filter)
            ignore-case: true
            tokens:\(tokens.map { "\n      - '\($0)'" }.joined())

        """
    }

    private static func substitution(_ locale: String, _ filter: String, _ tokens: some Sequence<String>) -> String {
        """
          - id: prefer-\(locale)
            kind: substitution
            message: 'write "{replacement}" instead of "{match}"'\(filter)
            swap:\(tokens.map { "\n      '\($0)': another word" }.joined())

        """
    }

    /// The words outside of tags, in their order; of scripts without spaces, runs of characters.
    private static func words(of bytes: [UInt8]) -> [String] {
        var words: [String] = []
        for part in String(decoding: bytes, as: UTF8.self).split(separator: "<") {
            guard let end = part.firstIndex(of: ">") else { continue }
            for word in part[end...].split(whereSeparator: { !$0.isLetter }) {
                words.append(String(word.prefix(12)))
            }
        }
        return words
    }
}

/// Words in their order, drawn from as chance has it: by SplitMix64 (Steele, Lea and Flood, 2014).
private struct WordSource {
    private let words: [String]
    private var state: UInt64

    /// Creates a source of at least one word.
    init(_ words: [String], seed: UInt64) {
        self.words = words
        state = seed
    }

    private mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(max(bound, 1)))
    }

    /// A word that is not among the shortest, which are in every sentence.
    private mutating func word() -> String {
        var word = ""
        for _ in 0..<16 where word.count < 4 { word = words[next(below: words.count)] }
        return word
    }

    /// Two to four words: neighbours in the text one time in twenty, which mostly stand there as they are, else any.
    mutating func phrase() -> String {
        let count = 2 + next(below: 3)
        if next(below: 20) == 0 {
            return words.dropFirst(next(below: words.count - count)).prefix(count).joined(separator: " ")
        }
        return (0..<count).map { _ in word() }.joined(separator: " ")
    }

    /// An expression of one of ten forms.
    mutating func pattern(_ number: Int) -> String {
        let (a, b, c) = (word(), word(), word())
        return switch number % 10 {
        case 0: "\(a) (?:\(b)|\(c))"
        case 1: "\(a) \\w+ \(b)"
        case 2: "\(a),? \(b)"
        case 3: "\(a)[- ]?\(b)"
        case 4: "\\d+ \(a) \(b)"
        case 5: "(\(a)) (\(b))"
        case 6: "\(a) \(b)(?:s|es|en)?"
        case 7: "(?:\(a)|\(b)) \(c)"
        case 8: "\(a) \\d+"
        default: "\(a)\\s+\(b)\\b"
        }
    }
}
