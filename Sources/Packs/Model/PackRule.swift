import Language
import Linting

/// A rule of a pack, ready to run; shared, since a pass hands each rule around for each version.
final class PackRule: Sendable {
    /// The manual; its id has that of the pack before it.
    let metadata: RuleMetadata
    /// The locales whose versions it looks at.
    let locales: LocaleFilter
    /// Where it looks.
    let scope: Scope
    /// What its findings say.
    let message: PackMessage
    /// What it offers as a repair.
    let fix: PackRuleFix?
    /// How many findings it has in a version at most; nil for any number.
    let limit: Int?
    /// Whether it compares versions.
    let comparesVersions: Bool
    /// What is said where one of its patterns takes too many steps; the same for all texts.
    let limitWarning: ToolError
    /// The check.
    let kind: any PackKind

    init(
        metadata: RuleMetadata, locales: LocaleFilter, scope: Scope, message: PackMessage, fix: PackRuleFix?,
        limit: Int?, comparesVersions: Bool, limitWarning: ToolError, kind: any PackKind
    ) {
        self.metadata = metadata
        self.locales = locales
        self.scope = scope
        self.message = message
        self.fix = fix
        self.limit = limit
        self.comparesVersions = comparesVersions
        self.limitWarning = limitWarning
        self.kind = kind
    }
}
