import Synchronization

/// The dictionaries of a run, each opened when it is first asked for.
package final class SpellCheckers: Sendable {
    private struct Open: Sendable {
        /// By path without suffixes; nil for a dictionary that can't be opened.
        var byPath: [String: SpellChecker?] = [:]
        var byLocale: [LanguageTag: SpellChecker?] = [:]
    }

    private let finder: DictionaryFinder
    private let open = Mutex(Open())

    /// Uses the dictionaries that a finder finds.
    package init(_ finder: DictionaryFinder) {
        self.finder = finder
    }

    /// The dictionary of a locale; nil where there is none.
    ///
    /// While one is opened, others wait who ask for any.
    /// - Complexity: O(1) but for the first time.
    package func checker(for locale: LanguageTag) -> SpellChecker? {
        open.withLock { open in
            if let known = open.byLocale[locale] { return known }
            var checker: SpellChecker?
            if let path = finder.path(for: locale) {
                checker = open.byPath[path] ?? SpellChecker(path: path)
                open.byPath[path] = .some(checker)
            }
            open.byLocale[locale] = .some(checker)
            return checker
        }
    }
}
