/// What a scalar is, by its general category, from a table.
///
/// Letters are taken with the marks that belong to them, since a mark is no character of its own to a reader.
public struct CharacterClass: RawRepresentable, Sendable, Hashable {
    /// A bit for each fact.
    public let rawValue: UInt8

    /// Creates a class from its bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    @usableFromInline static let letter: UInt8 = 1
    @usableFromInline static let mark: UInt8 = 2
    @usableFromInline static let digit: UInt8 = 4
    @usableFromInline static let punctuation: UInt8 = 8
    @usableFromInline static let symbol: UInt8 = 16
    @usableFromInline static let whitespace: UInt8 = 32
    @usableFromInline static let uppercase: UInt8 = 64
    @usableFromInline static let lowercase: UInt8 = 128

    /// Whether the scalar is a letter, an ideograph or a mark (L, M).
    @inlinable public var isLetter: Bool { rawValue & (Self.letter | Self.mark) != 0 }
    /// Whether the scalar is a mark that combines with the letter before it (M).
    @inlinable public var isMark: Bool { rawValue & Self.mark != 0 }
    /// Whether the scalar is a decimal digit of any script (Nd).
    @inlinable public var isDigit: Bool { rawValue & Self.digit != 0 }
    /// Whether the scalar is punctuation (P).
    @inlinable public var isPunctuation: Bool { rawValue & Self.punctuation != 0 }
    /// Whether the scalar is a mathematical, currency or other symbol (S).
    @inlinable public var isSymbol: Bool { rawValue & Self.symbol != 0 }
    /// Whether the scalar is white space, no-break spaces and line ends included (White_Space).
    @inlinable public var isWhitespace: Bool { rawValue & Self.whitespace != 0 }
    /// Whether the scalar is an upper-case or title-case letter (Lu, Lt).
    @inlinable public var isUppercase: Bool { rawValue & Self.uppercase != 0 }
    /// Whether the scalar is a lower-case letter (Ll).
    @inlinable public var isLowercase: Bool { rawValue & Self.lowercase != 0 }
    /// Whether the scalar counts in the length of a text: it is neither white space nor punctuation.
    @inlinable public var isCounted: Bool { rawValue & (Self.whitespace | Self.punctuation) == 0 }

    /// The class of a scalar by its number; no bits for what is no scalar.
    ///
    /// - Complexity: O(1); the first scalar above ASCII costs the making of a table.
    @inlinable public static func of(_ scalar: UInt32) -> CharacterClass {
        if scalar < 0x80 { return ofASCII(UInt8(truncatingIfNeeded: scalar)) }
        return CharacterTable.characterClass(of: scalar)
    }

    /// The class of a scalar.
    @inlinable public static func of(_ scalar: Unicode.Scalar) -> CharacterClass { of(scalar.value) }

    /// Whether a scalar counts in the length of a text.
    @inlinable public static func counted(_ scalar: UInt32) -> Bool { of(scalar).isCounted }

    /// The class of an ASCII character, told without a table.
    @inlinable
    static func ofASCII(_ byte: UInt8) -> CharacterClass {
        let bits: UInt8
        switch byte {
        case 0x61...0x7A: bits = letter | lowercase
        case 0x41...0x5A: bits = letter | uppercase
        case 0x30...0x39: bits = digit
        case 0x20, 0x09...0x0D: bits = whitespace
        case 0x24, 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E: bits = symbol
        case 0x00...0x1F, 0x7F...: bits = 0
        default: bits = punctuation
        }
        return CharacterClass(rawValue: bits)
    }
}
