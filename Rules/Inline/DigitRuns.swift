import Content
import Language

/// A run of digits in a text, of whatever script.
struct DigitRun {
    /// The bytes of the text.
    let range: Range<Int>
    /// The number that the digits make, leading zeros left out; modulo 2⁶⁴.
    let value: UInt64
    /// How many digits there are.
    let count: Int
}

/// Finds runs of digits.
enum DigitRuns {
    /// Characters of which a text has some that has digits.
    static let characters = ByteSet("0½٠߀०០⅓꘠０𝟎")
    /// Those beyond ASCII.
    private static let wide = ByteSet("½٠߀०០⅓꘠０𝟎")

    /// Calls a function with each run of digits of a part of a text, in order.
    ///
    /// Fractions of one character count as their two numbers: `½` is 1 and 2.
    /// - Parameters:
    ///   - text: The text.
    ///   - part: The part.
    ///   - characters: Which characters the part may hold.
    ///   - body: Takes a run.
    /// - Complexity: O(*n*) in the length of the part.
    @inline(__always)
    static func scan(_ text: Span<UInt8>, _ part: Range<Int>, _ characters: ByteSet, _ body: (DigitRun) -> Void) {
        let wide = characters.isDisjoint(with: wide) ? 0 : RawSpan.highBits
        var place = part.lowerBound
        let end = min(part.upperBound, text.count)
        // Where the next eight bytes are looked at together.
        var next = place
        while place < end {
            if place >= next {
                next = place &+ 8
                if next <= end, !mayHoldDigit(text.bytes.eightBytes(from: place), wide) {
                    place = next
                    continue
                }
            }
            let byte = text[place]
            if byte &- 0x30 < 10 {
                place = run(text, from: place, to: end, body)
            } else if byte < 0xC2 || !mayBeDigit(byte) {
                place &+= 1
            } else if digit(text, at: place, end) != nil {
                place = run(text, from: place, to: end, body)
            } else if let fraction = fraction(text, at: place, end) {
                let range = place..<place + fraction.length
                body(DigitRun(range: range, value: fraction.numerator, count: 1))
                body(DigitRun(range: range, value: fraction.denominator, count: 1))
                place += fraction.length
            } else {
                place &+= 1
            }
        }
    }

    @inline(__always)
    private static func run(_ text: Span<UInt8>, from start: Int, to end: Int, _ body: (DigitRun) -> Void) -> Int {
        var place = start
        var value: UInt64 = 0
        var count = 0
        while place < end {
            let byte = text[place]
            if byte &- 0x30 < 10 {
                value = value &* 10 &+ UInt64(byte &- 0x30)
                place &+= 1
            } else if byte >= 0xC2, let digit = digit(text, at: place, end) {
                value = value &* 10 &+ UInt64(digit.value)
                place &+= digit.length
            } else {
                break
            }
            count &+= 1
        }
        body(DigitRun(range: start..<place, value: value, count: count))
        return place
    }

    /// Whether eight bytes may have a digit among them: those of ASCII that begin with 3, and any byte with one of the
    /// bits of `wide`.
    ///
    /// The test of each byte is the one for a zero byte of Anderson's Bit Twiddling Hacks.
    @inline(__always)
    private static func mayHoldDigit(_ bytes: UInt64, _ wide: UInt64) -> Bool {
        let difference = (bytes & 0xF0F0_F0F0_F0F0_F0F0) ^ 0x3030_3030_3030_3030
        let isZero = (difference &- 0x0101_0101_0101_0101) & ~difference
        return isZero & RawSpan.highBits | bytes & wide != 0
    }

    /// Whether a byte may begin a decimal digit or a fraction beyond ASCII: most letters beyond ASCII begin otherwise.
    private static func mayBeDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2, 0xD9, 0xDB, 0xDF...0xE2, 0xEA, 0xEF, 0xF0: true
        default: false
        }
    }

    /// The value of a decimal digit beyond ASCII and its length in bytes.
    private static func digit(_ text: Span<UInt8>, at place: Int, _ end: Int) -> (value: UInt32, length: Int)? {
        switch text[place] {
        case 0xD9 where place + 1 < end:
            // U+0660, the Arabic zero; letters, which are most of what begins so, are told from their second byte.
            let second = text[place + 1]
            return second >= 0xA0 && second <= 0xA9 ? (UInt32(second - 0xA0), 2) : nil
        case 0xDB where place + 1 < end:
            let second = text[place + 1]
            return second >= 0xB0 && second <= 0xB9 ? (UInt32(second - 0xB0), 2) : nil
        case 0xDF...0xF0:
            guard let (scalar, length) = scalar(text, at: place, end), CharacterClass.of(scalar).isDigit else {
                return nil
            }
            return (value(of: scalar), length)
        default: return nil
        }
    }

    /// The value of a decimal digit (Nd).
    ///
    /// Unicode encodes the ten digits of a script in a row, from a scalar on whose last hexadecimal digit is 0 or 6
    /// (The Unicode Standard, 4.6); those of mathematics follow one another from U+1D7CE on.
    private static func value(of scalar: UInt32) -> UInt32 {
        if (0x1D7CE...0x1D7FF).contains(scalar) { return (scalar - 0x1D7CE) % 10 }
        let last = scalar & 0xF
        return last >= 6 && !CharacterClass.of(scalar - last).isDigit ? last - 6 : last
    }

    /// The numbers of a fraction that is one character.
    private static func fraction(
        _ text: Span<UInt8>, at place: Int, _ end: Int
    ) -> (numerator: UInt64, denominator: UInt64, length: Int)? {
        guard text[place] == 0xC2 || text[place] == 0xE2, let (scalar, length) = scalar(text, at: place, end)
        else { return nil }
        let parts: (UInt64, UInt64)? =
            switch scalar {
            case 0xBC: (1, 4)
            case 0xBD: (1, 2)
            case 0xBE: (3, 4)
            case 0x2153: (1, 3)
            case 0x2154: (2, 3)
            case 0x2155...0x2158: (UInt64(scalar - 0x2154), 5)
            case 0x215B: (1, 8)
            case 0x215C: (3, 8)
            case 0x215D: (5, 8)
            case 0x215E: (7, 8)
            default: nil
            }
        return parts.map { ($0.0, $0.1, length) }
    }

    /// The scalar at a place of well-formed UTF-8.
    private static func scalar(_ text: Span<UInt8>, at place: Int, _ end: Int) -> (scalar: UInt32, length: Int)? {
        let first = text[place]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard place + length <= end else { return nil }
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[place + offset] & 0x3F) }
        return (scalar, length)
    }
}
