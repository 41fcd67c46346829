#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The files on disk, by paths relative to a working directory.
package struct DiskStore: FileStore {
    /// The largest file that is read, in bytes: offsets are kept in 32 bits, and decoding may triple a file.
    package static let maximumSize = 256 << 20

    /// How paths are understood.
    package let resolver: PathResolver
    /// What writes files.
    private let system: any FileSystem

    package var workingDirectory: String { resolver.workingDirectory }

    /// Creates a store; nil stands for the working directory of the process.
    package init(workingDirectory: String? = nil) {
        self.init(workingDirectory: workingDirectory, system: SystemCalls())
    }

    init(workingDirectory: String?, system: any FileSystem) {
        resolver = PathResolver(workingDirectory: workingDirectory)
        self.system = system
    }

    package func find(_ paths: [String], filter: FileFilter) -> FoundFiles {
        var finder = FileFinder(resolver: resolver, filter: filter)
        return finder.find(paths)
    }

    package func read(_ path: String) throws(ToolError) -> StoredFile {
        try read(path, limit: nil)
    }

    package func head(of path: String, limit: Int) -> [UInt8]? {
        (try? read(path, limit: limit))?.bytes
    }

    private func read(_ path: String, limit: Int?) throws(ToolError) -> StoredFile {
        // A named pipe would block for ever without O_NONBLOCK, before it can be seen to be one.
        let descriptor = open(resolver.absolute(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let error = SystemError.last
            throw ToolError(path: path, message: error.isMissing ? FileText.missing : FileText.failure("read", error))
        }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else {
            throw ToolError(path: path, message: FileText.failure("read", .last))
        }
        guard info.st_mode & S_IFMT == S_IFREG else { throw ToolError(path: path, message: FileText.irregular) }
        let size = Int(info.st_size)
        guard size <= Self.maximumSize else { throw ToolError(path: path, message: FileText.tooLarge(size)) }
        guard let bytes = Self.bytes(of: descriptor, size: min(size, limit ?? size)) else {
            throw ToolError(path: path, message: FileText.failure("read", .last))
        }
        return StoredFile(bytes: bytes, stamp: StoredFile.Stamp(info))
    }

    package func obstacle(toWriting path: String) -> String? {
        let absolute = resolver.absolute(path)
        guard let real = PathResolver.real(absolute) else { return nil }
        if Self.isReadOnly(real) { return FileText.readOnly }
        return Self.isReadOnly(PathResolver.folder(of: real)) ? FileText.readOnlyFolder : nil
    }

    package func write(_ bytes: [UInt8], to path: String, replacing file: StoredFile) throws(FileWriteError) {
        do {
            try AtomicFile(resolver.absolute(path), system).replace(with: bytes) {
                guard let current = try? read(path) else { return false }
                return current.stamp == file.stamp && current.bytes == file.bytes
            }
        } catch {
            switch error {
            case .changed: throw .changed
            case .system(let cause): throw .failed(FileText.failure("write", cause))
            }
        }
    }

    /// Whether a file or folder must not be written to; the mode is asked as well, since nothing is read-only to the
    /// superuser.
    private static func isReadOnly(_ absolute: String) -> Bool {
        var info = stat()
        guard stat(absolute, &info) == 0 else { return false }
        return info.st_mode & 0o222 == 0 || access(absolute, W_OK) != 0
    }

    /// Whether an absolute path is that of a file, or of a link to one.
    package static func isFile(_ absolute: String) -> Bool {
        var info = stat()
        return stat(absolute, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
    }

    /// Whether there is anything at an absolute path.
    static func exists(_ absolute: String) -> Bool {
        var info = stat()
        return stat(absolute, &info) == 0
    }

    /// The absolute path of a folder, or of the folder that a file is in; nil where there is neither.
    package static func folder(of path: String) -> String? {
        let absolute = PathResolver().absolute(path)
        var info = stat()
        guard stat(absolute, &info) == 0 else { return nil }
        return info.st_mode & S_IFMT == S_IFDIR ? absolute : PathResolver().absolute("\(absolute)/..")
    }

    /// Reads up to `size` bytes; a file that shrinks meanwhile yields less.
    private static func bytes(of descriptor: Int32, size: Int) -> [UInt8]? {
        var failed = false
        // The array's own storage is filled, so that large files are not copied; every read stays within `size`.
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let step = Self.systemRead(descriptor, base + count, size - count)
                if step < 0, errno == EINTR { continue }
                if step < 0 { failed = true }
                guard step > 0 else { break }
                count += step
            }
        }
        return failed ? nil : bytes
    }

    private static func systemRead(_ descriptor: Int32, _ base: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, base, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, base, count)
        #else
            Darwin.read(descriptor, base, count)
        #endif
    }
}

extension StoredFile.Stamp {
    init(_ info: stat) {
        device = UInt64(truncatingIfNeeded: info.st_dev)
        inode = UInt64(truncatingIfNeeded: info.st_ino)
        size = Int64(info.st_size)
        #if canImport(Darwin)
            seconds = Int64(info.st_mtimespec.tv_sec)
            nanoseconds = Int64(info.st_mtimespec.tv_nsec)
        #else
            seconds = Int64(info.st_mtim.tv_sec)
            nanoseconds = Int64(info.st_mtim.tv_nsec)
        #endif
    }
}
