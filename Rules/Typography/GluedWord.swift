import Content

/// A word that is two, as the words around it tell.
struct GluedWord {
    /// The bytes of the word in ``/Content/Version/text``.
    let range: Range<Int>
    /// Where the second word begins.
    let split: Int
    /// Whether it is beyond doubt: the two follow each other several times in the text, or a capital begins the second.
    let isSure: Bool

    /// A document with fewer words tells nothing of what is common.
    private static let fewestWords = 120
    /// How often a part occurs at least to be a common word.
    private static let leastCount = 3
    /// The share of all words that a word like "the" has at least.
    private static let commonShare = 100
    /// The most words of a text that may come of another one by the same ending or beginning; where there are more, that
    /// is how the language makes words.
    private static let mostDerived = 1
    /// The most candidates of a document: where there are more, the language joins words as a matter of course.
    private static let mostCandidates = 40
    /// The shortest word and the shortest parts of one with a capital, in bytes.
    private static let shortest = 5
    private static let shortestPart = 3

    /// The glued words of a version, in its order.
    ///
    /// A rare word, one that occurs once, is taken for two where both are common, they follow each other elsewhere in
    /// the text, one of them is among the commonest words, such as `ay` in Filipino, and neither makes other words of
    /// the text by being joined to them, as `los` does in Spanish.
    /// - Complexity: O(*n*) in the length of the text, times the number of candidates, which is limited.
    static func find(in version: Version) -> [GluedWord] {
        let counts = WordCounts(of: version)
        guard counts.words.count >= fewestWords else { return [] }
        let text = version.text
        var found: [GluedWord] = []
        var candidates: [(word: WordCounts.Word, split: Int)] = []
        let frequent = frequentWords(of: counts, text)
        for word in counts.words where word.traits.contains(.isFree) && Int(word.length) >= shortest {
            guard word.traits.contains(.isSmall) || word.traits.contains(.hasHump), counts.count(of: word.hash) == 1
            else { continue }
            if word.traits.contains(.hasHump) {
                if let split = hump(of: word, counts, text) {
                    found.append(GluedWord(range: word.range, split: split, isSure: true))
                    // A text about programs.
                    if found.count > mostCandidates { return [] }
                }
            } else if let split = split(of: word, frequent, counts, text) {
                candidates.append((word, split))
                // Where a language joins words all the time, nothing can be told.
                if candidates.count > mostCandidates { return [] }
            }
        }
        for (word, split) in candidates {
            let range = word.range
            let parts = (first: text[range.lowerBound..<split], second: text[split..<range.upperBound])
            let pairs = counts.count(of: WordCounts.hash(parts.first), before: WordCounts.hash(parts.second))
            guard pairs > 0, derived(by: parts.second, isEnding: true, counts, text) <= mostDerived,
                derived(by: parts.first, isEnding: false, counts, text) <= mostDerived
            else { continue }
            found.append(GluedWord(range: range, split: split, isSure: pairs > 1))
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The commonest words of a text, longest first.
    private static func frequentWords(of counts: WordCounts, _ text: [UInt8]) -> AffixTable {
        let least = max(5, counts.words.count / commonShare)
        var seen: Set<UInt32> = []
        var frequent: [ArraySlice<UInt8>] = []
        for word in counts.words where word.length >= 2 && word.traits.contains(.isSmall) {
            guard counts.count(of: word.hash) >= least, seen.insert(word.hash).inserted else { continue }
            frequent.append(text[word.range])
        }
        return AffixTable(frequent.sorted { ($1.count, $0.startIndex) < ($0.count, $1.startIndex) })
    }

    /// Words of two bytes and more, and by which two bytes other words can end or begin with one of them.
    private struct AffixTable {
        let words: [ArraySlice<UInt8>]
        private var endings = [Bool](repeating: false, count: 1024)
        private var beginnings = [Bool](repeating: false, count: 1024)

        init(_ words: [ArraySlice<UInt8>]) {
            self.words = words
            for word in words {
                beginnings[Self.place(word[word.startIndex], word[word.startIndex + 1])] = true
                endings[Self.place(word[word.endIndex - 2], word[word.endIndex - 1])] = true
            }
        }

        func mayEnd(_ first: UInt8, _ second: UInt8) -> Bool { endings[Self.place(first, second)] }

        func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool { beginnings[Self.place(first, second)] }

        private static func place(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }
    }

    /// Where a word divides into one of the commonest words and another common one; nil where it doesn't.
    private static func split(
        of word: WordCounts.Word, _ frequent: AffixTable, _ counts: WordCounts, _ text: [UInt8]
    ) -> Int? {
        let range = word.range
        let mayEnd = frequent.mayEnd(text[range.upperBound - 2], text[range.upperBound - 1])
        let mayBegin = frequent.mayBegin(text[range.lowerBound], text[range.lowerBound + 1])
        guard mayEnd || mayBegin else { return nil }
        let bytes = text[range]
        for other in frequent.words where other.count + 2 <= bytes.count {
            if mayEnd, bytes.suffix(other.count).elementsEqual(other),
                counts.count(of: WordCounts.hash(bytes.dropLast(other.count))) >= leastCount
            {
                return bytes.endIndex - other.count
            }
            if mayBegin, bytes.starts(with: other),
                counts.count(of: WordCounts.hash(bytes.dropFirst(other.count))) >= leastCount
            {
                return bytes.startIndex + other.count
            }
        }
        return nil
    }

    /// How many words of a text, the one at hand apart, are another one of it with a word joined to it.
    private static func derived(
        by part: ArraySlice<UInt8>, isEnding: Bool, _ counts: WordCounts, _ text: [UInt8]
    ) -> Int {
        var seen: Set<UInt32> = []
        for word in counts.words where Int(word.length) >= part.count + 2 {
            let bytes = text[word.range]
            let isJoined = isEnding ? bytes.suffix(part.count).elementsEqual(part) : bytes.starts(with: part)
            guard isJoined else { continue }
            let rest = isEnding ? bytes.dropLast(part.count) : bytes.dropFirst(part.count)
            if counts.count(of: WordCounts.hash(rest)) > 0 { seen.insert(word.hash) }
        }
        return seen.count - 1
    }

    /// Where the capital within a word stands, if the words before and after it are common; nil where they are not, or
    /// where there are several.
    private static func hump(of word: WordCounts.Word, _ counts: WordCounts, _ text: [UInt8]) -> Int? {
        let bytes = text[word.range]
        let capitals = bytes.indices.filter { (0x41...0x5A).contains(bytes[$0]) }
        guard capitals.count == 1, let split = capitals.first, split - bytes.startIndex >= shortestPart,
            bytes.endIndex - split >= shortestPart,
            counts.count(of: WordCounts.hash(bytes[..<split])) >= leastCount,
            counts.count(of: WordCounts.hash(bytes[split...])) >= leastCount
        else { return nil }
        return split
    }
}
