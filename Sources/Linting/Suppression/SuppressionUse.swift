/// A suppression in a document, and what became of the names in it: what a ``SuppressionRule`` looks at.
public struct SuppressionUse: Sendable {
    /// What became of a name.
    public enum NameUse: Sendable, Hashable {
        /// It keeps a finding from being reported, or ends what does.
        case used
        /// All its rules ran, and none found anything that it is about.
        case unused
        /// Not all of its rules ran, so that nobody can tell.
        case undecided
        /// There is no such rule.
        case unknown
        /// It ends what nothing began.
        case unopened
    }

    /// The suppression.
    public let directive: SuppressionDirective
    /// What became of each of its names.
    public let uses: [NameUse]
    /// All names of rules, for the one that was meant.
    package let knownNames: [String]
}
