/// Tells sentences from what only looks like text: lists of names, code, licences, references.
enum RunningText {
    /// Whether a text consists of words in sentences, rather than of names, titles or code.
    ///
    /// Names, titles and identifiers have more capitals than sentences have. Capitals of other scripts are not told from
    /// small letters: what matters is a list of Latin names, and Latin names do not make a Russian sentence one.
    static func isProse(_ text: ArraySlice<UInt8>) -> Bool {
        var lower = 0
        var upper = 0
        var marks = 0
        var other = 0
        var isInWord = false
        for byte in text {
            switch byte {
            case 0x61...0x7A:
                if !isInWord { lower += 1 }
                isInWord = true
            case 0x41...0x5A:
                if !isInWord { upper += 1 }
                isInWord = true
            case 0x80...:
                // Six bytes are about a word, in scripts with spaces and without.
                other += 1
                isInWord = true
            case UInt8(ascii: "'"), UInt8(ascii: "-"): break
            case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"),
                UInt8(ascii: "_"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "/"),
                UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"):
                marks += 1
                isInWord = false
            default: isInWord = false
            }
        }
        if marks * 12 > text.count { return false }
        let words = lower + upper + other / 6
        return words < 5 || upper * 10 <= words * 6
    }

    /// How many words there are between spaces.
    static func words(in text: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isInWord = false
        for byte in text {
            let isSpace = byte <= 0x20
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }

    /// Whether a text is one that stays in the original by custom: a licence, a copyright notice, an entry of a
    /// bibliography.
    static func isLegalOrReference(_ text: ArraySlice<UInt8>) -> Bool {
        let folded = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return phrases.contains { folded.hasPart($0) }
    }

    private static let phrases: [[UInt8]] = [
        "\u{A9}", "copyright (c)", "all rights reserved", "permission is hereby granted", "without warranty",
        "warranties of merchantability", "licensed under", "general public license", "creative commons attribution",
        "isbn ", "issn ", "doi:", "retrieved ",
    ].map { Array($0.utf8) }
}

extension [UInt8] {
    /// Whether some bytes occur in these.
    ///
    /// - Complexity: O(*n* · *m*); for the rare block that is about to be reported.
    fileprivate func hasPart(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return false }
        for start in 0...(count - needle.count) where self[start] == first {
            if self[start..<start + needle.count].elementsEqual(needle) { return true }
        }
        return false
    }
}
