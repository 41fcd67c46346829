import Patterns

/// Makes the expressions that kinds look for from the tokens of a pack.
enum TokenPattern {
    /// Before a token that is a word: no word character before it, unless the token itself begins with none, or with one
    /// of a script that sets no spaces between words.
    ///
    /// The letters are those of ``/Language/Script/usesSpaces``, told by PCRE2's names.
    static let opening = "(?:(?<!\\w)|(?<=[\(unspaced)])|(?=\\W|[\(unspaced)]))(?:"
    /// Behind a token that is a word, by the same rule.
    static let closing = ")(?:(?!\\w)|(?=[\(unspaced)])|(?<=\\W|[\(unspaced)]))"

    /// The classes of letters between which there need be no border of words.
    private static let unspaced = [
        "Han", "Hiragana", "Katakana", "Bopomofo", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Yi", "Javanese",
        "Balinese",
    ].map { "\\p{\($0)}" }.joined()

    /// Whether a token is a plain phrase, which needs no expression: letters, digits, spaces and what means nothing to one.
    static func isPlain(_ token: String) -> Bool {
        !token.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"),
                UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "."),
                UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                true
            default: byte < 0x20
            }
        }
    }
}
