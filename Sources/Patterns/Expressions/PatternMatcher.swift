import CPCRE2

/// Finds the matches of patterns, and keeps what PCRE2 needs for it from one text to the next.
///
/// Every task has its own. Text is never copied, and no match allocates.
package final class PatternMatcher {
    private var space = MatchSpace(capacity: 16)
    /// The start of the text that was searched last.
    private var base = 0
    /// How many groups of the last match may be asked for.
    private var groups = 0

    /// Creates a matcher.
    package init() {}

    /// Calls a closure with every match in a range, from first to last, none of which overlap.
    ///
    /// The range is all that the pattern sees: `^`, `\b` and lookbehind find nothing before it, `$` and lookahead nothing
    /// behind it. After an empty match the search goes on behind it, so that `x*` finds an empty match before every
    /// character that isn't `x`, and at the end.
    ///
    /// A text costs at most some 10 million steps of matching (10,000 for each byte of a long one), whatever the pattern:
    /// the number is fixed, and so the outcome is always the same.
    /// - Parameters:
    ///   - pattern: What to look for.
    ///   - text: UTF-8.
    ///   - range: The part that is searched, at borders of characters; the whole text unless given.
    ///   - start: Where matches may begin, so that lookbehind sees what stands before; the start of the range unless given.
    ///   - body: Gets the place of a match in the text; ``capture(_:)`` tells its groups until it returns. Returns whether
    ///     to go on.
    /// - Throws: ``MatchFailure`` where the search was given up; matches before were told.
    package func forEachMatch(
        of pattern: Pattern, in text: [UInt8], range: Range<Int>? = nil, from start: Int? = nil,
        body: (Range<Int>) -> Bool
    ) throws(MatchFailure) {
        let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
        var next = min(max(start ?? range.lowerBound, range.lowerBound), range.upperBound)
        if space.capacity <= pattern.captureCount { space = MatchSpace(capacity: pattern.captureCount + 1) }
        base = range.lowerBound
        // The first search has PCRE2 check that the range is UTF-8, which it needs to be for the search to be safe.
        var options: UInt32 = 0
        while true {
            let outcome = pattern.code.match(text, range, from: next, options: options, into: space)
            guard outcome > 0, let match = space.group(0) else {
                groups = 0
                if outcome == PCRE2_ERROR_NOMATCH { return }
                throw Self.failure(outcome)
            }
            groups = Int(outcome)
            let found = base + match.lowerBound..<base + match.upperBound
            guard body(found) else { return }
            options = PCRE2_NO_UTF_CHECK | (found.isEmpty ? PCRE2_NOTEMPTY_ATSTART : 0)
            next = max(next, found.upperBound)
        }
    }

    /// The first match in a range; ``capture(_:)`` tells its groups until the next search.
    ///
    /// - Parameters:
    ///   - pattern: What to look for.
    ///   - text: UTF-8.
    ///   - range: The part that is searched, at borders of characters; the whole text unless given.
    ///   - start: Where matches may begin; the start of the range unless given.
    /// - Returns: The place of the match in the text; nil where there is none.
    /// - Throws: ``MatchFailure`` where the search was given up.
    package func firstMatch(
        of pattern: Pattern, in text: [UInt8], range: Range<Int>? = nil, from start: Int? = nil
    ) throws(MatchFailure) -> Range<Int>? {
        var found: Range<Int>?
        try forEachMatch(of: pattern, in: text, range: range, from: start) {
            found = $0
            return false
        }
        return found
    }

    /// Where a group of the last match stands in the text.
    ///
    /// - Parameter index: The number of a group, from 1; 0 is the whole match.
    /// - Returns: The place; nil where the group took no part, or there is none of that number.
    /// - Complexity: O(1).
    package func capture(_ index: Int) -> Range<Int>? {
        guard index < groups, let range = space.group(index) else { return nil }
        return base + range.lowerBound..<base + range.upperBound
    }

    private static func failure(_ code: Int32) -> MatchFailure {
        // All that PCRE2 has against a text have numbers from -3 (UTF8_ERR1) to -23 (UTF8_ERR21).
        (PCRE2_ERROR_UTF8_ERR21...PCRE2_ERROR_UTF8_ERR1).contains(code) || code == PCRE2_ERROR_BADUTFOFFSET
            ? .malformedText : .limitExceeded
    }
}
