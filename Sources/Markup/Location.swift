/// A place in a file, as reports give it.
public struct Location: Sendable, Hashable, Comparable, Codable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int
    /// The offset in bytes of the file as it is on disk.
    public let offset: Int

    /// Creates a location.
    public init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }

    /// Whether `a` comes before `b` in a file.
    public static func < (a: Location, b: Location) -> Bool { a.offset < b.offset }
}
