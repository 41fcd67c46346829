#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension DiskStore {
    /// The paths of the files right within a folder whose names end in a suffix, sorted by name; nothing where there is no
    /// such folder.
    package func files(in folder: String, suffix: String) -> [String] {
        names(in: folder).filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }
            .map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
            .filter { isFile($0) }
    }

    /// The names in a folder, sorted by bytes; none where it can't be read.
    package func names(in folder: String) -> [String] {
        guard let directory = opendir(resolver.absolute(folder)) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            // The entry belongs to the directory until the next call; its name is copied, and ends with a NUL.
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a path is that of a file, or of a link to one.
    package func isFile(_ path: String) -> Bool { Self.isFile(resolver.absolute(path)) }

    /// Whether a path is that of a folder, or of a link to one.
    package func isFolder(_ path: String) -> Bool {
        var info = stat()
        return stat(resolver.absolute(path), &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// The nearest folder above a path, or the path itself, in which something is.
    ///
    /// - Parameters:
    ///   - path: The file or folder to begin with.
    ///   - isThere: Whether it is in a folder, given by its absolute path.
    /// - Returns: The absolute path of the folder; nil where it is in none up to the root of the file system.
    package func nearestFolder(from path: String, where isThere: (String) -> Bool) -> String? {
        var folder = resolver.absolute(path)
        while true {
            if isThere(folder) { return folder }
            guard folder != "/" else { return nil }
            folder = resolver.absolute("\(folder)/..")
        }
    }
}
