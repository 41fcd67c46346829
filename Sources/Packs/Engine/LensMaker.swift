import Language
import Synchronization

/// Makes the lenses that versions are looked through, each once.
///
/// A lens has what is looked for in the locale of a version and nothing else: phrases of other languages would only
/// slow the pass down, and are never found to be of use.
final class LensMaker: Sendable {
    private let rules: [PackRule]
    /// What the rules' scopes have in common, and the rules of each.
    private let keys: [(key: Lens.Key, rules: [Int])]
    /// The locales that rules and phrases are for, each once.
    private let filters: [LocaleFilter]
    /// For each rule the index of its filter, and those of what it looks for.
    private let filterOfRule: [Int]
    private let filterOfNeedle: [[Int]]
    /// By which of the filters match.
    private let made = Mutex<[[Bool]: [Lens]]>([:])

    init(_ rules: [PackRule]) {
        var keys: [(key: Lens.Key, rules: [Int])] = []
        var filters = FilterTable()
        var filterOfRule: [Int] = []
        var filterOfNeedle: [[Int]] = []
        for (index, rule) in rules.enumerated() {
            // What compares versions looks at those in other locales too.
            filterOfRule.append(filters.index(of: rule.comparesVersions ? .all : rule.locales))
            filterOfNeedle.append(rule.kind.needles.indices.map { filters.index(of: rule.kind.locales(ofNeedle: $0)) })
            guard !rule.kind.needles.isEmpty else { continue }
            let key = Lens.Key(rule.scope)
            if let known = keys.firstIndex(where: { $0.key == key }) {
                keys[known].rules.append(index)
            } else {
                keys.append((key, [index]))
            }
        }
        self.rules = rules
        self.keys = keys
        self.filters = filters.filters
        self.filterOfRule = filterOfRule
        self.filterOfNeedle = filterOfNeedle
    }

    /// The lenses for a version in a locale.
    func lenses(for locale: LanguageTag?) -> [Lens] {
        let matches = filters.map { $0.matches(locale) }
        return made.withLock { made in
            if let known = made[matches] { return known }
            let lenses = keys.map { key, indexes in
                Lens(key: key, rules: indexes.filter { matches[filterOfRule[$0]] }, of: rules) { rule, needle in
                    matches[filterOfNeedle[rule][needle]]
                }
            }.filter { !$0.rules.isEmpty }
            made[matches] = lenses
            return lenses
        }
    }

    /// Filters, each once.
    private struct FilterTable {
        private(set) var filters: [LocaleFilter] = []
        private var last = 0

        /// The index of a filter, which is mostly that of the one before.
        mutating func index(of filter: LocaleFilter) -> Int {
            if filters.indices.contains(last), filters[last] == filter { return last }
            last = filters.firstIndex(of: filter) ?? filters.count
            if last == filters.count { filters.append(filter) }
            return last
        }
    }
}
