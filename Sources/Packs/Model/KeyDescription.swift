/// A key of a pack file: what it is called, what it takes and what it does.
package struct KeyDescription: Sendable {
    /// What a key takes, and what holds where it is not set.
    package enum Shape: Sendable {
        /// A text.
        case text(String?)
        /// One of some words; the first holds where it is not set.
        case choice([String])
        /// True or false.
        case boolean(Bool)
        /// A whole number.
        case integer(Int?)
        /// A number.
        case number(Double?)
        /// A regular expression.
        case pattern
        /// A list of regular expressions, or a single one.
        case patterns
        /// A list of texts, or a single one.
        case texts
        /// Phrases: a list of texts, `{file: PATH}`, or a map of those by locales.
        case phrases
        /// A map of texts to texts.
        case pairs
        /// A map of other keys.
        case map([KeyDescription])
        /// A list of maps of other keys.
        case maps([KeyDescription])
        /// Anything, described in words: "a number, or a map of locales to numbers".
        case other(String)
    }

    /// Something that messages of a kind may name in braces.
    package struct Placeholder: Sendable {
        /// The name, without braces.
        package let name: String
        /// What stands in its place.
        package let summary: String

        /// Creates a placeholder.
        package init(_ name: String, _ summary: String) {
            self.name = name
            self.summary = summary
        }
    }

    /// The key.
    package let name: String
    /// What it takes.
    package let shape: Shape
    /// What it does, in one sentence.
    package let summary: String
    /// Whether it must be set.
    package let isRequired: Bool

    /// Creates a key.
    package init(_ name: String, _ shape: Shape, _ summary: String, isRequired: Bool = false) {
        self.name = name
        self.shape = shape
        self.summary = summary
        self.isRequired = isRequired
    }
}

extension KeyDescription.Shape {
    /// What the key takes, in words, as errors and the manual say it.
    package var expectation: String {
        switch self {
        case .text: "a text"
        case .choice(let words): PackProblem.list(words)
        case .boolean: "true or false"
        case .integer: "a whole number"
        case .number: "a number"
        case .pattern: "a pattern"
        case .patterns: "a pattern or a list of patterns"
        case .texts: "a text or a list of texts"
        case .phrases: "a list of phrases, \"{file: PATH}\", or a map of those by locales"
        case .pairs: "a map of texts"
        case .map: "a map"
        case .maps: "a list of maps"
        case .other(let words): words
        }
    }

    /// What holds where the key is not set, as the manual says it; nil for nothing.
    package var defaultText: String? {
        switch self {
        case .text(let text): text.map { "\"\($0)\"" }
        case .choice(let words): words.first
        case .boolean(let isSet): isSet ? "true" : "false"
        case .integer(let number): number.map { "\($0)" }
        case .number(let number): number.map { "\($0)" }
        case .pattern, .patterns, .texts, .phrases, .pairs, .map, .maps, .other: nil
        }
    }
}
