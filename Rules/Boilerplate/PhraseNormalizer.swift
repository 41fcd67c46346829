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

    /// What phrases begin with, if only those matter.
    private let filter: PhraseFilter?

    /// What a line about rights begins with, which is no phrase.
    static let copyrightSign: [UInt8] = [0xC2, 0xA9]

    /// Creates a normaliser that allocates nothing after this; with a filter it gives up what can be no phrase.
    init(filter: PhraseFilter? = nil) {
        self.filter = filter
        bytes.reserveCapacity(BoilerplatePhraseData.longest + 16)
    }

    /// Normalises a text; false if it is longer than any phrase, or empty, or begins as no phrase does.
    ///
    /// - Complexity: O(*n*) in the length of the text, which is given up when it is too long.
    mutating func normalize(_ text: ArraySlice<UInt8>) -> Bool {
        bytes.removeAll(keepingCapacity: true)
        hasCount = false
        if let filter, !Self.mayPass(text, filter) { return false }
        // A number at the beginning may not count, and after a sign of rights all do.
        var isFiltered = filter != nil && !text.starts(with: Self.copyrightSign)
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
                if isDigit { isFiltered = false } else { isWordOfDigits = false }
                UTF8Text.append(PhraseFolding.fold(scalar), to: &bytes)
                if isFiltered, bytes.count >= PhraseFilter.length {
                    isFiltered = false
                    let key = bytes[..<PhraseFilter.length].reduce(0) { $0 << 8 | UInt64($1) }
                    if filter?.mayContain(key) == false { return false }
                }
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

    /// Whether a text may begin as a phrase does, as far as its first bytes tell at once.
    private static func mayPass(_ text: ArraySlice<UInt8>, _ filter: PhraseFilter) -> Bool {
        var key: UInt64 = 0
        var count = 0
        var isAfterWord = false
        for byte in text {
            // Letters of other alphabets and numbers need a closer look, and so does a line about rights.
            if byte >= 0x80 || byte &- 0x30 < 10 { return true }
            let folded = byte | 0x20
            guard folded &- 0x61 < 26 else {
                isAfterWord = count > 0
                continue
            }
            if isAfterWord {
                key = key << 8 | 0x20
                count += 1
                if count == PhraseFilter.length { break }
                isAfterWord = false
            }
            key = key << 8 | UInt64(folded)
            count += 1
            if count == PhraseFilter.length { break }
        }
        return filter.mayContain(key)
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
