/// A string that is looked for as it stands.
package struct Literal: Hashable, Sendable {
    /// The string, in UTF-8.
    package let text: String
    /// Whether its letters are found in any case.
    package let ignoresCase: Bool

    /// Creates a literal.
    package init(_ text: String, ignoresCase: Bool = false) {
        self.text = text
        self.ignoresCase = ignoresCase
    }
}
