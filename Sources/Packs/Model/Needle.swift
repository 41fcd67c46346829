package import Patterns

/// Something that a rule looks for in texts: the shared pass finds those of all rules at once.
package enum Needle: Sendable {
    /// A regular expression, matched in each text by itself.
    case pattern(Pattern)
    /// A phrase as it stands.
    case phrase(String, PhraseOptions)
}
