public import Language
public import Markup

/// A place that explains a finding.
public struct RelatedPlace: Sendable {
    /// The file.
    public let path: String
    /// The locale of the file's version.
    public let locale: LanguageTag?
    /// Where the place begins.
    public let start: Location
    /// Where it ends.
    public let end: Location
    /// What the place has to do with the finding.
    public let message: String
}
