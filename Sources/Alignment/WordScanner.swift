/// Finds numbers, word beginnings and identifiers in text.
enum WordScanner {
    /// Letters of a word that count: cognates and inflected names agree in them.
    private static let prefixLength = 5
    /// Words shorter than this are left out, unless they are capitals or identifiers.
    private static let shortest = 4

    /// Puts the anchors of a text into the block that an index is being filled with.
    ///
    /// - Complexity: O(*n*) in the length of the range.
    static func scan(_ bytes: [UInt8], _ range: Range<Int>, isCode: Bool, into index: inout AnchorIndex) {
        let all = bytes.span
        let first = min(max(0, range.lowerBound), all.count)
        let text = all.extracting(first..<max(first, min(range.upperBound, all.count)))
        // One look at the global table for the whole text.
        let table = Class.table
        let classes = table.span
        var place = 0
        let end = text.count
        while place < end {
            let byte = text[place]
            switch classes[Int(byte)] {
            case .letter, .underscore, .wordLead:
                place =
                    scanASCIIWord(text, classes, place, end, isCode: isCode, into: &index)
                    ?? scanWord(text, classes, place, end, isCode: isCode, into: &index)
            case .digit:
                place = scanNumber(text, place, end, into: &index)
            case .digitLead where digit(text, place, end) != nil:
                place = scanNumber(text, place, end, into: &index)
            case .digitLead, .scriptLead:
                place = OtherWords.scan(text, place, end, into: &index)
            case .other:
                place += byte < 0xF0 ? 1 : 4
            }
        }
    }

    private enum Class: UInt8 {
        case other, letter, underscore, digit
        /// Begins a letter of two bytes up to U+053F: Latin, Greek, Cyrillic, Armenian.
        case wordLead
        /// Begins a letter of other scripts, or may begin one of their digits.
        case scriptLead, digitLead

        static let table: [Class] = (0...255).map { byte in
            switch UInt8(byte) {
            case 0x41...0x5A, 0x61...0x7A: .letter
            case 0x5F: .underscore
            case 0x30...0x39: .digit
            case 0xC3...0xD4: .wordLead
            case 0xD9, 0xDB, 0xE0, 0xEF: .digitLead
            case 0xD5...0xDF, 0xE1...0xEE: .scriptLead
            default: .other
            }
        }
    }

    /// A word of ASCII letters, the usual case; nil where the word has anything else in it.
    @inline(__always)
    private static func scanASCIIWord(
        _ text: Span<UInt8>, _ classes: Span<Class>, _ start: Int, _ end: Int, isCode: Bool,
        into index: inout AnchorIndex
    ) -> Int? {
        var place = start
        var capitals = 0
        while place < end {
            let byte = text[place]
            guard (byte | 0x20) &- 0x61 < 26 else {
                switch classes[Int(byte)] {
                case .other, .digitLead, .scriptLead: break
                case .letter, .underscore, .digit, .wordLead: return nil
                }
                break
            }
            // Bit 5 tells small letters from capitals.
            capitals &+= Int(~byte >> 5 & 1)
            place &+= 1
        }
        let letters = place - start
        let isFirstCapital = text[start] & 0x20 == 0
        let isIdentifier =
            capitals == letters ? letters >= 2 : capitals > (isFirstCapital ? 1 : 0) || isCode && letters >= 3
        var hash = TokenHash()
        if isIdentifier {
            for offset in start..<place { hash.mix(text[offset]) }
            index.insert(AnchorKind.identifier.token(hash.value))
        } else if letters >= shortest, !isCode {
            for offset in start..<start + min(letters, prefixLength) { hash.mix(text[offset] | 0x20) }
            index.insert(AnchorKind.word.token(hash.value))
        }
        return place
    }

    private static func scanWord(
        _ text: Span<UInt8>, _ classes: Span<Class>, _ start: Int, _ end: Int, isCode: Bool,
        into index: inout AnchorIndex
    ) -> Int {
        var prefix = TokenHash()
        var letters = 0
        var capitals = 0
        var innerCapitals = 0
        var others = 0
        var isASCII = true
        var place = start
        loop: while place < end {
            let byte = text[place]
            switch classes[Int(byte)] {
            case .letter:
                if byte & 0x20 == 0 {
                    capitals += 1
                    if place > start { innerCapitals += 1 }
                }
                if letters < prefixLength { prefix.mix(byte | 0x20) }
                letters += 1
                place += 1
            case .digit, .underscore:
                others += 1
                place += 1
            case .wordLead:
                guard place + 1 < end, text[place + 1] & 0xC0 == 0x80 else { break loop }
                let scalar = UInt32(byte & 0x1F) << 6 | UInt32(text[place + 1] & 0x3F)
                place += 2
                // Combining marks, and the two signs among the Latin letters.
                if (0x300...0x36F).contains(scalar) || scalar == 0xD7 || scalar == 0xF7 { continue }
                let folded = LetterFolding.fold(scalar)
                if letters < prefixLength { prefix.mix(folded) }
                letters += 1
                isASCII = false
            case .other, .digitLead, .scriptLead:
                break loop
            }
        }
        if letters == 0 { return max(place, start + 1) }
        let isCapitals = capitals == letters && letters + others >= 2
        let isMixed = isASCII && innerCapitals > 0 && capitals < letters
        if isCapitals || isMixed || others > 0 || isCode && letters >= 3 {
            var whole = TokenHash()
            for offset in start..<place { whole.mix(text[offset]) }
            index.insert(AnchorKind.identifier.token(whole.value))
        } else if letters >= shortest, !isCode {
            index.insert(AnchorKind.word.token(prefix.value))
        }
        return place
    }

    /// Digits with separators between them, as one number: `1,000`, `1.000`, `1 000` and `1000` are the same, and so is
    /// `7.4.1` in all languages.
    private static func scanNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int, into index: inout AnchorIndex) -> Int
    {
        var hash = TokenHash()
        var digits = 0
        var place = start
        // Since the last separator.
        var run = 0
        while place < end {
            if let (digit, length) = digit(text, place, end) {
                hash.mix(UInt8(0x30 + digit))
                digits += 1
                run += 1
                place += length
            } else if digits > 0, place + 1 < end, text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: ","),
                digit(text, place + 1, end) != nil
            {
                place += 1
                run = 0
            } else if run > 0, run <= 3, let length = groupSeparator(text, place, end) {
                place += length
                run = 0
            } else {
                break
            }
        }
        if digits >= 2 { index.insert(AnchorKind.number.token(hash.value)) }
        return max(place, start + 1)
    }

    /// How many bytes a space or apostrophe has that parts a group of three digits from those before it (SI brochure,
    /// 9th edition, 5.4.4; CLDR's `group` of fr, de-CH, sv and others); nil where no such group follows.
    private static func groupSeparator(_ text: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
        let length: Int
        switch text[place] {
        case 0x20, UInt8(ascii: "'"): length = 1
        case 0xC2 where place + 1 < end && text[place + 1] == 0xA0: length = 2
        case 0xE2 where place + 2 < end && text[place + 1] == 0x80:
            // Thin and narrow spaces, and the apostrophe.
            switch text[place + 2] {
            case 0x89, 0xAF, 0x99: length = 3
            default: return nil
            }
        default: return nil
        }
        let group = place + length
        guard group + 3 <= end, (group..<group + 3).allSatisfy({ text[$0] &- 0x30 < 10 }) else { return nil }
        return group + 3 < end && text[group + 3] &- 0x30 < 10 ? nil : length
    }

    /// The value of the digit at a place and how many bytes it has: ASCII, Arabic, Persian, Devanagari, full-width.
    @inline(__always)
    private static func digit(_ text: Span<UInt8>, _ place: Int, _ end: Int) -> (value: Int, length: Int)? {
        let byte = text[place]
        switch byte {
        case 0x30...0x39:
            return (Int(byte) - 0x30, 1)
        case 0xD9 where place + 1 < end && (0xA0...0xA9).contains(text[place + 1]):
            return (Int(text[place + 1]) - 0xA0, 2)
        case 0xDB where place + 1 < end && (0xB0...0xB9).contains(text[place + 1]):
            return (Int(text[place + 1]) - 0xB0, 2)
        case 0xE0 where place + 2 < end && text[place + 1] == 0xA5 && (0xA6...0xAF).contains(text[place + 2]):
            return (Int(text[place + 2]) - 0xA6, 3)
        case 0xEF where place + 2 < end && text[place + 1] == 0xBC && (0x90...0x99).contains(text[place + 2]):
            return (Int(text[place + 2]) - 0x90, 3)
        default:
            return nil
        }
    }
}
