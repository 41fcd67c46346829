/// Where an export's files are: on disk, or in memory for examples and tests.
package protocol FileStore: Sendable {
    /// The absolute path that paths are relative to.
    var workingDirectory: String { get }

    /// Finds the files that paths stand for.
    ///
    /// Files are given back whatever their name, folders are searched for files that the filter admits. Each file is
    /// there once, by the path that reports give it, in an order that the order of the paths has no part in.
    func find(_ paths: [String], filter: FileFilter) -> FoundFiles

    /// Reads a file by the path that reports give it.
    func read(_ path: String) throws(ToolError) -> StoredFile

    /// The first bytes of a file, at most `limit`; nil where it can't be read.
    func head(of path: String, limit: Int) -> [UInt8]?

    /// Why a file can't be written, if that can be told beforehand.
    func obstacle(toWriting path: String) -> String?

    /// Replaces the bytes of a file, unless it is no longer what was read.
    func write(_ bytes: [UInt8], to path: String, replacing file: StoredFile) throws(FileWriteError)
}

/// Why a file was not written.
package enum FileWriteError: Error, Equatable {
    /// It is no longer what was read, so that somebody else's work would be lost.
    case changed
    /// The system could not do it; the message says why.
    case failed(String)
}
