package import Linting

/// The files of packs in memory, for tests.
package struct MemoryPackFiles: PackFiles {
    private let files: [String: [UInt8]]

    /// Creates files from paths and texts.
    package init(_ files: [String: String] = [:]) {
        self.files = files.mapValues { Array($0.utf8) }
    }

    package func read(_ path: String) throws(ToolError) -> [UInt8] {
        guard let bytes = files[path] else { throw ToolError(path: path, message: "no such file") }
        return bytes
    }

    package func list(_ folder: String, suffix: String) -> [String] {
        let prefix = folder + "/"
        return files.keys.filter { path in
            path.hasPrefix(prefix) && path.hasSuffix(suffix) && !path.dropFirst(prefix.count).contains("/")
        }.sorted()
    }
}
