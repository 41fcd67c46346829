/// The line of a file that a finding is about, as a terminal shows it.
///
/// It is made while the file is in memory, so that a report needs no file again.
public struct Excerpt: Sendable, Hashable {
    /// The line, at most ``maximumLength`` scalars of it; `…` stands for what was cut off at either end.
    ///
    /// Control characters are shown as spaces and bidirectional controls as U+FFFD, one scalar for one, so that an
    /// export can't drive the reader's terminal.
    public let line: String
    /// The Unicode scalars of ``line`` that the finding is about, from 0; empty at the place where something is missing.
    public let range: Range<Int>

    /// The length of the longest line, in Unicode scalars, the signs for what was cut off included.
    public static let maximumLength = 160

    /// Creates an excerpt.
    public init(line: String, range: Range<Int>) {
        self.line = line
        self.range = range
    }
}
