import Language

/// What a text took from elsewhere, as far as its marks tell: what stands in quotation marks or brackets.
enum Quotations {
    /// A text with spaces in the place of what stands in brackets or quotation marks.
    ///
    /// A bracket without its other half encloses all on its side; a quotation mark of a kind that looks the same at both
    /// ends needs its other half.
    /// - Complexity: O(*n*).
    static func blanked(_ text: [UInt8]) -> [UInt8] {
        var result = text
        var openings: [Enclosure: Int] = [:]
        var reader = ScalarReader(text)
        var last: UInt32 = 0x20
        while let (scalar, range) = reader.next() {
            defer { last = scalar }
            guard let (kind, side) = Enclosure.of(scalar) else { continue }
            let start = openings[kind]
            if kind == .singles, !isQuote(after: last, before: reader, isOpening: start == nil) { continue }
            switch (side, start) {
            case (.opening, nil), (.either, nil): openings[kind] = range.lowerBound
            case (.opening, _): break
            case (.closing, _), (.either, _):
                blank(&result, (start ?? 0)..<range.upperBound)
                openings[kind] = nil
            }
        }
        for (kind, start) in openings where kind.hasSides { blank(&result, start..<text.count) }
        return result
    }

    /// Whether a single quotation mark is none of the apostrophes that look the same: it opens before a word and not in
    /// one, and closes at the end of one.
    private static func isQuote(after last: UInt32, before rest: ScalarReader, isOpening: Bool) -> Bool {
        var rest = rest
        let isBeforeWord = rest.next().map { isWord($0.scalar) } ?? false
        return isOpening ? !isWord(last) && isBeforeWord : !isBeforeWord
    }

    private static func isWord(_ scalar: UInt32) -> Bool {
        let characterClass = CharacterClass.of(scalar)
        return characterClass.isLetter || characterClass.isDigit
    }

    private static func blank(_ text: inout [UInt8], _ range: Range<Int>) {
        for index in range { text[index] = UInt8(ascii: " ") }
    }

    /// A pair of marks that enclose what was taken from elsewhere.
    private enum Enclosure {
        case brackets, corners, guillemets, quotes, singles

        enum Side { case opening, closing, either }

        /// Whether the marks at both ends differ in all languages: German and Danish turn guillemets round.
        var hasSides: Bool { self == .brackets || self == .corners }

        static func of(_ scalar: UInt32) -> (Enclosure, Side)? {
            switch scalar {
            case 0x28, 0x5B, 0xFF08, 0x3010: (.brackets, .opening)
            case 0x29, 0x5D, 0xFF09, 0x3011: (.brackets, .closing)
            case 0x300A, 0x300C, 0x300E: (.corners, .opening)
            case 0x300B, 0x300D, 0x300F: (.corners, .closing)
            case 0xAB, 0xBB: (.guillemets, .either)
            case 0x22, 0x201C, 0x201D, 0x201E, 0xFF02: (.quotes, .either)
            case 0x27, 0x2018, 0x2019, 0x201A: (.singles, .either)
            default: nil
            }
        }
    }
}
