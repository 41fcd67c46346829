import Patterns

/// The tokens of a rule, the exceptions from them, and what was found of both.
struct TokenSet: Sendable {
    /// What the shared pass looks for: the tokens, then the exceptions.
    private(set) var needles: [Needle] = []
    /// How many of them are tokens.
    private(set) var tokenCount = 0
    /// The names of the groups of the tokens.
    private(set) var groupNames: [String] = []

    /// Adds a token.
    mutating func add(_ token: Needle) {
        needles.append(token)
        tokenCount = needles.count
        guard case .pattern(let pattern) = token else { return }
        for (name, _) in pattern.captureNames where !groupNames.contains(name) { groupNames.append(name) }
    }

    /// Adds the exceptions that a key lists, after all tokens.
    mutating func addExceptions(_ key: String, of keys: KeyReader, ignoringCase: Bool) {
        for scalar in keys.texts(key) {
            if let needle = TokenPattern.needle(scalar, keys, ignoringCase: ignoringCase, isWord: true) {
                needles.append(needle)
            }
        }
    }

    /// The matches of tokens that are not a part of an exception, those that overlap an earlier or longer one left out.
    func found(in matches: some Collection<PackMatch>) -> [PackMatch] {
        let exceptions = matches.filter { $0.needle >= tokenCount }
        var found: [PackMatch] = []
        for match in matches where match.needle < tokenCount {
            if let last = found.last, last.text == match.text, match.range.lowerBound < last.range.upperBound {
                continue
            }
            let isExcepted = exceptions.contains {
                $0.text == match.text && $0.range.lowerBound <= match.range.lowerBound
                    && match.range.upperBound <= $0.range.upperBound
            }
            if !isExcepted { found.append(match) }
        }
        return found
    }

    /// What the groups of a match stand for, by name.
    func values(of match: PackMatch, in version: ScopedVersion) -> [String: String] {
        guard needles.indices.contains(match.needle), case .pattern(let pattern) = needles[match.needle] else {
            return [:]
        }
        var values: [String: String] = [:]
        for (name, index) in pattern.captureNames where values[name] == nil {
            guard match.groups.indices.contains(index), let range = match.groups[index] else { continue }
            values[name] = version.string(range)
        }
        return values
    }
}
