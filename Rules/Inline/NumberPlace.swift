import Language

/// What stands around a number, and what that makes of it.
struct NumberPlace {
    /// Whether a hyphen, slash or colon joins the number to the one before.
    let isJoined: Bool
    /// Whether the number is part of a name, an address or code: `HTML5`, `UTF-8`, `#225`, `a_1`.
    let isName: Bool
    /// Whether it is part of a time of day: `9:30`.
    let isTime: Bool
    /// Whether the sign for a month follows, as in Chinese, Japanese and Korean.
    let isBeforeMonth: Bool

    /// How far an address is looked for before a number, in bytes.
    private static let reach = 120

    /// Looks around a number.
    ///
    /// - Parameters:
    ///   - range: The number.
    ///   - text: The text that it stands in.
    ///   - previous: Where the number before it ends.
    init(of range: Range<Int>, in text: ArraySlice<UInt8>, after previous: Int?) {
        let before =
            range.lowerBound > text.startIndex ? UTF8Text.scalar(before: range.lowerBound, in: text) : (0x20, 1)
        let place = range.lowerBound - before.1
        let after = range.upperBound < text.endIndex ? UTF8Text.scalar(at: range.upperBound, in: text) : (0x20, 1)
        let next = range.upperBound + after.1
        let isDigitNext = next < text.endIndex && CharacterClass.of(UTF8Text.scalar(at: next, in: text).scalar).isDigit
        isJoined = place == previous && Self.joiners.contains(before.0)
        isTime = isJoined && before.0 == 0x3A || after.0 == 0x3A && isDigitNext
        isBeforeMonth = after.0 == 0x6708 || after.0 == 0xC6D4
        var isName = !isJoined && Self.isNameMark(before.0) || [0x5F, 0x40, 0x3D].contains(after.0)
        if !isName, !isJoined, Self.joiners.contains(before.0), place > text.startIndex {
            // UTF-8, ISO-8859-1: the letter before the hyphen makes the name.
            isName = CharacterClass.ofLetterInName(UTF8Text.scalar(before: place, in: text).scalar)
        }
        // 0x30
        if after.0 | 0x20 == 0x78, range.count == 1, text[range.lowerBound] == 0x30 { isName = true }
        self.isName = isName || Self.isInAddress(range.lowerBound, text)
    }

    /// Hyphens, the slash and the colon.
    private static let joiners: [UInt32] = [0x2D, 0x2010, 0x2011, 0x2013, 0x2F, 0x3A]

    /// Whether a scalar before a number makes it a part of a name: an ASCII letter, or a sign of addresses and code.
    private static func isNameMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x23, 0x26, 0x3D, 0x40, 0x5C, 0x7E, 0x2F: true
        default: false
        }
    }

    /// Whether the characters before a place, up to a space, begin an address.
    private static func isInAddress(_ place: Int, _ text: ArraySlice<UInt8>) -> Bool {
        var index = place - 1
        let first = max(text.startIndex + 2, place - reach)
        while index >= first, text[index] > 0x20 {
            if text[index] == UInt8(ascii: "/"), text[index - 1] == UInt8(ascii: "/"),
                text[index - 2] == UInt8(ascii: ":")
            {
                return true
            }
            index -= 1
        }
        return false
    }
}

extension CharacterClass {
    /// Whether a letter before a hyphen and a number makes them a name: a Latin one, since other scripts write `в 5-й`.
    fileprivate static func ofLetterInName(_ scalar: UInt32) -> Bool {
        scalar &- 0x41 < 26 || scalar &- 0x61 < 26
    }
}
