import CICU

/// Case and diacritics taken off a scalar, one scalar for one, to compare words and phrases in hot code.
package enum Folding {
    /// The simple lower case of a scalar.
    ///
    /// - Complexity: O(1).
    @inlinable
    package static func lowercase(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return lowercaseAboveASCII(scalar)
    }

    /// The simple case folding of a scalar: as ``lowercase(_:)``, and `ς` becomes `σ`, `ſ` becomes `s`.
    ///
    /// - Complexity: O(1); the first scalar above ASCII costs the making of a table.
    @inlinable
    package static func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return foldAboveASCII(scalar)
    }

    /// The folded letter without its diacritics: `É` becomes `e`, `Ώ` `ω`, `й` `и`; 0 for a mark that stands alone and
    /// is to be left out.
    ///
    /// Latin, Greek and Cyrillic letters lose what Unicode decomposes; `ø`, `đ`, `ł` have no decomposition and stay.
    /// Marks that are left out are the combining diacritics, the vowel points of Hebrew and Arabic, and the soft
    /// hyphen. Other scripts keep their marks, which are part of their spelling.
    /// - Complexity: O(1); the first scalar above ASCII costs the making of a table.
    @inlinable
    package static func base(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return baseAboveASCII(scalar)
    }

    /// Scalars below this are looked up; above it there are few letters with case.
    private static let limit: UInt32 = 0x3000

    private static let folded: [UInt16] = (0..<limit).map { UInt16(truncatingIfNeeded: hexapla_icu_fold($0)) }

    private static let bases: [UInt16] = (0..<limit).map { UInt16(truncatingIfNeeded: makeBase($0)) }

    private static func makeBase(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7, 0x610...0x61A, 0x640,
            0x64B...0x65F, 0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF:
            return 0
        default: break
        }
        let folded = hexapla_icu_fold(scalar)
        switch Script.of(folded) {
        case .latin, .greek, .cyrillic: break
        default: return folded
        }
        return hexapla_icu_fold(hexapla_icu_base(folded))
    }

    /// Whether letters with case may stand above ``limit`` at this place.
    private static func mayHaveCase(_ scalar: UInt32) -> Bool {
        scalar >= 0xA640 && scalar < 0xAC00 || scalar >= 0xFB00 && scalar <= 0x10FFFF
    }

    @usableFromInline
    static func lowercaseAboveASCII(_ scalar: UInt32) -> UInt32 {
        scalar < limit || mayHaveCase(scalar) ? hexapla_icu_lowercase(scalar) : scalar
    }

    @usableFromInline
    static func foldAboveASCII(_ scalar: UInt32) -> UInt32 {
        if scalar < limit { return UInt32(folded[Int(scalar)]) }
        return mayHaveCase(scalar) ? hexapla_icu_fold(scalar) : scalar
    }

    @usableFromInline
    static func baseAboveASCII(_ scalar: UInt32) -> UInt32 {
        if scalar < limit { return UInt32(bases[Int(scalar)]) }
        guard mayHaveCase(scalar) else { return scalar }
        return scalar >= 0xFE20 && scalar <= 0xFE2F ? 0 : hexapla_icu_fold(scalar)
    }
}
