import Language

/// What single characters count as where words are compared rather than read.
enum PhraseFolding {
    /// The lower-case form without diacritics, for the scripts that have one; other characters are themselves.
    ///
    /// - Complexity: O(1).
    static func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        guard scalar < 0x2000 else { return scalar }
        let folded = table[Int(scalar)]
        return folded == 0 ? scalar : UInt32(folded)
    }

    /// Whether a character is a part of words: a letter or a mark.
    static func isLetter(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? (scalar | 0x20) &- 0x61 < 26 : CharacterClass.of(scalar).isLetter
    }

    /// Whether a character is a decimal digit.
    static func isDigit(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? scalar &- 0x30 < 10 : CharacterClass.of(scalar).isDigit
    }

    /// Whether a character makes no difference: joiners, variation selectors, and marks that may be left out.
    static func isDropped(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0xAD: false
        case 0xAD, 0x0300...0x036F, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7, 0x0640,
            0x064B...0x065F, 0x0670, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF:
            true
        default: false
        }
    }

    /// The folded form of each scalar below U+2000, 0 for itself: made once, at the first use.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x2000)
        // The pointer of a static string is valid as long as the program runs.
        let pairs = UnsafeBufferPointer(
            start: BoilerplatePhraseData.folding.utf8Start, count: BoilerplatePhraseData.folding.utf8CodeUnitCount)
        let text = Array(pairs)[...]
        var offset = 0
        while offset < text.count {
            let (from, length) = UTF8Text.scalar(at: offset, in: text)
            let (to, width) = UTF8Text.scalar(at: min(offset + length, text.count - 1), in: text)
            offset += length + width
            if from < 0x2000 { table[Int(from)] = UInt16(truncatingIfNeeded: to) }
        }
        return table
    }()
}
