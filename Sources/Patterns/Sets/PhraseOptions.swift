/// How a phrase of a ``PatternSet`` is found.
package struct PhraseOptions: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Letters match whatever their case, in all scripts that have it: by Unicode's simple case folding, as PCRE2 does.
    package static let ignoringCase = PhraseOptions(rawValue: 1)
    /// No letter, mark, digit or `_` stands right before or behind the phrase.
    ///
    /// An end of a phrase that is itself none of these needs no border, and a letter of a script that sets no spaces
    /// between words (Han, Kana, Thai, Khmer, …) is always a border: `Google` is found in `使用Google翻译`.
    package static let wholeWords = PhraseOptions(rawValue: 2)
}
