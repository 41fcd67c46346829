import Patterns

/// What the texts of several scopes have in common, so that one pass looks for what all of their rules look for.
struct Lens: Sendable {
    /// What makes a lens.
    struct Key: Hashable, Sendable {
        let mask: VersionText.Mask
        let isBySegment: Bool

        init(_ scope: Scope) {
            mask = VersionText.Mask(scope)
            isBySegment = scope.unit == .segment
        }
    }

    /// What is looked for, and whose it is.
    struct Entry: Sendable {
        /// The index of the rule in ``PackPass/rules``.
        let rule: Int
        /// The index in ``PackKind/needles``.
        let needle: Int
        /// The pattern; nil for a phrase.
        let pattern: Pattern?
    }

    let key: Key
    /// By the number that the set knows them by.
    let entries: [Entry]
    /// The indexes of the rules, in order.
    let rules: [Int]
    private(set) var set: PatternSet

    /// Creates a lens.
    ///
    /// - Parameters:
    ///   - key: What makes it.
    ///   - indexes: The rules that look through it.
    ///   - rules: All rules.
    ///   - isWanted: Whether something is looked for, by the indexes of rule and needle.
    init(key: Key, rules indexes: [Int], of rules: [PackRule], where isWanted: (Int, Int) -> Bool) {
        var builder = PatternSet.Builder()
        var entries: [Entry] = []
        for index in indexes {
            for (needle, item) in rules[index].kind.needles.enumerated() where isWanted(index, needle) {
                switch item {
                case .pattern(let pattern):
                    _ = builder.add(pattern)
                    entries.append(Entry(rule: index, needle: needle, pattern: pattern))
                case .phrase(let phrase, let options):
                    _ = builder.add(phrase: phrase, options: options)
                    entries.append(Entry(rule: index, needle: needle, pattern: nil))
                }
            }
        }
        self.key = key
        self.entries = entries
        self.rules = indexes
        set = builder.build()
    }
}
