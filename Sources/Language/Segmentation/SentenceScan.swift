/// What can be said of sentences without ICU.
enum SentenceScan {
    /// Whether a text is one sentence for certain: nothing that could end one stands before its last word.
    ///
    /// Most headings, items and cells are, and ICU is asked of the others only.
    /// - Complexity: O(*n*).
    static func isSingle(_ text: ArraySlice<UInt8>, isGreek: Bool) -> Bool {
        // The pointer does not leave the closure; it spares a bounds check for every byte.
        text.withUnsafeBufferPointer { bytes in
            var end = bytes.count
            while end > 0, isSpaceOrEnd(bytes[end - 1]) { end -= 1 }
            var position = 0
            while position < end {
                let byte = bytes[position]
                if byte < 0x80 {
                    if isEnd(byte) || byte == 0x0A || byte == 0x0D { return false }
                    if isGreek, byte == UInt8(ascii: ";") { return false }
                    position += 1
                } else {
                    let scalar = ScalarReader.nextMultibyte(in: bytes, at: &position)
                    if mayEnd(scalar) { return false }
                }
            }
            return true
        }
    }

    /// A range without the white space at its ends.
    ///
    /// - Complexity: O(*k*) in the length of the white space.
    static func trimmed(_ range: Range<Int>, of text: ArraySlice<UInt8>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper {
            guard let (scalar, read) = ScalarReader(text[lower..<upper]).first(), CharacterClass.of(scalar).isWhitespace
            else { break }
            lower = read.upperBound
        }
        while lower < upper {
            // At most three bytes that continue a character are gone back over.
            var start = upper - 1
            while start > lower, upper - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
            guard let (scalar, read) = ScalarReader(text[start..<upper]).first(), read.upperBound == upper,
                CharacterClass.of(scalar).isWhitespace
            else { break }
            upper = start
        }
        return lower..<upper
    }

    /// ICU's sentences without the white space around them, joined again after abbreviations, and with the brackets and
    /// quotation marks of Chinese and Japanese that open the next sentence, which ICU takes for closing ones, in it.
    ///
    /// - Complexity: O(*n*) in the number of sentences.
    static func amended(
        _ pieces: [Range<Int>], of text: ArraySlice<UInt8>, _ abbreviations: Abbreviations
    ) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        sentences.reserveCapacity(pieces.count)
        var start = text.startIndex
        for (index, piece) in pieces.enumerated() {
            var end = piece.upperBound
            if index < pieces.count - 1 {
                end = openersStart(before: end, after: piece.lowerBound, of: text)
                let range = trimmed(start..<end, of: text)
                if abbreviations.endsWithAbbreviation(range, of: text), !endsLine(range.upperBound..<end, of: text) {
                    continue
                }
            }
            let range = trimmed(start..<end, of: text)
            if !range.isEmpty { sentences.append(range) }
            start = end
        }
        return sentences
    }

    /// Where the opening brackets of Chinese and Japanese at the end of a sentence begin.
    private static func openersStart(before end: Int, after start: Int, of text: ArraySlice<UInt8>) -> Int {
        var end = end
        while end - start >= 3 {
            let bytes = text[end - 3..<end]
            guard let (scalar, read) = ScalarReader(bytes).first(), read.upperBound == end, isOpener(scalar) else {
                break
            }
            end -= 3
        }
        return end
    }

    private static func isOpener(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A: true
        case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62: true
        default: false
        }
    }

    private static func endsLine(_ range: Range<Int>, of text: ArraySlice<UInt8>) -> Bool {
        text[range].contains { $0 == 0x0A || $0 == 0x0D }
    }

    /// Sentences by their marks alone, for when ICU has no rules.
    static func sentences(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = text.startIndex
        var isAfterEnd = false
        func close(_ end: Int) {
            let range = trimmed(start..<end, of: text)
            if !range.isEmpty { sentences.append(range) }
            start = end
            isAfterEnd = false
        }
        for (scalar, range) in ScalarReader(text) {
            switch scalar {
            case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x0964, 0x0965, 0x06D4, 0x061F, 0x1362, 0x104B: close(range.upperBound)
            case 0x2E, 0x21, 0x3F: isAfterEnd = true
            default:
                if isAfterEnd, CharacterClass.of(scalar).isWhitespace { close(range.upperBound) }
                if isAfterEnd, !CharacterClass.of(scalar).isPunctuation { isAfterEnd = false }
            }
        }
        close(text.endIndex)
        return sentences
    }

    /// Words as runs of letters and digits, for when ICU has no rules.
    static func words(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for (scalar, range) in ScalarReader(text) {
            let characterClass = CharacterClass.of(scalar)
            if characterClass.isLetter || characterClass.isDigit {
                start = start ?? range.lowerBound
            } else if let first = start {
                words.append(first..<range.lowerBound)
                start = nil
            }
        }
        if let start { words.append(start..<text.endIndex) }
        return words
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private static func isSpaceOrEnd(_ byte: UInt8) -> Bool {
        isEnd(byte) || byte == UInt8(ascii: " ") || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Whether a scalar above ASCII may end a sentence; Latin, Greek and Cyrillic letters and common punctuation don't.
    private static func mayEnd(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x85, 0x37E: true
        case 0...0x0588, 0x1E00...0x1FFF, 0x2010...0x2023, 0x2025...0x2027, 0x202F...0x203B, 0x20A0...0x20CF,
            0x2100...0x218F:
            false
        default: true
        }
    }
}

extension ScalarReader {
    /// The scalar at the reader's position.
    fileprivate func first() -> (scalar: UInt32, range: Range<Int>)? {
        var reader = self
        return reader.next()
    }
}
