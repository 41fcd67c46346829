/// Why the search of a text was given up.
package enum MatchFailure: Error, Hashable, Sendable {
    /// The pattern took more steps than a text of this length is worth: it backtracks without end, or nearly so.
    case limitExceeded
    /// The text is not UTF-8.
    case malformedText
}
