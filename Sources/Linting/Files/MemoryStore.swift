import Synchronization

/// Files in memory: what examples of rules are linted and fixed in.
package final class MemoryStore: FileStore {
    private let files: Mutex<[String: [UInt8]]>

    package var workingDirectory: String { "/" }

    /// Creates a store from paths and bytes.
    package init(_ files: [String: [UInt8]]) {
        self.files = Mutex(files)
    }

    /// The bytes of all files by path, as they are now.
    package var contents: [String: [UInt8]] { files.withLock { $0 } }

    /// All files, whatever the paths: an export in memory has no folders to choose from.
    package func find(_ paths: [String], filter: FileFilter) -> FoundFiles {
        FoundFiles(paths: files.withLock { $0.keys.sorted() })
    }

    package func read(_ path: String) throws(ToolError) -> StoredFile {
        guard let bytes = files.withLock({ $0[path] }) else {
            throw ToolError(path: path, message: "no such file")
        }
        return StoredFile(bytes: bytes)
    }

    package func head(of path: String, limit: Int) -> [UInt8]? {
        files.withLock { $0[path].map { Array($0.prefix(limit)) } }
    }

    package func obstacle(toWriting path: String) -> String? { nil }

    package func write(_ bytes: [UInt8], to path: String, replacing file: StoredFile) throws(FileWriteError) {
        let isUnchanged = files.withLock { files in
            guard files[path] == file.bytes else { return false }
            files[path] = bytes
            return true
        }
        guard isUnchanged else { throw .changed }
    }
}
