/// A fix that was not applied, or a file that was not written, and why.
public struct FixRefusal: Sendable, Hashable {
    /// The file, as reports give it.
    public let path: String
    /// The rule whose fix it is; nil where the whole file is concerned.
    public let rule: String?
    /// The line of the finding, from 1; nil where the whole file is concerned.
    public let line: Int?
    /// Why, in one line, lower case, no full stop.
    public let reason: String
}
