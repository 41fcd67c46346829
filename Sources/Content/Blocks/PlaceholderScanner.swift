/// Finds what a program fills in later: `{name}`, `{{ x }}`, `${x}`, `%d`, `%1$s`, `%(name)s`.
enum PlaceholderScanner {
    /// The longest placeholder that is looked for, in bytes.
    private static let longest = 64

    /// The ranges of the placeholders of a text, in order.
    ///
    /// - Complexity: O(*n*) in the length of the text, times the longest placeholder in the worst case.
    static func placeholders(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = text.startIndex
        while index < text.endIndex {
            let rest = text[index..<min(text.endIndex, index + longest)]
            let length =
                switch text[index] {
                case UInt8(ascii: "{"): braces(rest)
                case UInt8(ascii: "$"): dollar(rest)
                case UInt8(ascii: "%"): percent(rest, before: index > text.startIndex ? text[index - 1] : 0)
                default: 0
                }
            if length > 0 { found.append(index..<index + length) }
            index += max(1, length)
        }
        return found
    }

    /// `{name}`, `{0}`, `{user.name}`, `{0:N2}`; `{{ name }}` with spaces and filters. 0 where there is none.
    private static func braces(_ text: ArraySlice<UInt8>) -> Int {
        var index = text.startIndex + 1
        let isDouble = index < text.endIndex && text[index] == UInt8(ascii: "{")
        if isDouble { index += 1 }
        var hasName = false
        while index < text.endIndex, text[index] != UInt8(ascii: "}") {
            let byte = text[index]
            if isWord(byte) {
                hasName = true
            } else if byte != UInt8(ascii: ".") && byte != UInt8(ascii: ":") && byte != UInt8(ascii: "-")
                && !(isDouble && (byte == 0x20 || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "#")))
            {
                return 0
            }
            index += 1
        }
        guard hasName, index < text.endIndex else { return 0 }
        index += 1
        guard isDouble else { return index - text.startIndex }
        guard index < text.endIndex, text[index] == UInt8(ascii: "}") else { return 0 }
        return index + 1 - text.startIndex
    }

    /// `${name}`
    private static func dollar(_ text: ArraySlice<UInt8>) -> Int {
        let index = text.startIndex + 1
        guard index < text.endIndex, text[index] == UInt8(ascii: "{") else { return 0 }
        let length = braces(text[index...])
        return length == 0 ? 0 : length + 1
    }

    /// `%s`, `%1$s`, `%.2f`, `%ld`, `%(name)s`; not a percentage (`50 % de`, `100%s`) nor an escape of a URL (`%20`).
    private static func percent(_ text: ArraySlice<UInt8>, before: UInt8) -> Int {
        var index = text.startIndex + 1
        guard index < text.endIndex else { return 0 }
        if text[index] == UInt8(ascii: "(") {
            guard let end = text[index...].firstIndex(of: UInt8(ascii: ")")), end > index + 1, end + 1 < text.endIndex,
                text[(index + 1)..<end].allSatisfy(isWord), isConversion(text[end + 1])
            else { return 0 }
            return end + 2 - text.startIndex
        }
        let digits = index
        while index < text.endIndex, isDigit(text[index]) { index += 1 }
        let isPositional = index > digits && index < text.endIndex && text[index] == UInt8(ascii: "$")
        if isPositional { index += 1 }
        guard isPositional || !isWord(before) else { return 0 }
        while index < text.endIndex, isFlag(text[index]) { index += 1 }
        while index < text.endIndex, isDigit(text[index]) { index += 1 }
        if index < text.endIndex, text[index] == UInt8(ascii: ".") {
            index += 1
            while index < text.endIndex, isDigit(text[index]) { index += 1 }
        }
        while index < text.endIndex, isLength(text[index]) { index += 1 }
        guard index < text.endIndex, isConversion(text[index]) else { return 0 }
        index += 1
        let isGlued = index < text.endIndex && isWord(text[index])
        return isPositional || !isGlued ? index - text.startIndex : 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func isWord(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return isDigit(byte) || byte == UInt8(ascii: "_") || letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
    }

    /// The flags of printf, but for the space, which stands in percentages.
    private static func isFlag(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "'")
    }

    private static func isLength(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "l") || byte == UInt8(ascii: "h") || byte == UInt8(ascii: "z") || byte == UInt8(ascii: "q")
    }

    private static func isConversion(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "s"), UInt8(ascii: "f"),
            UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "g"), UInt8(ascii: "e"), UInt8(ascii: "c"),
            UInt8(ascii: "@"):
            true
        default: false
        }
    }
}
