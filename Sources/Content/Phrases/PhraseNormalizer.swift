import Language

/// Brings a text into the form in which stock phrases are compared.
///
/// Words in lower case, without diacritics where the script has an alphabet beneath them, with single spaces between;
/// no punctuation, icons or arrows; no number at either end. Scripts/make-boilerplate-phrases.py does the same.
package struct PhraseNormalizer {
    /// The normalised text as UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// Whether a number was left out at an end: "3 comments".
    package private(set) var hasCount = false
    /// For each word that was written its end in ``bytes`` and in what was read; ends of parts of the text.
    package private(set) var words: [(normalized: Int, text: Int)] = []

    /// Whether what begins as no phrase does is given up.
    private let isFiltering: Bool

    /// U+0E00, where Thai begins: the scripts without spaces between words come from there on.
    private static let firstUnspaced: UInt32 = 0x0E00

    /// What a line about rights begins with, which is no phrase.
    package static let copyrightSign: [UInt8] = [0xC2, 0xA9]

    /// Creates a normaliser; one that filters gives up what can be no compiled phrase.
    package init(isFiltering: Bool = false) { self.isFiltering = isFiltering }

    /// Normalises a text; false if it is longer than any phrase, or empty, or begins as no phrase does.
    ///
    /// - Parameters:
    ///   - text: The text as UTF-8.
    ///   - isBeginning: Whether phrases are looked for that the text begins with: then what is too long is read as far as
    ///     phrases go, and whole words are kept.
    /// - Returns: Whether ``bytes`` holds something to look up.
    /// - Complexity: O(*n*) in the length of the text, which is given up when it is too long.
    package mutating func normalize(_ text: ArraySlice<UInt8>, isBeginning: Bool = false) -> Bool {
        if isFiltering, !Self.mayPass(text) { return false }
        bytes.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        hasCount = false
        // A number at the beginning may not count, and after a sign of rights all do.
        var isFiltered = isFiltering && !text.starts(with: Self.copyrightSign)
        var reader = ScalarReader(text)
        var wordStart = 0
        var wordEnd = text.startIndex
        var isWordOfDigits = true
        // Where the last word that is no number ends: numbers after it are a count.
        var end = 0
        while let (scalar, range) = reader.next() {
            if PhraseFolding.isDropped(scalar) { continue }
            let isDigit = PhraseFolding.isDigit(scalar)
            if isDigit || PhraseFolding.isLetter(scalar) {
                guard bytes.count <= PhraseBook.longest else {
                    guard isBeginning else { return false }
                    break
                }
                // "3条评论": where words have no spaces between them, a number is a word of its own.
                if !isDigit, isWordOfDigits, bytes.count > wordStart, scalar >= Self.firstUnspaced {
                    endWord(at: wordEnd, start: &wordStart, end: &end, isOfDigits: &isWordOfDigits)
                }
                if isDigit { isFiltered = false } else { isWordOfDigits = false }
                Self.append(PhraseFolding.fold(scalar), to: &bytes)
                wordEnd = range.upperBound
                if isFiltered, bytes.count >= PhraseBook.beginning {
                    isFiltered = false
                    let key = bytes[..<PhraseBook.beginning].reduce(0) { $0 << 8 | UInt64($1) }
                    if !PhraseBook.mayBegin(key) { return false }
                }
            } else if bytes.count > wordStart {
                endWord(at: wordEnd, start: &wordStart, end: &end, isOfDigits: &isWordOfDigits)
            }
        }
        if bytes.count > wordStart {
            endWord(at: wordEnd, start: &wordStart, end: &end, isOfDigits: &isWordOfDigits)
        }
        if end < bytes.count {
            if wordStart > end + 1 { hasCount = true }
            bytes.removeSubrange(end...)
        }
        return !bytes.isEmpty
    }

    /// Whether a text may begin as a phrase does, as far as its first bytes tell at once.
    private static func mayPass(_ text: ArraySlice<UInt8>) -> Bool {
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
                if count == PhraseBook.beginning { break }
                isAfterWord = false
            }
            key = key << 8 | UInt64(folded)
            count += 1
            if count == PhraseBook.beginning { break }
        }
        return PhraseBook.mayBegin(key)
    }

    /// Closes a word with a space, unless it is a number before the first word.
    private mutating func endWord(at place: Int, start: inout Int, end: inout Int, isOfDigits: inout Bool) {
        if isOfDigits, start == 0 {
            bytes.removeAll(keepingCapacity: true)
            hasCount = true
        } else {
            if !isOfDigits {
                end = bytes.count
                words.append((end, place))
            }
            bytes.append(0x20)
            start = bytes.count
        }
        isOfDigits = true
    }

    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        guard scalar >= 0x80 else { return bytes.append(UInt8(scalar)) }
        if let encoded = Unicode.Scalar(scalar).flatMap({ UTF8.encode($0) }) { bytes.append(contentsOf: encoded) }
    }
}
