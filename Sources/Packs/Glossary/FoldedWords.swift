import Language

/// The words of a text without case and diacritics, to look for terms in whatever form they are inflected.
struct FoldedWords {
    /// The words, as folded scalars.
    private(set) var words: [[UInt32]] = []
    /// All of them without what stands between.
    private(set) var all: [UInt32] = []

    /// - Complexity: O(*n*) in the length of the text.
    init(_ bytes: some Sequence<UInt8>) {
        var word: [UInt32] = []
        for (scalar, _) in ScalarReader(Array(bytes)) {
            let kind = CharacterClass.of(scalar)
            // A soft hyphen is within its word.
            guard kind.isLetter || kind.isDigit || scalar == 0xAD else {
                if !word.isEmpty { words.append(word) }
                word.removeAll(keepingCapacity: true)
                continue
            }
            let base = Folding.base(scalar)
            if base != 0 { word.append(base) }
        }
        if !word.isEmpty { words.append(word) }
        all = words.flatMap { $0 }
    }

    /// Whether all words of a term are there, in any order, each possibly with another ending.
    ///
    /// Words may stand apart, since articles and adjectives come between them, and within a compound where the stem has
    /// four letters or more; where no spaces are written, and of prefixed articles in Arabic and Hebrew, three. A word of
    /// a script without spaces must be there as it is.
    /// - Parameters:
    ///   - term: The words of the term.
    ///   - inflection: How many letters at the end of a word may differ; three letters always count.
    /// - Returns: Whether all are there; no for a term without words.
    /// - Complexity: O(*n* · *m*) in the lengths of the text and the term.
    func contains(_ term: FoldedWords, inflection: Int) -> Bool {
        !term.words.isEmpty
            && term.words.allSatisfy { word in
                let script = word.lazy.map { Script.of($0) }.first { $0 != .common } ?? .common
                guard script.usesSpaces else { return Self.isPart(word[...], of: all) }
                let stem = word.prefix(max(min(word.count, 3), word.count - inflection))
                let shortest = script == .arabic || script == .hebrew ? 3 : 4
                return words.contains { $0.starts(with: stem) || stem.count >= shortest && Self.isPart(stem, of: $0) }
            }
    }

    private static func isPart(_ part: ArraySlice<UInt32>, of word: [UInt32]) -> Bool {
        guard let first = part.first, word.count >= part.count else { return false }
        for start in 0...(word.count - part.count) where word[start] == first {
            if word[start..<start + part.count].elementsEqual(part) { return true }
        }
        return false
    }
}
