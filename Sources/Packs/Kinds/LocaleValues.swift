import Language

/// A number that a rule sets for all locales, or for some.
struct LocaleValues: Sendable {
    private let values: [(locales: LocaleFilter, value: Double)]

    /// Reads a number, or a map of ranges of locales to numbers; nil where the key is not set.
    init?(_ key: String, of keys: KeyReader) {
        guard keys.has(key) else { return nil }
        var values: [(locales: LocaleFilter, value: Double)] = []
        for (locales, node) in keys.byLocale(key) {
            if let number = node.scalar.flatMap({ Double($0.text) }), number.isFinite, number >= 0 {
                values.append((locales, number))
            } else if let scalar = node.scalar {
                keys.note(.mistyped("\"\(key)\"", expected: "0 or more", found: "\"\(scalar.text)\""), at: scalar)
            } else {
                keys.noteMistyped(key)
            }
        }
        self.values = values
    }

    /// The number for a locale: that of the first range that matches.
    func value(for locale: LanguageTag?) -> Double? {
        values.first { $0.locales.matches(locale) }?.value
    }
}
