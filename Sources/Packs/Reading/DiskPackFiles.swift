package import Linting

/// The files of packs on disk.
package struct DiskPackFiles: PackFiles {
    private let store: DiskStore

    /// Creates a reader.
    ///
    /// - Parameter workingDirectory: The absolute path that paths are relative to; nil for that of the process.
    package init(workingDirectory: String? = nil) {
        store = DiskStore(workingDirectory: workingDirectory)
    }

    package func read(_ path: String) throws(ToolError) -> [UInt8] { try store.read(path).bytes }

    package func list(_ folder: String, suffix: String) -> [String] { store.files(in: folder, suffix: suffix) }
}
