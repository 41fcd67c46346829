import Language
import Synchronization

/// The words of a language for small and round numbers.
struct NumberWords: Sendable {
    /// The numbers that there are words for, in the order of ``NumberWordData``.
    private static let numbers: [UInt64] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000,
    ]

    /// The stems of each number, without case and diacritics.
    private let stems: [[[UInt32]]]
    /// Whether stems are looked for anywhere: where words have no spaces between them, or prefixes before them.
    private let isAnywhere: Bool

    private static let known = Mutex<[String: NumberWords?]>([:])

    /// The words of the language of a locale; nil where they are not known.
    ///
    /// - Complexity: O(1) after the first time for a language.
    static func of(_ locale: LanguageTag) -> NumberWords? {
        let key = NumberWordData.key(of: locale)
        if let words = known.withLock({ $0[key] }) { return words }
        let words = NumberWordData.line(key, of: NumberWordData.words).map { line in
            NumberWords(
                stems: line, isAnywhere: !locale.usesSpaces || locale.usualScript == .hangul || locale.isRightToLeft)
        }
        known.withLock { $0[key] = .some(words) }
        return words
    }

    /// Whether words of a text say a number; nil where there is no word for it in the table.
    ///
    /// Most languages make 13 to 19 of the words for 3 to 9, which are looked for in their place: "sixteen", "sechzehn",
    /// "шестнадцать", "十六".
    func say(_ number: UInt64, in text: FoldedText) -> Bool? {
        let number = (13...19).contains(number) ? number - 10 : number
        guard let index = Self.numbers.firstIndex(of: number), stems.indices.contains(index), !stems[index].isEmpty
        else { return nil }
        return stems[index].contains { text.contains($0, isAnywhere: isAnywhere) }
    }
}

/// The power of ten that a word after a number multiplies it by: `5 million`, `1000万`.
enum NumberScale {
    private static let powers = [3, 6, 9, 12]
    private static let known = Mutex<[String: [[[UInt32]]]]>([:])

    /// The power that the text after a place says, in the language of a locale; nil where it says none.
    static func power(after place: Int, in text: ArraySlice<UInt8>, _ locale: LanguageTag) -> Int? {
        guard place < text.endIndex else { return nil }
        var place = place
        var (scalar, length) = UTF8Text.scalar(at: place, in: text)
        if let power = myriad(scalar) {
            let next = place + length
            let more = next < text.endIndex ? myriad(UTF8Text.scalar(at: next, in: text).scalar) : nil
            return power + (more ?? 0)
        }
        if [0x20, 0xA0, 0x202F, 0x2D].contains(scalar) {
            place += length
            guard place < text.endIndex else { return nil }
            (scalar, length) = UTF8Text.scalar(at: place, in: text)
        }
        guard CharacterClass.of(scalar).isLetter else { return nil }
        let word = FoldedText.word(at: place, in: text)
        let key = NumberWordData.key(of: locale)
        let stems = known.withLock { known in
            let stems = known[key] ?? NumberWordData.line(key, of: NumberWordData.scales) ?? []
            known[key] = stems
            return stems
        }
        for (power, stems) in zip(powers, stems) {
            // Abbreviations are whole words, `mil` and `mil.`; longer stems have endings.
            if stems.contains(where: { $0.count <= 3 ? word == $0 : word.starts(with: $0) }) { return power }
        }
        return nil
    }

    /// The powers of Chinese numerals, which Japanese and Korean have as well.
    private static func myriad(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x767E: 2
        case 0x5343: 3
        case 0x4E07, 0x842C, 0xB9CC: 4
        case 0x5104, 0x4EBF, 0xC5B5: 8
        case 0x5146, 0xC870: 12
        default: nil
        }
    }
}

extension NumberWordData {
    /// The name of a locale's line.
    fileprivate static func key(of locale: LanguageTag) -> String {
        locale.language == "zh" && locale.usualScript == .han && locale.likelyScript == "Hant"
            ? "zh-Hant" : locale.language
    }

    /// The folded stems of a line, number by number; nil where there is no such line.
    fileprivate static func line(_ key: String, of table: StaticString) -> [[[UInt32]]]? {
        let start = Array("\(key)=".utf8)
        // The table outlives the program, and nothing of the buffer leaves the closure. A String of it takes ten times as
        // long to cut.
        return table.withUTF8Buffer { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let line = rest[..<(rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex)]
                if line.starts(with: start) {
                    let numbers = line.dropFirst(start.count).split(
                        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
                    return numbers.map { $0.split(separator: UInt8(ascii: " ")).map { FoldedText.fold($0) } }
                }
                rest = rest[line.endIndex...].dropFirst()
            }
            return nil
        }
    }
}
