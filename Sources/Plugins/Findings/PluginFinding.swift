import Linting

/// A finding as a plugin reports it: by numbers of versions and blocks, and Unicode scalars of a block's text.
struct PluginFinding {
    /// A place in a block.
    struct Place {
        /// The index of the version in the article.
        let version: Int
        /// The index of the block in the version.
        let block: Int
        /// The Unicode scalars of the block's text; nil for the block as a whole.
        let range: Range<Int>?
        /// What is to say of it.
        let message: String
    }

    /// A repair.
    struct Fix {
        /// What the repair does, as a command.
        let title: String
        /// How far it can be trusted.
        let applicability: Applicability
        /// The scalars that are replaced, and by what.
        let replacements: [(range: Range<Int>, text: String)]
    }

    /// The index of the rule among all rules of the plugin.
    let rule: Int
    /// Where, and what is wrong.
    let place: Place
    /// How bad it is; nil for the rule's severity.
    let severity: Severity?
    /// The places that explain it.
    let related: [Place]
    /// Ways to repair it, the best one first.
    let fixes: [Fix]
}
