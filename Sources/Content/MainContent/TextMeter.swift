/// Measures the texts of blocks, byte by byte.
struct TextMeter {
    /// The words of at most four letters of all blocks, in small letters.
    private(set) var shortWords: [UInt64] = []

    // The word that is read.
    private var word = WordKey()
    private var letters = 0
    private var isInWord = false
    // The block that is read.
    private var traits = TextTraits()
    private var wide = 0
    /// Whether the last characters end a sentence, if a space follows.
    private var isAfterStop = false
    private var isAfterColon = false

    /// What a byte is to the meter.
    private enum Class: UInt8 {
        case space, mark, small, capital, digit, stop, colon, closer, multibyte
    }

    private static let classes: [Class] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0x61...0x7A: .small
        case 0x41...0x5A: .capital
        case 0x30...0x39, UInt8(ascii: "_"): .digit
        case 0x00...0x20: .space
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): .closer
        case 0x80...: .multibyte
        default: .mark
        }
    }

    /// Measures a block.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    mutating func measure(_ text: ArraySlice<UInt8>) -> TextTraits {
        traits = TextTraits()
        traits.hash = 0xCBF2_9CE4_8422_2325
        wide = 0
        isAfterStop = false
        isAfterColon = false
        let first = shortWords.count
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            switch Self.classes[Int(byte)] {
            case .small: letter(byte, isSmall: true)
            case .capital: letter(byte | 0x20, isSmall: false)
            case .digit:
                if byte != UInt8(ascii: "_") { traits.digits += 1 }
                letter(byte, isSmall: false)
            case .space: space()
            case .mark: mark()
            case .stop: stop()
            case .colon: colon()
            case .closer: endWord()
            case .multibyte:
                index += multibyte(text[index...])
                continue
            }
            index += 1
        }
        endWord()
        if isAfterStop { traits.sentences += 1 }
        traits.endsSentence = isAfterStop || isAfterColon
        traits.words = Float(traits.runs) + Float(wide) / 2
        traits.shortWords = first..<shortWords.count
        return traits
    }

    // MARK: Characters

    private mutating func letter(_ byte: UInt8, isSmall: Bool) {
        if !isInWord {
            isInWord = true
            traits.runs += 1
            if isSmall { traits.small += 1 }
        }
        isAfterStop = false
        isAfterColon = false
        letters += 1
        word.append(byte)
        traits.hash = (traits.hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    private mutating func endWord() {
        guard isInWord else { return }
        isInWord = false
        if letters <= 4, let key = word.value { shortWords.append(key) }
        word = WordKey()
        letters = 0
        traits.hash = (traits.hash ^ 0x20) &* 0x0000_0100_0000_01B3
    }

    private mutating func space() {
        endWord()
        if isAfterStop { traits.sentences += 1 }
        // A block may end with a space, and still end as a sentence does.
        isAfterStop = false
    }

    private mutating func mark() {
        endWord()
        isAfterStop = false
        isAfterColon = false
    }

    private mutating func stop() {
        endWord()
        isAfterStop = true
        isAfterColon = false
    }

    private mutating func colon() {
        endWord()
        isAfterStop = false
        isAfterColon = true
    }

    /// Reads a character beyond ASCII and returns how many bytes it has.
    private mutating func multibyte(_ rest: ArraySlice<UInt8>) -> Int {
        let lead = rest[rest.startIndex]
        let count = min(rest.count, lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
        let second = count > 1 ? rest[rest.startIndex + 1] : 0
        let third = count > 2 ? rest[rest.startIndex + 2] : 0
        switch (lead, second, third) {
        case (0xC2, 0xA0, _): space()
        // Closing quotation marks; the right single one is an apostrophe as well.
        case (0xC2, 0xBB, _), (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9...0xBA), (0xE3, 0x80, 0x8D...0x8F): endWord()
        // Full stops of Arabic, Devanagari, Chinese and Japanese, and the ellipsis.
        case (0xD8, 0x9F, _), (0xE0, 0xA5, 0xA4), (0xE2, 0x80, 0xA6): stop()
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F):
            if isAfterStop { traits.sentences += 1 }
            stop()
        case (0xEF, 0xBC, 0x9A): colon()
        case (0xC2, _, _), (0xE2, 0x80...0xAF, _), (0xE3, 0x80, _), (0xEF, 0xBC, 0x80...0x8F), (0xF0, 0x9F, _): mark()
        default:
            let isCapital =
                lead == 0xC3 && second < 0x9F || lead == 0xD0 && second < 0xB0 || lead == 0xCE && second < 0xAC
            for byte in rest.prefix(count) { add(byte) }
            if !isInWord {
                isInWord = true
                traits.runs += 1
                if !isCapital { traits.small += 1 }
            }
            letters += 1
            isAfterColon = false
            if lead >= 0xE3 && lead <= 0xE9 || lead == 0xE0 && (second == 0xB8 || second == 0xB9) {
                wide += 1
                // No space follows a full stop in these scripts.
                if isAfterStop { traits.sentences += 1 }
            }
            isAfterStop = false
        }
        return count
    }

    private mutating func add(_ byte: UInt8) {
        word.append(byte)
        traits.hash = (traits.hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
