import Patterns

/// Makes what kinds look for from the tokens of a pack: expressions that stand for whole words unless told otherwise.
enum TokenPattern {
    /// A place where a word may begin or end: not between two characters of words, as far as the script sets spaces
    /// between words. Marks belong to their letters.
    ///
    /// The scripts are those of ``/Language/Script/usesSpaces``, by PCRE2's names.
    static let border: String = {
        let unspaced = [
            "Han", "Hiragana", "Katakana", "Bopomofo", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Yi", "Javanese",
            "Balinese",
        ].map { "\\p{\($0)}" }.joined()
        // Compiled twice for every token, so that as few classes as can be do it.
        let character = "(?![\(unspaced)])[\\w\\p{M}]"
        return "(?!(?<=\(character))\(character))"
    }()

    /// What finds a token, which is a plain phrase or an expression.
    ///
    /// - Parameters:
    ///   - token: The token.
    ///   - keys: Takes the problem where the token is no expression.
    ///   - ignoringCase: Whether letters match whatever their case.
    ///   - isWord: Whether the token must not begin or end within a word.
    /// - Returns: What finds it; nil where it is no expression.
    static func needle(_ token: PackScalar, _ keys: KeyReader, ignoringCase: Bool, isWord: Bool) -> Needle? {
        if token.text.isEmpty {
            keys.note(.other("an empty token matches nothing, remove it"), at: token)
            return nil
        }
        if isPlain(token.text) { return phrase(token.text, ignoringCase: ignoringCase, isWord: isWord) }
        let prefix = isWord ? border + "(?:" : ""
        let suffix = isWord ? ")" + border : ""
        return keys.pattern(token, prefix: prefix, suffix: suffix, ignoringCase: ignoringCase).map { .pattern($0) }
    }

    /// What finds a phrase as it stands.
    static func phrase(_ phrase: String, ignoringCase: Bool, isWord: Bool) -> Needle {
        var options: PhraseOptions = []
        if ignoringCase { options.insert(.ignoringCase) }
        if isWord { options.insert(.wholeWords) }
        return .phrase(phrase, options)
    }

    /// Whether a token is a plain phrase, which needs no expression.
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
