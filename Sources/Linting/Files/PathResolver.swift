#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Turns paths as they are given into those that files are opened by and those that reports show.
package struct PathResolver: Sendable {
    /// The absolute path that others are relative to, without a slash at its end unless it is the root.
    package let workingDirectory: String

    /// Creates a resolver; nil stands for the working directory of the process.
    package init(workingDirectory: String? = nil) {
        self.workingDirectory = workingDirectory.map { Self.normalized($0) } ?? Self.currentDirectory()
    }

    /// The absolute path of a path, without `.`, `..` and doubled slashes.
    ///
    /// `..` after a symbolic link means the parent of what the link points to, so that the part of the path up to the
    /// last `..` is resolved by the system where it exists.
    package func absolute(_ path: String) -> String {
        let joined = path.utf8.first == UInt8(ascii: "/") ? path : "\(workingDirectory)/\(path)"
        if Self.isNormal(joined) { return joined }
        let components = joined.split(separator: "/", omittingEmptySubsequences: true)
        guard let last = components.lastIndex(of: "..") else { return Self.normalized(joined) }
        let head = "/" + components[...last].joined(separator: "/")
        let tail = components[(last + 1)...].joined(separator: "/")
        return Self.normalized("\(Self.real(head) ?? head)/\(tail)")
    }

    /// The absolute path of a path as reports give it, which has no `..`.
    func joined(_ reported: String) -> String {
        reported.utf8.first == UInt8(ascii: "/") ? reported : Self.normalized("\(workingDirectory)/\(reported)")
    }

    /// The path that reports give an absolute path: relative below the working directory, absolute outside of it.
    package func reported(_ absolute: String) -> String {
        if absolute == workingDirectory { return "." }
        let prefix = workingDirectory == "/" ? "/" : workingDirectory + "/"
        guard absolute.utf8.starts(with: prefix.utf8) else { return absolute }
        return String(absolute.dropFirst(prefix.count))
    }

    /// The path with all symbolic links resolved; nil where it doesn't exist.
    static func real(_ path: String) -> String? {
        // `realpath` allocates the result, which is copied and freed here.
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }

    /// The folder that an absolute path without a slash at its end is in.
    static func folder(of absolute: String) -> String {
        let slash = absolute.utf8.lastIndex(of: UInt8(ascii: "/")) ?? absolute.startIndex
        return slash == absolute.startIndex ? "/" : String(absolute[..<slash])
    }

    /// Whether a path begins at the root, and has nothing in it that ``normalized(_:)`` would take out.
    private static func isNormal(_ path: String) -> Bool {
        var before = UInt8(ascii: "x")
        var isFirst = true
        for byte in path.utf8 {
            // A component that begins with a dot is looked at more closely.
            if before == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return false }
            if isFirst, byte != UInt8(ascii: "/") { return false }
            isFirst = false
            before = byte
        }
        return !isFirst && before != UInt8(ascii: "/")
    }

    /// The path that begins at the root, without `.`, empty components and, as far as there are any, `..`.
    static func normalized(_ path: String) -> String {
        if isNormal(path) { return path }
        var components: [Substring] = []
        for component in path.split(separator: "/", omittingEmptySubsequences: true) where component != "." {
            if component == ".." { _ = components.popLast() } else { components.append(component) }
        }
        return "/" + components.joined(separator: "/")
    }

    private static func currentDirectory() -> String {
        // As with `realpath`, the buffer is `getcwd`'s own and freed here.
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(validatingCString: path) ?? "/"
    }
}
