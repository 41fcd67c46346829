/// The files that changed, as a version control system says.
public struct ChangedFiles: Sendable {
    /// The absolute paths, without symbolic links, of files that were changed, added or deleted.
    public let paths: Set<String>

    /// Creates a set of files.
    public init(_ paths: some Sequence<String>) {
        self.paths = Set(paths)
    }
}
