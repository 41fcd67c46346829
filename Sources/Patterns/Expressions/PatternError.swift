/// What keeps an expression from being compiled.
package struct PatternError: Error, Hashable, Sendable {
    /// What is wrong, in PCRE2's words: lower case, no full stop.
    package let message: String
    /// The place in the expression where it was noticed, in bytes of UTF-8 from 0 to its length.
    package let offset: Int
}
