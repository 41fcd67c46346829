package import Linting

/// What a rule offers as a repair of what it finds.
package struct PackRuleFix: Sendable {
    /// What is done to the match.
    package enum Action: Sendable {
        /// It is replaced by what the kind suggests, such as the right side of a swap.
        case suggestion
        /// It is replaced by a text.
        case replace(PackMessage)
        /// It is taken out; a block that is nothing else goes with its markup.
        case remove
    }

    /// What is done.
    package let action: Action
    /// Whether a person should look at it first.
    package let applicability: Applicability

    /// Creates a fix.
    package init(_ action: Action, _ applicability: Applicability) {
        self.action = action
        self.applicability = applicability
    }
}
