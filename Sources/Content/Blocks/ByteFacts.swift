import Language

/// What the folding of text must know of a byte, as bits of a table, so that a loop over text reads one value for each.
enum ByteFacts {
    /// The byte is an ASCII character that counts for lengths.
    static let counted: UInt8 = 1
    /// The byte is white space that folds.
    static let space: UInt8 = 2
    /// The byte belongs to a character beyond ASCII.
    static let wide: UInt8 = 4
    /// The byte may begin a placeholder.
    static let placeholder: UInt8 = 8

    /// The facts of all 256 bytes.
    static let table: [UInt8] = (0..<256).map { byte in
        var facts: UInt8 = 0
        if byte >= 0x80 {
            facts |= wide
        } else if CharacterClass.counted(UInt32(byte)) {
            facts |= counted
        }
        if isSpace(UInt8(byte)) { facts = space }
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "$") { facts |= placeholder }
        return facts
    }

    /// Whether a byte is white space that folds: what HTML and XML hold to be white space, and the form feed.
    ///
    /// No-break spaces and the other spaces of Unicode are characters like any other.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    /// Whether characters are only white space that folds.
    static func isBlank(_ characters: ArraySlice<UInt8>) -> Bool {
        // Indentation before markup makes most such runs, and text ends the loop at once.
        for byte in characters where !isSpace(byte) { return false }
        return true
    }

    /// Whether a character beyond ASCII leaves no mark on the page: spaces, joiners, marks of direction.
    static func isBlank(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x85, 0xA0, 0xAD, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
