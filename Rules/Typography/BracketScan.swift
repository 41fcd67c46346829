import Content

/// Finds brackets of a block that have no counterpart in it.
struct BracketScan {
    /// A bracket without a counterpart.
    struct Stray {
        /// The bracket in ``/Content/Version/text``.
        let range: Range<Int>
        /// Whether it opens.
        let opens: Bool
        /// Which brackets it belongs to.
        let kind: Kind
    }

    /// Brackets that close one another, full-width forms included: `(text）` is balanced.
    enum Kind: Int, CaseIterable {
        case round
        case square
        case corner
        case angle
    }

    /// The brackets without a counterpart, in the order of the text.
    private(set) var strays: [Stray] = []

    /// Reads a block's text; brackets within words and at list marks are not looked at.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - characters: Which characters the block may hold.
    /// - Complexity: O(*n*).
    init(_ text: ArraySlice<UInt8>, _ characters: ByteSet) {
        var open = [[Stray]](repeating: [], count: Kind.allCases.count)
        let bytes = text.span.bytes
        let wide = characters.isDisjoint(with: Self.wideBrackets) ? 0 : RawSpan.highBits
        var offset = text.startIndex
        // Where the next eight bytes are looked at together.
        var next = offset
        while offset < text.endIndex {
            if offset >= next {
                next = offset + 8
                if next <= text.endIndex, !Self.mayHoldBracket(bytes.eightBytes(from: offset - text.startIndex), wide) {
                    offset = next
                    continue
                }
            }
            let byte = text[offset]
            // Most bytes are letters and spaces.
            guard byte & 0xFE == 0x28 || byte & 0xF9 == 0x59 || byte == 0xE3 || byte == 0xEF else {
                offset += 1
                continue
            }
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
            let range = offset..<offset + width
            offset += width
            guard let (kind, opens) = Self.bracket(scalar) else { continue }
            let stray = Stray(range: range, opens: opens, kind: kind)
            if opens {
                open[kind.rawValue].append(stray)
            } else if open[kind.rawValue].popLast() == nil, !Self.isListMark(range, in: text) {
                strays.append(stray)
            }
        }
        for left in open { strays += left }
        strays.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Characters for each of the bytes that brackets beyond ASCII begin with.
    private static let wideBrackets = ByteSet("【（")

    /// Whether eight bytes may have a bracket among them: one of ASCII, or any byte with one of the bits of `wide`.
    ///
    /// The test of each byte is the one for a zero byte of Anderson's Bit Twiddling Hacks.
    private static func mayHoldBracket(_ bytes: UInt64, _ wide: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // The two round ones differ in the lowest bit, the square ones in the two above.
        let round = (bytes & ~ones) ^ 0x28 &* ones
        let square = (bytes & ~(6 &* ones)) ^ 0x59 &* ones
        return ((round &- ones) & ~round | (square &- ones) & ~square) & RawSpan.highBits | bytes & wide != 0
    }

    private static func bracket(_ scalar: UInt32) -> (Kind, opens: Bool)? {
        switch scalar {
        case 0x28, 0xFF08: (.round, true)
        case 0x29, 0xFF09: (.round, false)
        case 0x5B, 0xFF3B: (.square, true)
        case 0x5D, 0xFF3D: (.square, false)
        case 0x3010: (.corner, true)
        case 0x3011: (.corner, false)
        case 0x300A: (.angle, true)
        case 0x300B: (.angle, false)
        default: nil
        }
    }

    /// Whether a closing bracket ends the mark of a list item, as in "a) this, b) that", "iv)", "12)".
    private static func isListMark(_ bracket: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
        var start = bracket.lowerBound
        var count = 0
        var letters = 0
        while start > text.startIndex {
            let (scalar, width) = UTF8Text.scalar(before: start, in: text)
            if scalar == 0x20 || scalar == 0xA0 || scalar == 0x2C || scalar == 0x28 { break }
            // Full-width text has no space before the mark.
            if scalar >= 0x2E80 { return count > 0 && count < 3 }
            if !isOfRomanNumber(scalar), PhraseFolding.isLetter(scalar) { letters += 1 }
            guard count < 4, letters < 2,
                PhraseFolding.isLetter(scalar) || PhraseFolding.isDigit(scalar) || scalar == 0x2E
            else { return false }
            count += 1
            start -= width
        }
        return count > 0
    }

    private static func isOfRomanNumber(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x49, 0x56, 0x58, 0x69, 0x76, 0x78: true
        default: false
        }
    }
}
