import Content
import Linting

/// A finding of a plugin in terms of files.
struct MappedFinding {
    /// A place that explains it.
    struct Place {
        let version: Version
        /// The bytes of the version's ``/Markup/SourceFile/text``.
        let range: Range<Int>
        let message: String
    }

    /// The index of the rule among all rules of the plugin.
    let rule: Int
    let version: Version
    /// The bytes of the version's ``/Markup/SourceFile/text``.
    let range: Range<Int>
    let message: String
    /// How bad it is; nil for the rule's severity.
    let severity: Severity?
    let related: [Place]
    let fixes: [Fix]
    /// The text that it is about.
    let key: String
}
