#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Synchronization

/// Replaces a file so that at every moment, and after a crash, either all of the old or all of the new bytes are there.
struct AtomicFile {
    /// Why a file was not replaced.
    enum Failure: Error {
        /// The file is no longer what was read.
        case changed
        /// A system call failed.
        case system(SystemError)
    }

    /// Tells temporary files of this process apart.
    private static let counter = Atomic(0)

    /// The absolute path, without symbolic links.
    private let path: String
    private let folder: String

    init(_ path: String) {
        self.path = path
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        folder = slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Writes a temporary file beside the file and renames it, if `isUnchanged` still holds right before.
    ///
    /// Mode and owner are kept, the owner as far as the process may.
    func replace(with bytes: [UInt8], isUnchanged: () -> Bool) throws(Failure) {
        var info = stat()
        guard stat(path, &info) == 0, isUnchanged() else { throw .changed }
        let number = Self.counter.wrappingAdd(1, ordering: .relaxed).newValue
        let temporary = "\(folder)/.hexapla-\(getpid())-\(number).tmp"
        // O_EXCL: a file or link that somebody put there is never written through.
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(.last) }
        var isOpen = true
        var isRenamed = false
        defer {
            if isOpen { close(descriptor) }
            if !isRenamed { unlink(temporary) }
        }
        try write(bytes, to: descriptor)
        // The owner first: changing it clears the set-user-id bit of the mode.
        if info.st_uid != geteuid() || info.st_gid != getegid() { _ = fchown(descriptor, info.st_uid, info.st_gid) }
        guard fchmod(descriptor, info.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else { throw .system(.last) }
        isOpen = false
        guard close(descriptor) == 0 else { throw .system(.last) }
        guard isUnchanged() else { throw .changed }
        guard rename(temporary, path) == 0 else { throw .system(.last) }
        isRenamed = true
        synchronizeFolder()
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
        var written = 0
        while written < bytes.count {
            // The pointer lives for one call; the range is within the array.
            let step = bytes[written...].withUnsafeBytes { Self.systemWrite(descriptor, $0) }
            if step < 0, errno == EINTR { continue }
            guard step > 0 else { throw .system(.last) }
            written += step
        }
    }

    /// Makes the new name durable; some file systems can't, and the file is whole in any case.
    private func synchronizeFolder() {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        close(descriptor)
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
