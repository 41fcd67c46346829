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
        let entries = DiskStore().names(in: folder.isEmpty ? "." : folder).filter { !$0.hasPrefix(".") }
        let subcommands = slash == nil ? HexaplaCommand.configuration.subcommands : []
        let commands = subcommands.compactMap { $0.configuration.commandName }
        guard let nearest = NearestName.of(name, among: entries + commands) else { return error }
        return ToolError(
            path: path, line: error.line, column: error.column,
            message: "no such file or folder, did you mean \"\(folder)\(nearest)\"?")
    }
}
