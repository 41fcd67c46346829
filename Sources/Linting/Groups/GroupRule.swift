package import Language

/// A rule of a ``RuleGroup``: its manual, and which documents it is for.
package struct GroupRule: Sendable {
    /// The manual.
    package let metadata: RuleMetadata
    /// Whether it compares versions, and so has nothing to say of an article with a single one.
    package let comparesVersions: Bool
    /// The locales whose versions it looks at.
    package let locales: LocaleFilter

    /// Creates a rule.
    package init(metadata: RuleMetadata, comparesVersions: Bool = false, locales: LocaleFilter = .all) {
        self.metadata = metadata
        self.comparesVersions = comparesVersions
        self.locales = locales
    }
}
