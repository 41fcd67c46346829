import Language

/// Terms and what they are called in other languages.
struct Glossary: Sendable {
    /// A concept, with its terms in each language.
    struct Entry: Sendable, Hashable {
        /// What the concept is called in some locales.
        struct Terms: Sendable, Hashable {
            /// The locales.
            let locales: LocaleFilter
            /// The tag that a file gives them by; nil for ranges of a pack.
            var tag: LanguageTag?
            /// The terms that may be used, the preferred one first.
            var allowed: [String] = []
            /// The terms that must not be used.
            var forbidden: [String] = []

            /// Whether the terms are of one of some locales.
            func isOf(_ locales: LocaleFilter) -> Bool {
                self.locales == locales || tag.map { locales.matches($0) } ?? false
            }
        }

        /// The terms by the locales that they are for.
        var terms: [Terms] = []
        /// Whether the terms of the source stay as they are in all locales.
        var isKept = false

        /// Adds terms for a locale.
        mutating func add(
            _ texts: [String], for locales: LocaleFilter, tag: LanguageTag? = nil, isForbidden: Bool
        ) {
            let index: Int
            if let known = terms.firstIndex(where: { $0.locales == locales }) {
                index = known
            } else {
                index = terms.count
                terms.append(Terms(locales: locales, tag: tag))
            }
            for text in texts {
                if isForbidden { terms[index].forbidden.append(text) } else { terms[index].allowed.append(text) }
            }
        }

        /// The terms for a locale; nil where the entry has none.
        func terms(for locale: LanguageTag?) -> Terms? { terms.first { $0.locales.matches(locale) } }
    }

    /// The concepts, in the order of the files.
    var entries: [Entry] = []
    /// The locale of the terms that are looked for, where the file tells.
    var source: LocaleFilter?
}
