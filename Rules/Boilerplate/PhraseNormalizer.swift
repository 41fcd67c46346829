import Language

/// Brings a block's text into the form in which stock phrases are compared.
///
/// Words in lower case, without diacritics where the script has an alphabet beneath them, with single spaces between;
/// no punctuation, icons or arrows; no number at either end. Scripts/make-boilerplate-phrases.py does the same.
struct PhraseNormalizer {
    /// The normalised text as UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Whether a number was left out at an end: "3 comments".
    private(set) var hasCount = false

    /// Creates a normaliser that allocates nothing after this.
    init() {
        bytes.reserveCapacity(BoilerplatePhraseData.longest + 16)
    }

    /// Normalises a text; false if it is longer than any phrase, or empty.
    ///
    /// - Complexity: O(*n*) in the length of the text, which is given up when it is too long.
    mutating func normalize(_ text: ArraySlice<UInt8>) -> Bool {
        bytes.removeAll(keepingCapacity: true)
        hasCount = false
        var offset = text.startIndex
        var wordStart = 0
        var isWordOfDigits = true
        // Where the last word that is no number ends: numbers after it are a count.
        var end = 0
        while offset < text.endIndex {
            let (scalar, length) = UTF8Text.scalar(at: offset, in: text)
            offset += length
            if PhraseFolding.isDropped(scalar) { continue }
            let isDigit = PhraseFolding.isDigit(scalar)
            if isDigit || PhraseFolding.isLetter(scalar) {
                guard bytes.count <= BoilerplatePhraseData.longest else { return false }
                if !isDigit { isWordOfDigits = false }
                UTF8Text.append(PhraseFolding.fold(scalar), to: &bytes)
            } else if bytes.count > wordStart {
                endWord(start: &wordStart, end: &end, isOfDigits: &isWordOfDigits)
            }
        }
        if bytes.count > wordStart { endWord(start: &wordStart, end: &end, isOfDigits: &isWordOfDigits) }
        if end < bytes.count {
            if wordStart > end + 1 { hasCount = true }
            bytes.removeSubrange(end...)
        }
        return !bytes.isEmpty
    }

    /// Closes a word with a space, unless it is a number before the first word.
    private mutating func endWord(start: inout Int, end: inout Int, isOfDigits: inout Bool) {
        if isOfDigits, start == 0 {
            bytes.removeAll(keepingCapacity: true)
            hasCount = true
        } else {
            if !isOfDigits { end = bytes.count }
            bytes.append(0x20)
            start = bytes.count
        }
        isOfDigits = true
    }
}
