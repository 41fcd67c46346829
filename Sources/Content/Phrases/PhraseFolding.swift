import Language

/// What single characters count as where words are compared rather than read.
package enum PhraseFolding {
    /// The lower-case form without diacritics, for the scripts that have one; other characters are themselves.
    ///
    /// - Complexity: O(1).
    package static func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return PhraseBook.folded(scalar)
    }

    /// Whether a character is a part of words: a letter or a mark.
    package static func isLetter(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? (scalar | 0x20) &- 0x61 < 26 : CharacterClass.of(scalar).isLetter
    }

    /// Whether a character is a decimal digit.
    package static func isDigit(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? scalar &- 0x30 < 10 : CharacterClass.of(scalar).isDigit
    }

    /// Whether a character makes no difference: joiners, variation selectors, and marks that may be left out.
    package static func isDropped(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0xAD: false
        case 0xAD, 0x0300...0x036F, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7, 0x0640,
            0x064B...0x065F, 0x0670, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF:
            true
        default: false
        }
    }
}
