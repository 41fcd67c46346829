/// Something that libxml2 rejected, at the place where it noticed.
public struct ParseProblem: Sendable {
    /// How bad libxml2 holds the problem to be.
    public enum Level: UInt8, Sendable {
        /// The document is still what it was meant to be.
        case warning
        /// Something had to be guessed.
        case error
        /// The document is not well-formed.
        case fatal
    }

    /// The number of the error in libxml2's `xmlParserErrors`.
    public let code: Int
    /// How bad it is.
    public let level: Level
    /// libxml2's words, without the line break at their end.
    public let message: String
    /// Where the parser stood, in bytes of ``SourceFile/text``.
    public let offset: Int
}
