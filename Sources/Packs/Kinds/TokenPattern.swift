import Patterns

/// Makes what kinds look for from the tokens of a pack: expressions that stand for whole words unless told otherwise.
enum TokenPattern {
    /// A place where a word may begin or end: not between two characters of words, as far as the script sets spaces
    /// between words. Marks belong to their letters.
    ///
    /// The scripts are those of ``/Language/Script/usesSpaces``, by PCRE2's names.
    static let border = "(?!(?<=\(character))\(character))"

    /// The border before a character that is known to be one of a word, and the one behind it: half the work to compile.
    private static let start = "(?<!\(character))"
    private static let end = "(?!\(character))"

    /// A character of a word that may go on on either side.
    private static let character: String = {
        let unspaced = [
            "Han", "Hiragana", "Katakana", "Bopomofo", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Yi", "Javanese",
            "Balinese",
        ].map { "\\p{\($0)}" }.joined()
        return "(?![\(unspaced)])[\\w\\p{M}]"
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
        let prefix = isWord ? (beginsWithLetter(token.text) ? start : border) + "(?:" : ""
        let suffix = isWord ? ")" + (endsWithLetter(token.text) ? end : border) : ""
        return keys.pattern(token, prefix: prefix, suffix: suffix, ignoringCase: ignoringCase).map { .pattern($0) }
    }

    /// What finds a phrase as it stands.
    static func phrase(_ phrase: String, ignoringCase: Bool, isWord: Bool) -> Needle {
        var options: PhraseOptions = []
        if ignoringCase { options.insert(.ignoringCase) }
        if isWord { options.insert(.wholeWords) }
        return .phrase(phrase, options)
    }

    /// Whether every match of an expression begins with a letter or digit of ASCII; false where that isn't plain to see.
    private static func beginsWithLetter(_ token: String) -> Bool {
        let bytes = token.utf8.prefix(2)
        guard let first = bytes.first, isLetter(first), !token.utf8.contains(UInt8(ascii: "|")) else { return false }
        // What follows may say that the letter need not be there.
        return bytes.count == 1 || !"?*{".utf8.contains(bytes[bytes.index(after: bytes.startIndex)])
    }

    /// Whether every match of an expression ends with a letter or digit of ASCII; false where that isn't plain to see.
    private static func endsWithLetter(_ token: String) -> Bool {
        guard let last = token.utf8.last, isLetter(last), !token.utf8.contains(UInt8(ascii: "|")) else { return false }
        // `\w`, `\x41` and `\Qab` end with letters that are none, and so does a comment.
        let before = token.utf8.reversed().drop(while: isLetter).first
        return before != UInt8(ascii: "\\") && !token.utf8.contains(UInt8(ascii: "#"))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

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
