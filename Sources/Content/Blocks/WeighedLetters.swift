/// How long a text is where scripts are mixed of which a letter says more or less.
///
/// Chinese and Japanese texts name programs, formats and people in Latin letters, of which each says as much as in English,
/// while a Chinese character says more than two of them, and a syllable of kana lies between. With all of them counted
/// alike the logarithm of the length over that of the English block has a standard deviation of .19–.25 (Chinese) and .19
/// (Japanese, 900 paragraphs of two sites), and of .14–.17 and .13–.14 with these weights. They are so that the mean stays
/// about what ``/Alignment/LengthModel/density(of:)`` says.
package enum WeighedLetters {
    /// What a letter counts, in twentieths.
    private struct Weights {
        let ideograph: Int
        let kana: Int
        let other: Int
    }

    private static let unit = 20

    private static func weights(of language: String?) -> Weights? {
        switch language {
        case "zh", "yue", "lzh": Weights(ideograph: 24, kana: 13, other: 10)
        case "ja": Weights(ideograph: 32, kana: 18, other: 13)
        default: nil
        }
    }

    /// The letters of a text as its language counts them: nearly always as many as there are.
    ///
    /// - Parameters:
    ///   - count: How many there are.
    ///   - text: The bytes of the text in UTF-8.
    ///   - range: Where they stand.
    ///   - language: The language of the text.
    /// - Returns: The weighed number.
    /// - Complexity: O(1), for Chinese and Japanese O(*n*) in the length of the range.
    package static func count(_ count: Int, of text: [UInt8], _ range: Range<Int>, in language: String?) -> Int {
        guard let weights = weights(of: language) else { return count }
        let bytes = text.span
        var ideographs = 0
        var kana = 0
        var place = max(0, range.lowerBound)
        let end = min(range.upperBound, bytes.count)
        while place + 1 < end {
            switch bytes[place] {
            case 0xE3:
                // U+3040–30FF, and from U+3400 on.
                let next = bytes[place + 1]
                if (0x81...0x83).contains(next) { kana += 1 } else if next >= 0x90 { ideographs += 1 }
                place += 3
            case 0xE4...0xE9:
                ideographs += 1
                place += 3
            default:
                place += 1
            }
        }
        let others = max(0, count - ideographs - kana)
        let sum = ideographs * weights.ideograph + kana * weights.kana + others * weights.other
        return (sum + unit / 2) / unit
    }
}
