import CICU

/// Cuts text into sentences and words, by ICU's rules for a locale.
///
/// A segmenter is used by one thread at a time. The first use of a locale reads ICU's rules; they are kept when the
/// segmenter goes, so that making another one costs next to nothing.
public struct Segmenter: ~Copyable {
    /// Owned: goes back to the pool in `deinit`.
    private let breaker: OpaquePointer?
    /// The locale in ICU's form.
    private let locale: String
    /// Whether `;` asks a question, as in Greek.
    private let isGreek: Bool
    private let abbreviations: Abbreviations

    /// Creates a segmenter for a locale, or for none in particular.
    public init(_ locale: LanguageTag?) {
        var name = ""
        if let locale {
            name = LanguageTable.modern(locale.language)
            if let script = locale.script { name += "_" + script }
            if let region = locale.region { name += "_" + region }
        }
        self.locale = name
        breaker = BreakerPool.take(name)
        isGreek = locale?.language == "el"
        abbreviations = Abbreviations(locale?.language)
    }

    deinit {
        if let breaker { BreakerPool.give(breaker, locale) }
    }

    /// The sentences of a text in UTF-8, in order, without the white space around them; indexes of the slice.
    ///
    /// The full stop of an abbreviation, an initial or an ordinal number ends no sentence, see ``Abbreviations``.
    /// - Complexity: O(*n*).
    public func sentences(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        if SentenceScan.isSingle(text, isGreek: isGreek) {
            let range = SentenceScan.trimmed(text.startIndex..<text.endIndex, of: text)
            return range.isEmpty ? [] : [range]
        }
        var pieces: [Range<Int>] = []
        let isDone = forEachSegment(of: text, kind: HEXAPLA_ICU_SENTENCES) { range, _ in pieces.append(range) }
        return isDone ? SentenceScan.amended(pieces, of: text, abbreviations) : SentenceScan.sentences(in: text)
    }

    /// The words of a text in UTF-8, in order: letters, digits and ideographs, not what stands between them; indexes of
    /// the slice.
    ///
    /// Chinese, Japanese, Thai, Lao, Khmer and Burmese are cut by ICU's dictionaries.
    /// - Complexity: O(*n*).
    public func words(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        let isDone = forEachSegment(of: text, kind: HEXAPLA_ICU_WORDS) { range, isWord in
            if isWord { words.append(range) }
        }
        return isDone ? words : SentenceScan.words(in: text)
    }

    /// Calls `body` with what lies between two breaks; false where ICU has no rules.
    private func forEachSegment(
        of text: ArraySlice<UInt8>, kind: hexapla_icu_break_kind, _ body: (Range<Int>, Bool) -> Void
    ) -> Bool {
        guard let breaker, text.count <= Int(Int32.max) else { return false }
        guard !text.isEmpty else { return true }
        // ICU reads the bytes where they are; the breaker lets go of them before the closure ends.
        return text.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return false }
            let count = Int32(truncatingIfNeeded: buffer.count)
            defer { hexapla_icu_breaker_end(breaker) }
            guard hexapla_icu_breaker_begin(breaker, kind, base.assumingMemoryBound(to: CChar.self), count) else {
                return false
            }
            var start = 0
            while true {
                var isWord = false
                let end = min(Int(hexapla_icu_breaker_next(breaker, &isWord)), buffer.count)
                guard end > start else { break }
                body(text.startIndex + start..<text.startIndex + end, isWord)
                start = end
            }
            return start == buffer.count
        }
    }
}
