/// Something that kept the program from doing its job: a missing path, an unreadable file.
///
/// What could be linted nevertheless is in the ``LintResult``; the exit status is 2.
public struct ToolError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file or folder that it is about, as reports give paths; nil where it is about none.
    public let path: String?
    /// The line, from 1, where one is known.
    public let line: Int?
    /// The column in Unicode scalars, from 1, where one is known.
    public let column: Int?
    /// What went wrong and what to do about it: one line, lower case, no full stop, without the path.
    public let message: String
    /// The line that it is about, with what is wrong marked; nil where there is none to show.
    public let excerpt: Excerpt?

    /// Creates an error.
    public init(
        path: String? = nil, line: Int? = nil, column: Int? = nil, message: String, excerpt: Excerpt? = nil
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
        self.excerpt = excerpt
    }

    /// The error in one line: `path:line:column: message`.
    public var description: String {
        var place = path ?? ""
        if let line { place += ":\(line)" }
        if let column { place += ":\(column)" }
        return place.isEmpty ? message : "\(place): \(message)"
    }
}
