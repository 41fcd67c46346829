import Language

/// A term and what it is called in other locales.
struct GlossaryTerm {
    /// The term as it is configured.
    let source: String
    /// By locale what it is called, the preferred name first; nil where it stays as it is.
    private let translations: [(locale: LanguageTag, names: [String])]?
    /// The folded words of the term.
    private let words: [[UInt32]]

    /// How many letters at the end of a word may differ.
    private static let inflection = 2

    /// A term that is not translated.
    init(kept source: String) {
        self.source = source
        translations = nil
        words = Self.words(of: source)
    }

    /// Reads a term with its translations, `term = locale: name, name; locale: name`; nil where there are none.
    init?(_ text: String) {
        let sides = text.split(separator: "=", maxSplits: 1)
        guard sides.count == 2 else { return nil }
        source = Self.trimmed(sides[0])
        words = Self.words(of: source)
        translations = sides[1].split(separator: ";").compactMap { part in
            let pair = part.split(separator: ":", maxSplits: 1)
            guard pair.count == 2, let locale = LanguageTag(Self.trimmed(pair[0])) else { return nil }
            return (locale, pair[1].split(separator: ",").map(Self.trimmed).filter { !$0.isEmpty })
        }
        guard !words.isEmpty, translations?.isEmpty == false else { return nil }
    }

    /// What the term is called in a locale; nil where that is not said.
    func names(in locale: LanguageTag) -> [String]? {
        guard let translations else { return [source] }
        let own =
            translations.first { $0.locale == locale } ?? translations.first { $0.locale.language == locale.language }
        return own?.names
    }

    /// Whether a text of the source has the term: its words one after another.
    func isNamed(in text: FoldedText) -> Bool { !words.isEmpty && text.contains(words, endings: Self.inflection) }

    /// Whether a text has one of the names.
    func isThere(in text: ArraySlice<UInt8>, _ names: [String], _ locale: LanguageTag) -> Bool {
        if translations == nil {
            let bytes = Array(source.utf8)
            guard let first = bytes.first, text.count >= bytes.count else { return false }
            return (text.startIndex...(text.endIndex - bytes.count)).contains { start in
                text[start] == first && text[start..<start + bytes.count].elementsEqual(bytes)
            }
        }
        let folded = FoldedText(text)
        let isAnywhere = !locale.usesSpaces || locale.usualScript == .hangul
        return names.contains { name in
            Self.words(of: name).allSatisfy { word in
                let stem = Array(FoldedText.stem(of: word, endings: Self.inflection))
                return folded.contains(stem, isAnywhere: isAnywhere || stem.count > 3)
            }
        }
    }

    private static func words(of text: String) -> [[UInt32]] {
        FoldedText.fold(text.utf8).split(separator: 0).map { Array($0) }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
