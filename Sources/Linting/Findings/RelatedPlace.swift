public import Content
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

    /// Creates a place from what reports show of it.
    public init(path: String, locale: LanguageTag?, start: Location, end: Location, message: String) {
        self.path = path
        self.locale = locale
        self.start = start
        self.end = end
        self.message = message
    }

    /// Creates a place from bytes of ``/Markup/SourceFile/text`` of a version; they are clamped to the file.
    public init(_ range: Range<Int>, of version: Version, _ message: String) {
        let source = version.document.source
        let range = range.clamped(to: 0..<source.text.count)
        self.init(
            path: version.path, locale: version.locale, start: source.location(at: range.lowerBound),
            end: source.location(at: range.upperBound), message: message)
    }
}
