import CICU
import Synchronization

/// What is known of how a locale is written: CLDR's data by way of ICU, and what CLDR lacks.
///
/// Nothing is read before it is asked for, and nothing is read twice.
public enum LocaleFacts {
    private static let quotes = Mutex<[String: QuotationMarks?]>([:])

    /// CLDR's quotation marks of a locale; nil where ICU has no data.
    ///
    /// - Complexity: O(1) after the first time for a locale.
    public static func quotationMarks(of tag: LanguageTag) -> QuotationMarks? {
        var locale = LanguageTable.modern(tag.language)
        if let script = tag.script { locale += "_" + script }
        if let region = tag.region { locale += "_" + region }
        return quotes.withLock { quotes in
            if let known = quotes[locale] { return known }
            var marks: [UInt32] = [0, 0, 0, 0]
            var found: QuotationMarks?
            if hexapla_icu_quotes(locale, &marks) {
                found = QuotationMarks(
                    opening: marks[0], closing: marks[1], innerOpening: marks[2], innerClosing: marks[3])
            }
            quotes[locale] = .some(found)
            return found
        }
    }

    /// How a locale sets marks and repeats words.
    ///
    /// - Complexity: O(1).
    public static func customs(of tag: LanguageTag) -> WritingCustoms {
        WritingCustoms.of(language: LanguageTable.modern(tag.language), region: tag.region, script: tag.usualScript)
    }
}
