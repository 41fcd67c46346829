/// What language a text is in.
public struct Identification: Sendable, Hashable {
    /// The language; with its script where the language is written in several.
    public let tag: LanguageTag
    /// How much of the text is in it, from 0 to 100.
    public let percent: Int
    /// Whether the language is much more likely than the next one.
    public let isReliable: Bool
    /// How many letters the text has; short texts are identified badly.
    public let letters: Int
}
