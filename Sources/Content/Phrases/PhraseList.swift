/// The stock phrases that are looked for: the compiled ones, more that are configured, less those that are allowed.
package struct PhraseList: Sendable {
    /// Phrases that were configured, normalised.
    private let own: Set<[UInt8]>
    /// Phrases that are left alone, normalised.
    private let allowed: Set<[UInt8]>

    /// The compiled phrases.
    package static let compiled = PhraseList()

    /// Whether these are the compiled phrases and no others.
    package var isCompiled: Bool { own.isEmpty && allowed.isEmpty }

    package init(own: [String] = [], allowed: [String] = []) {
        self.own = Self.normalized(own)
        self.allowed = Self.normalized(allowed)
    }

    private static func normalized(_ phrases: [String]) -> Set<[UInt8]> {
        var normalizer = PhraseNormalizer()
        return Set(phrases.compactMap { normalizer.normalize(Array($0.utf8)[...]) ? normalizer.bytes : nil })
    }

    /// What reads texts for ``phrase(of:)``.
    func normalizer() -> PhraseNormalizer {
        // A configured phrase may begin with anything.
        PhraseNormalizer(isFiltering: own.isEmpty)
    }

    /// The phrase that a text is; nil if it is none.
    func phrase(of text: ArraySlice<UInt8>, _ normalizer: inout PhraseNormalizer) -> Phrase? {
        guard normalizer.normalize(text), var phrase = phrase(normalizer.bytes[...]) else { return nil }
        // "3 comments" means one thing only.
        if normalizer.hasCount, phrase.concept == .comments || phrase.concept == .share {
            phrase = Phrase(phrase.concept)
        }
        return phrase
    }

    /// The phrase that normalised bytes are.
    func phrase(_ bytes: ArraySlice<UInt8>) -> Phrase? {
        if !isCompiled {
            let bytes = Array(bytes)
            if allowed.contains(bytes) { return nil }
            if own.contains(bytes) { return Phrase(.custom) }
        }
        return PhraseBook.phrase(bytes.span)
    }
}
