public import Language
public import Markup

/// A result about content: what a rule has to say of a place in a file.
public struct Finding: Sendable {
    /// The id of the rule.
    public let rule: String
    /// How bad it is, as configured.
    public var severity: Severity
    /// What is wrong: lower case, no full stop, names in double quotation marks.
    public let message: String
    /// The file that the finding is about.
    public let path: String
    /// The article that the file belongs to.
    public let article: String
    /// The locale of the version, or, for a missing version, the locale that lacks.
    public let locale: LanguageTag?
    /// The bytes of ``/Markup/SourceFile/text`` that the finding is about; empty at the place where something is
    /// missing.
    public let range: Range<Int>
    /// Where ``range`` begins in the file as it is on disk.
    public let start: Location
    /// Where ``range`` ends in the file as it is on disk.
    public let end: Location
    /// Other places that explain the finding, such as the counterpart in another version.
    public let related: [RelatedPlace]
    /// Ways to repair it, the best one first.
    public let fixes: [Fix]
    /// Rule, article, locale and normalised text in one hash: equal for the same finding in two runs, wherever it moved.
    public internal(set) var fingerprint: String
}
