import CICU
import Synchronization

/// The signs by which a locale parts the digits of a number, by CLDR.
package struct NumberSymbols: Sendable {
    /// The sign before decimals: `.` in English, `,` in German.
    package let decimal: UInt32
    /// The sign between groups of digits: `,` in English, `.` in German, a no-break space in Russian.
    package let grouping: UInt32

    private static let known = Mutex<[LanguageTag: NumberSymbols]>([:])

    /// Finds the signs of a locale; those of the root where CLDR has none.
    ///
    /// - Complexity: O(1) after the first time for a locale.
    package static func of(_ locale: LanguageTag) -> NumberSymbols {
        if let symbols = known.withLock({ $0[locale] }) { return symbols }
        var name = LanguageTable.modern(locale.language)
        for subtag in [locale.script, locale.region] {
            if let subtag { name += "_" + subtag }
        }
        let symbols = NumberSymbols(
            decimal: symbol(of: name, isDecimal: true) ?? 0x2E, grouping: symbol(of: name, isDecimal: false) ?? 0x2C)
        known.withLock { $0[locale] = symbols }
        return symbols
    }

    private static func symbol(of locale: String, isDecimal: Bool) -> UInt32? {
        var bytes = [CChar](repeating: 0, count: 16)
        guard hexapla_icu_number_symbol(locale, isDecimal, &bytes) else { return nil }
        // Marks of direction may stand before it.
        let text = String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.unicodeScalars.last?.value
    }
}
