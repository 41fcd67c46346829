/// Which files changed when, as a version control system says.
public struct FileRevisions: Sendable {
    /// A change of a file.
    public struct Change: Sendable, Equatable {
        /// The revision, such as a commit's hash in lower case.
        public let revision: String
        /// When it was made, in seconds from the beginning of 1970 in UTC.
        public let time: Int

        /// Creates a change.
        public init(revision: String, time: Int) {
            self.revision = revision
            self.time = time
        }
    }

    private let changes: [String: [Change]]

    /// Creates a history.
    ///
    /// - Parameter changes: For each file, by its absolute path without symbolic links, its changes, the last one first.
    ///   A file that differs from its last change is left out.
    public init(_ changes: [String: [Change]]) {
        self.changes = changes
    }

    /// The changes of a file, the last one first; empty where nothing is known.
    func changes(of absolute: String) -> [Change] { changes[absolute] ?? [] }
}
