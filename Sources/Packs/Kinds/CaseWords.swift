import Language

/// Tells which words of a text are not in the case that they should be in.
struct CaseWords: Sendable {
    /// A word in the wrong case.
    struct Wrong {
        /// The bytes of the word.
        let range: Range<Int>
        /// What it should be.
        let wanted: Case
    }

    /// What a word should be.
    enum Case {
        case lower
        case capitalized
        case upper
        /// As an exception has it.
        case text(String)
    }

    /// Exceptions by their first word in lower case, longest first, each as its words.
    private let exceptions: [String: [(text: String, bytes: [UInt8])]]
    private let indicators: [[UInt8]]
    private let smallWords: Set<String>

    /// The words that English titles write small: articles, conjunctions, and prepositions.
    private static let upToThree: Set<String> = [
        "a", "an", "the", "and", "but", "for", "nor", "or", "so", "yet", "as", "at", "by", "in", "of", "off", "on",
        "per",
        "to", "up", "via", "vs", "if",
    ]
    /// Prepositions of more letters, which the Chicago style writes small too.
    private static let prepositions: Set<String> = [
        "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind", "below",
        "beneath", "beside", "between", "beyond", "despite", "down", "during", "except", "from", "inside", "into",
        "like",
        "near", "onto", "out", "outside", "over", "past", "since", "through", "throughout", "toward", "towards",
        "under",
        "until", "upon", "with", "within", "without",
    ]

    init(exceptions: [String], indicators: [String], isChicago: Bool) {
        var table: [String: [(text: String, bytes: [UInt8])]] = [:]
        for text in exceptions where !text.isEmpty {
            let first = text.prefix { !$0.isWhitespace }.lowercased()
            table[first, default: []].append((text, Array(text.utf8)))
        }
        self.exceptions = table.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
        self.indicators = indicators.map { Array($0.utf8) }
        smallWords = isChicago ? Self.upToThree.union(Self.prepositions) : Self.upToThree
    }

    /// The words of a text that are wrong, and how many were judged.
    ///
    /// - Parameters:
    ///   - list: The words of the text, in order.
    ///   - range: The text.
    ///   - version: What holds it.
    ///   - style: The case that is wanted.
    ///   - locale: The language of the text.
    /// - Returns: The wrong ones and the number of all that have a case.
    func judge(
        _ list: [Range<Int>], of range: Range<Int>, in version: ScopedVersion, style: LetterStyle, locale: LanguageTag?
    ) -> (wrong: [Wrong], total: Int) {
        var wrong: [Wrong] = []
        var total = 0
        var position = range.lowerBound
        for (index, word) in list.enumerated() where word.lowerBound >= position {
            if let exception = exception(at: word, within: range, in: version) {
                position = word.lowerBound + exception.bytes.count
                total += 1
                let found = version.bytes[word.lowerBound..<position]
                // A name at the start of a sentence may take a capital: "iPhone", but "The" for "the".
                let isStart =
                    index == 0
                    && version.string(word.lowerBound..<position)
                        == LetterCase.capitalized(exception.text, locale: locale)
                if !found.elementsEqual(exception.bytes), !isStart, style == .sentence || style == .title {
                    wrong.append(Wrong(range: word.lowerBound..<position, wanted: .text(exception.text)))
                }
                continue
            }
            guard let shape = Shape(version.bytes[word]) else { continue }
            let isFirst = index == 0 || isAfterIndicator(word, within: range, in: version)
            switch style {
            case .sentence:
                guard !shape.isOwn else { continue }
                total += 1
                if index == 0, !shape.beginsUpper { wrong.append(Wrong(range: word, wanted: .capitalized)) }
                if !isFirst, shape.beginsUpper { wrong.append(Wrong(range: word, wanted: .lower)) }
            case .title:
                guard !shape.isOwn else { continue }
                total += 1
                let isSmall = smallWords.contains(version.string(word).lowercased())
                let isEdge = isFirst || index == list.count - 1
                if isSmall, !isEdge {
                    if shape.beginsUpper { wrong.append(Wrong(range: word, wanted: .lower)) }
                } else if !shape.beginsUpper {
                    wrong.append(Wrong(range: word, wanted: .capitalized))
                }
            case .lower:
                total += 1
                if shape.hasUpper { wrong.append(Wrong(range: word, wanted: .lower)) }
            case .upper:
                total += 1
                if shape.hasLower { wrong.append(Wrong(range: word, wanted: .upper)) }
            case .pattern: continue
            }
        }
        return (wrong, total)
    }

    /// The text with its wrong words put right.
    func corrected(_ range: Range<Int>, _ wrong: [Wrong], in version: ScopedVersion, locale: LanguageTag?) -> String {
        var text = ""
        var position = range.lowerBound
        for word in wrong {
            text += version.string(position..<word.range.lowerBound)
            let found = version.string(word.range)
            switch word.wanted {
            case .lower: text += LetterCase.lowercased(found, locale: locale)
            case .upper: text += LetterCase.uppercased(found, locale: locale)
            case .capitalized: text += LetterCase.capitalized(found, locale: locale)
            case .text(let exception): text += exception
            }
            position = word.range.upperBound
        }
        return text + version.string(position..<range.upperBound)
    }

    /// The exception that begins with a word, whatever its case.
    private func exception(
        at word: Range<Int>, within range: Range<Int>, in version: ScopedVersion
    ) -> (text: String, bytes: [UInt8])? {
        guard !exceptions.isEmpty else { return nil }
        // The words of an exception may be set apart by more than the language's rules tell: "C++", "e-mail".
        let bytes = version.bytes[word.lowerBound..<range.upperBound]
        let end = bytes.firstIndex { $0 <= 0x20 } ?? range.upperBound
        let token = version.string(word.lowerBound..<end).lowercased()
        for key in [token, version.string(word).lowercased()] {
            for candidate in exceptions[key] ?? [] where bytes.count >= candidate.bytes.count {
                let found = version.string(word.lowerBound..<word.lowerBound + candidate.bytes.count)
                guard found.lowercased() == candidate.text.lowercased() else { continue }
                let next = word.lowerBound + candidate.bytes.count
                if next < range.upperBound, isLetter(at: next, in: version) { continue }
                return candidate
            }
        }
        return nil
    }

    private func isLetter(at offset: Int, in version: ScopedVersion) -> Bool {
        var reader = ScalarReader(version.bytes[offset...])
        return reader.next().map { CharacterClass.of($0.scalar).isLetter } ?? false
    }

    /// Whether an indicator stands before a word, with nothing but white space between.
    private func isAfterIndicator(_ word: Range<Int>, within range: Range<Int>, in version: ScopedVersion) -> Bool {
        var end = word.lowerBound
        while end > range.lowerBound, version.bytes[end - 1] <= 0x20 { end -= 1 }
        return indicators.contains {
            !$0.isEmpty && version.bytes[range.lowerBound..<end].reversed().starts(with: $0.reversed())
        }
    }

    /// The letters of a word, as far as case goes; nil for a word without any letter that has one.
    private struct Shape {
        let beginsUpper: Bool
        private(set) var hasUpper = false
        private(set) var hasLower = false
        /// Whether the word has a case of its own: "NASA", "iPhone", "H2O".
        private(set) var isOwn = false

        init?(_ bytes: ArraySlice<UInt8>) {
            var letters = 0
            var begins: Bool?
            for (scalar, _) in ScalarReader(bytes) {
                let kind = CharacterClass.of(scalar)
                if kind.isDigit { isOwn = true }
                guard kind.isUppercase || kind.isLowercase else { continue }
                letters += 1
                if kind.isUppercase {
                    hasUpper = true
                    if letters > 1 { isOwn = true }
                } else {
                    hasLower = true
                }
                if begins == nil { begins = kind.isUppercase }
            }
            guard let begins else { return nil }
            beginsUpper = begins
        }
    }
}
