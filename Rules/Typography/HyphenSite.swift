import Content

/// A hyphen with a space on one side and letters on both, and what speaks for the word having been one.
struct HyphenSite {
    /// Where the space is.
    enum Side {
        case before
        case after
    }

    /// How sure it is that the hyphen joins the two words.
    enum Evidence: Comparable {
        /// Nothing speaks for it, but nothing against it either.
        case none
        /// The words look like a compound.
        case likely
        /// The joined word is known, or could be nothing else.
        case certain
    }

    /// Which side of the hyphen the space is on.
    let side: Side
    /// The word before.
    let left: WordShape
    /// The word after.
    let right: WordShape
    /// The space, in ``/Content/Version/text``.
    let space: Range<Int>
    /// Where the hyphen's word ends, further hyphens and words included.
    let end: Int
    /// The index of the block.
    let block: Int
    /// Whether the words are in code, or in a name or address that is marked as such.
    var isMasked = false
    /// Whether the words are parts of an address or of code by what stands beside them.
    var isPart = false

    /// Whether the words are no prose.
    var isName: Bool { isMasked || isPart }

    /// Both words with the space and the hyphen.
    var range: Range<Int> { left.range.lowerBound..<end }

    /// Finds what the shape of the words tells, without looking at the rest of the document.
    func evidence(in text: ArraySlice<UInt8>, _ language: String?) -> Evidence {
        let first = Self.folded(text[left.range])
        let second = Self.folded(text[right.range])
        if Self.isReduplication(first, second) { return .certain }
        switch side {
        case .before:
            if left.isLowercaseAfterFirst {
                if HyphenParts.isPrefix(first, language: language) { return .certain }
            }
            if right.capitals == 0, HyphenParts.isSuffix(second, language: language) { return .certain }
            if end > right.range.upperBound, right.capitals == 0, HyphenParts.isLink(second) { return .certain }
            // "HTML -kod", "URL -адрес".
            if left.length >= 2, left.capitals == left.length { return .likely }
            return .none
        case .after:
            guard right.capitals == 0, HyphenParts.isPrefix(first, language: language), first.count > 1 else {
                return .none
            }
            return .certain
        }
    }

    /// Whether the second word repeats the first, or its end: `kagiliw-giliw`, `buku-buku`, `sayur-mayur`.
    private static func isReduplication(_ first: String, _ second: String) -> Bool {
        guard second.utf8.count >= 3, first.utf8.count >= second.utf8.count else { return false }
        if first.hasSuffix(second) { return true }
        let tail = second.dropFirst()
        return tail.utf8.count >= 3 && first.count == second.count && first.dropFirst() == tail
    }

    /// A word in lower case and without diacritics.
    static func folded(_ word: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var offset = word.startIndex
        while offset < word.endIndex {
            let (scalar, width) = UTF8Text.scalar(at: offset, in: word)
            if !PhraseFolding.isDropped(scalar) { UTF8Text.append(PhraseFolding.fold(scalar), to: &bytes) }
            offset += width
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
