import Language

/// What the folding of text must know of a byte, as bits of a table, so that a loop over text reads one value for each.
///
/// Each byte is of one group, which has a bit of its own; ``ByteSet`` keeps those of a block.
enum ByteFacts {
    /// The byte is an ASCII character that counts for lengths. The lowest bit, so that it can be added up.
    static let counted: UInt64 = 1
    /// The byte is white space that folds.
    static let space: UInt64 = 1 << 1 | 1 << 2
    /// The byte belongs to a character beyond ASCII.
    static let wide: UInt64 = ~0 << 39
    /// The byte may begin a placeholder.
    static let placeholder = group(of: UInt8(ascii: "{")) | group(of: UInt8(ascii: "%")) | group(of: UInt8(ascii: "$"))

    /// The facts of all 256 bytes.
    static let table: [UInt64] = (UInt8.min...UInt8.max).map { byte in
        let isCounted = byte < 0x80 && !isSpace(byte) && CharacterClass.counted(UInt32(byte))
        return group(of: byte) | (isCounted ? counted : 0)
    }

    /// The bit of the group that a byte is of.
    static func group(of byte: UInt8) -> UInt64 { 1 << UInt64(number(of: byte)) }

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

    /// The number of a byte's group, from 1 to 63: ASCII punctuation has groups of its own, and so have first bytes that
    /// tell something.
    private static func number(of byte: UInt8) -> Int {
        switch byte {
        case 0x20: 1
        case 0x09, 0x0A, 0x0C, 0x0D: 2
        case 0x00...0x1F, 0x7F: 3
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 4
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 5
        case UInt8(ascii: "a")...UInt8(ascii: "z"): 6
        // The 32 marks and symbols of ASCII.
        case 0x21...0x2F: 7 + Int(byte - 0x21)
        case 0x3A...0x40: 22 + Int(byte - 0x3A)
        case 0x5B...0x60: 29 + Int(byte - 0x5B)
        case 0x7B...0x7E: 35 + Int(byte - 0x7B)
        // Bytes that go on a character, and those that UTF-8 has not.
        case 0x80...0xC1, 0xF5...0xFF: 39
        // No-break space, « » ¡ ¿, and the letters of Latin-1.
        case 0xC2: 40
        case 0xC3: 41
        // Further Latin letters, combining marks.
        case 0xC4...0xC5: 42
        case 0xC6...0xCB: 43
        case 0xCC...0xCD: 44
        // Greek, Cyrillic.
        case 0xCE...0xCF: 45
        case 0xD0...0xD1: 46
        case 0xD2...0xD3: 47
        // Armenian, Hebrew.
        case 0xD4...0xD5: 48
        case 0xD6: 49
        case 0xD7: 50
        // Arabic, whose comma, semicolon and question mark begin with D8, and what lies beyond.
        case 0xD8: 51
        case 0xD9...0xDB: 52
        case 0xDC...0xDF: 53
        // The scripts of India, of South-East Asia and others; general punctuation; Japanese; Chinese; Korean.
        case 0xE0...0xE3: 54 + Int(byte - 0xE0)
        case 0xE4...0xE9: 58
        case 0xEA: 59
        case 0xEB...0xED: 60
        // Private use, full-width forms, and what lies beyond the first plane.
        case 0xEE...0xEF: 61 + Int(byte - 0xEE)
        case 0xF0...0xF4: 63
        default: 39
        }
    }
}
