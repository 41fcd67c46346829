/// Finds word beginnings in scripts beyond Latin, Greek and Cyrillic, and pairs of letters in those that put no spaces
/// between words.
enum OtherWords {
    /// How words are told in a script.
    private enum Shape {
        /// Not a letter.
        case none
        /// A mark within a word that does not tell words apart, such as a vowel point.
        case mark
        /// A word by its first letters, where it has as many as `least`.
        case word(prefix: Int, least: Int)
        /// Two neighbours at a time. Of Hiragana alone they are endings and particles, which are left out.
        case pair(isHiragana: Bool)
    }

    /// Puts the words of a run of letters into the block that an index is being filled with.
    ///
    /// - Returns: The place after the run, at least one byte on.
    /// - Complexity: O(*n*) in the length of the run.
    static func scan(_ text: Span<UInt8>, _ start: Int, _ end: Int, into index: inout AnchorIndex) -> Int {
        guard let (first, length) = scalar(text, start, end) else { return start + 1 }
        switch shape(of: first) {
        case .none, .mark:
            return start + length
        case .pair(var isHiragana):
            var last = first
            var place = start + length
            while let (next, length) = scalar(text, place, end), case .pair(let isNextHiragana) = shape(of: next) {
                if !isHiragana || !isNextHiragana {
                    var hash = TokenHash()
                    hash.mix(last)
                    hash.mix(next)
                    index.insert(AnchorKind.word.token(hash.value))
                }
                (last, isHiragana) = (next, isNextHiragana)
                place += length
            }
            return place
        case .word(let prefix, let least):
            var hash = TokenHash()
            hash.mix(first)
            var letters = 1
            var place = start + length
            loop: while let (next, length) = scalar(text, place, end) {
                switch shape(of: next) {
                case .none, .pair: break loop
                case .mark: break
                case .word:
                    if letters < prefix { hash.mix(next) }
                    letters += 1
                }
                place += length
            }
            if letters >= least { index.insert(AnchorKind.word.token(hash.value)) }
            return place
        }
    }

    private static func shape(of scalar: UInt32) -> Shape {
        switch scalar {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x30A1...0x30FA, 0x30FC: .pair(isHiragana: false)
        case 0x3041...0x3096: .pair(isHiragana: true)
        // Korean nouns are short and take their endings without a space.
        case 0xAC00...0xD7A3: .word(prefix: 3, least: 2)
        // Semitic words are written without most of their vowels.
        case 0x5D0...0x5EA, 0x620...0x63F, 0x641...0x64A, 0x66E...0x6D3, 0x710...0x72F: .word(prefix: 4, least: 3)
        case 0x591...0x5C7, 0x640, 0x64B...0x65F, 0x670: .mark
        // Thai, Lao, Burmese, Khmer.
        case 0xE01...0xE4E, 0xE81...0xECE, 0x1000...0x103F, 0x1780...0x17D3: .pair(isHiragana: false)
        // Armenian, the scripts of India and Sri Lanka, Georgian, Ethiopic.
        case 0x531...0x587, 0x904...0x963, 0x97B...0xDFF, 0x10A0...0x10FF, 0x1200...0x135A:
            .word(prefix: 5, least: 3)
        default: .none
        }
    }

    /// The scalar of two or three bytes at a place and how many bytes it has; nil at anything else.
    @inline(__always)
    private static func scalar(_ text: Span<UInt8>, _ place: Int, _ end: Int) -> (scalar: UInt32, length: Int)? {
        guard place + 1 < end else { return nil }
        let byte = text[place]
        if byte < 0xE0 {
            guard byte >= 0xD0 else { return nil }
            return (UInt32(byte & 0x1F) << 6 | UInt32(text[place + 1] & 0x3F), 2)
        }
        guard byte < 0xF0, place + 2 < end else { return nil }
        return (
            UInt32(byte & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6 | UInt32(text[place + 2] & 0x3F), 3
        )
    }
}
