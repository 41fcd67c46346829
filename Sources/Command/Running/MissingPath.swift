#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif
import ArgumentParser
import Linting

/// Finds the path that was meant by one that does not exist.
enum MissingPath {
    /// The error with the nearest name in the same folder, or the command that it may have been meant as.
    static func explain(_ error: ToolError) -> ToolError {
        guard let path = error.path, access(path, F_OK) != 0, errno == ENOENT else { return error }
        let slash = path.lastIndex(of: "/")
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        let folder = slash.map { String(path[...$0]) } ?? ""
        let subcommands = slash == nil ? HexaplaCommand.configuration.subcommands : []
        let commands = subcommands.compactMap { $0.configuration.commandName }
        guard let nearest = NearestName.of(name, among: entries(of: folder) + commands) else { return error }
        return ToolError(
            path: path, line: error.line, column: error.column,
            message: "no such file or folder, did you mean \"\(folder)\(nearest)\"?")
    }

    /// The names in a folder but those that are hidden; the working directory for no folder.
    private static func entries(of folder: String) -> [String] {
        guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            // The entry belongs to the directory until the next call; its name is copied, and ends with a NUL.
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
