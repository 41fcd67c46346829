#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Walks folders for the files that are linted.
///
/// Folders that symbolic links point to are walked after all real ones and only if they were not walked yet, so that
/// no loop is followed, no file is found twice and the result doesn't depend on the order of the paths.
struct FileFinder {
    /// What tells whether two paths are the same folder.
    private struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64

        init(_ info: stat) {
            device = UInt64(truncatingIfNeeded: info.st_dev)
            inode = UInt64(truncatingIfNeeded: info.st_ino)
        }
    }

    private let resolver: PathResolver
    private let filter: FileFilter
    private var visited: Set<Identity> = []
    private var links: [String] = []
    private var files: [String] = []
    private var errors: [ToolError] = []

    init(resolver: PathResolver, filter: FileFilter) {
        self.resolver = resolver
        self.filter = filter
    }

    /// Finds the files that paths stand for, by the paths that reports give them.
    mutating func find(_ paths: [String]) -> FoundFiles {
        var folders: [String] = []
        for path in Self.sortedUnique(paths.map { resolver.absolute($0) }) {
            guard let info = Self.status(path) else {
                let message = SystemError.last.isMissing ? FileText.missing : FileText.failure("read", .last)
                errors.append(ToolError(path: resolver.reported(path), message: message))
                continue
            }
            switch info.st_mode & S_IFMT {
            case S_IFDIR: folders.append(path)
            case S_IFREG: files.append(path)
            default: errors.append(ToolError(path: resolver.reported(path), message: FileText.irregular))
            }
        }
        walk(folders)
        // A link may lead to a folder with further links.
        while !links.isEmpty {
            let targets = Self.sortedUnique(links)
            links = []
            walk(targets)
        }
        return FoundFiles(paths: Self.sortedUnique(files.map { resolver.reported($0) }), errors: errors)
    }

    private mutating func walk(_ folders: [String]) {
        var pending = Array(folders.reversed())
        while let folder = pending.popLast() {
            guard let info = Self.status(folder), visited.insert(Identity(info)).inserted else { continue }
            guard let names = entries(of: folder) else { continue }
            let prefix = folder == "/" ? "/" : folder + "/"
            for name in names.reversed() {
                let path = prefix + name
                var info = stat()
                guard lstat(path, &info) == 0 else { continue }
                let isLink = info.st_mode & S_IFMT == S_IFLNK
                // A link to nowhere, or to itself, is no file.
                if isLink, stat(path, &info) != 0 { continue }
                switch info.st_mode & S_IFMT {
                case S_IFDIR where filter.admitsFolder(named: name, at: path):
                    if isLink { links.append(path) } else { pending.append(path) }
                case S_IFREG where filter.admitsFile(named: name, at: path):
                    files.append(path)
                default:
                    break
                }
            }
        }
    }

    /// The names in a folder, sorted; nil where it can't be read.
    private mutating func entries(of folder: String) -> [String]? {
        guard let directory = opendir(folder) else {
            errors.append(ToolError(path: resolver.reported(folder), message: FileText.failure("search", .last)))
            return nil
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            // The name is a C array within the entry, which is valid until the next call; it is copied at once.
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
                    String(validatingCString: $0)
                }
            }
            guard let name else {
                errors.append(ToolError(path: resolver.reported(folder), message: FileText.badName))
                continue
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return Self.sortedUnique(names)
    }

    private static func status(_ path: String) -> stat? {
        var info = stat()
        return stat(path, &info) == 0 ? info : nil
    }

    /// Sorts by bytes: names that Unicode holds to be equal are still two files.
    private static func sortedUnique(_ paths: [String]) -> [String] {
        let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var unique: [String] = []
        unique.reserveCapacity(sorted.count)
        for path in sorted {
            if let last = unique.last, last.utf8.elementsEqual(path.utf8) { continue }
            unique.append(path)
        }
        return unique
    }
}
