import Language

/// Finds stock phrases at the start and at the end of a block that holds other text too.
///
/// A phrase counts only where something sets it off from that text: its own markup, a line break, punctuation. "Read more
/// about fonts" begins with no stock phrase, and neither does "Skip to content and navigation".
struct PhraseParts {
    private let version: Version
    private let block: Block
    private let list: PhraseList

    /// How many bytes before the end of a block a phrase may begin.
    private static let reach = 96

    init(of block: Block, in version: Version, by list: PhraseList) {
        self.version = version
        self.block = block
        self.list = list
    }

    /// The phrase that the block starts with, and its bytes with what sets it off.
    ///
    /// - Parameters:
    ///   - isFirst: Whether the block is the first of the version: a skip link may be set off there by nothing but the
    ///     capital that follows.
    ///   - normalizer: What reads the text.
    /// - Returns: The phrase; nil where there is none.
    func first(isFirst: Bool, _ normalizer: inout PhraseNormalizer) -> StockPhrases.Found? {
        let whole = block.textRange
        if let link = version.inlines[block.inlines].first(where: { !$0.textRange.isEmpty }),
            link.textRange.lowerBound == whole.lowerBound, link.textRange.upperBound < whole.upperBound,
            let phrase = list.phrase(of: version.text[link.textRange], &normalizer), Self.mayStart(phrase),
            let end = setOff(after: link.textRange.upperBound, takingCapital: true)
        {
            return (phrase, whole.lowerBound..<end, link.textRange)
        }
        guard normalizer.normalize(version.text[whole], isBeginning: true) else { return nil }
        for word in normalizer.words.reversed() {
            guard let phrase = list.phrase(normalizer.bytes[..<word.normalized]), Self.mayStart(phrase),
                let end = setOff(after: word.text, takingCapital: isFirst && phrase.concept == .skipLink)
            else { continue }
            return (phrase, whole.lowerBound..<end, whole.lowerBound..<word.text)
        }
        return nil
    }

    /// The phrase that the block ends with, and its bytes with what sets it off.
    func last(_ normalizer: inout PhraseNormalizer) -> StockPhrases.Found? {
        guard let candidate = lastPart(), let start = setOff(before: candidate.lowerBound),
            let phrase = list.phrase(of: version.text[candidate], &normalizer), Self.mayEnd(phrase)
        else { return nil }
        return (phrase, start..<block.textRange.upperBound, candidate)
    }

    private static func mayStart(_ phrase: Phrase) -> Bool {
        guard !phrase.isOrdinary else { return false }
        switch phrase.concept {
        case .skipLink, .share, .backToTop, .tableOfContents, .custom: return true
        default: return false
        }
    }

    private static func mayEnd(_ phrase: Phrase) -> Bool {
        guard !phrase.isOrdinary else { return false }
        switch phrase.concept {
        case .readMore, .share, .backToTop, .comments, .skipLink, .print, .custom: return true
        default: return false
        }
    }

    /// Where the rest of the block begins, if something sets it off from a phrase that ends at a place.
    ///
    /// - Parameters:
    ///   - place: The end of the phrase, in ``Version/text``.
    ///   - takingCapital: Whether a letter that is no small one is enough.
    /// - Returns: The first byte of the rest; nil where nothing sets it off, or there is no rest.
    private func setOff(after place: Int, takingCapital: Bool) -> Int? {
        var reader = ScalarReader(version.text[place..<block.textRange.upperBound])
        var isSetOff = false
        while let (scalar, range) = reader.next() {
            let kind = CharacterClass.of(scalar)
            if kind.isWhitespace {
                if scalar == 0x0A { isSetOff = true }
            } else if Self.setsOff(scalar) {
                isSetOff = true
            } else {
                let isEnough = isSetOff || takingCapital && kind.isLetter && !kind.isLowercase
                return isEnough ? range.lowerBound : nil
            }
        }
        return nil
    }

    /// Where the white space and separators before a phrase begin, if something sets it off from the text before it.
    private func setOff(before place: Int) -> Int? {
        var start = place
        var isSetOff = false
        while start > block.textRange.lowerBound {
            let (scalar, length) = scalar(before: start)
            let kind = CharacterClass.of(scalar)
            if kind.isWhitespace {
                if scalar == 0x0A { isSetOff = true }
            } else if Self.endsSentence(scalar) {
                return start
            } else if Self.setsOff(scalar) {
                isSetOff = true
            } else {
                return isSetOff ? start : nil
            }
            start -= length
        }
        return nil
    }

    /// The bytes after the last mark that may set a phrase off, or of the markup that the block ends with.
    private func lastPart() -> Range<Int>? {
        let whole = block.textRange
        if let link = version.inlines[block.inlines].last(where: { !$0.textRange.isEmpty }),
            link.textRange.upperBound == whole.upperBound, link.textRange.lowerBound > whole.lowerBound,
            link.textRange.count <= Self.reach, link.kind != .lineBreak
        {
            return link.textRange
        }
        var place = whole.upperBound
        var hasWord = false
        while place > max(whole.lowerBound, whole.upperBound - Self.reach) {
            let byte = version.text[place - 1]
            // Most of what is read are letters of ASCII and single spaces.
            if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 {
                hasWord = hasWord || byte != 0x20
                place -= 1
                continue
            }
            let (scalar, length) = scalar(before: place)
            let kind = CharacterClass.of(scalar)
            if scalar == 0x0A || Self.endsSentence(scalar) || Self.setsOff(scalar) {
                if hasWord { return trimmed(place..<whole.upperBound) }
            } else if kind.isLetter || kind.isDigit {
                hasWord = true
            }
            place -= length
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        while lower < range.upperBound, version.text[lower] == 0x20 { lower += 1 }
        return lower..<range.upperBound
    }

    private func scalar(before place: Int) -> (scalar: UInt32, length: Int) {
        var start = place - 1
        while start > block.textRange.lowerBound, place - start < 4, version.text[start] & 0xC0 == 0x80 { start -= 1 }
        var reader = ScalarReader(version.text[start..<place])
        guard let (scalar, range) = reader.next(), range.upperBound == place else { return (0xFFFD, 1) }
        return (scalar, place - start)
    }

    /// Marks that stand between a phrase and other text, and are gone with the phrase: bars, dots, arrows, colons, dashes.
    private static func setsOff(_ scalar: UInt32) -> Bool {
        switch scalar {
        // | · : • ‣ › » – — : ・ then arrows, dingbats, emoji.
        case 0x7C, 0xB7, 0x3A, 0x2022, 0x2023, 0x203A, 0xBB, 0x2013, 0x2014, 0xFF1A, 0x30FB: true
        case 0x2190...0x27BF, 0x2900...0x297F, 0x2B00...0x2BFF, 0x1F300...0x1FAFF: true
        default: false
        }
    }

    /// Marks that end a sentence, and stay: full stops, question and exclamation marks, ellipses of the scripts in use.
    private static func endsSentence(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x3B, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x061F, 0x06D4, 0x0964, 0x0965,
            0x1362, 0x0589:
            true
        default: false
        }
    }
}
