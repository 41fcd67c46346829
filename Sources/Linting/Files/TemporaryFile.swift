#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Synchronization

/// A file beside another, whose place it takes once it is whole; deleted where it doesn't come to that.
struct TemporaryFile: ~Copyable {
    /// Tells temporary files of this process apart.
    private static let counter = Atomic(0)

    private let target: String
    private let folder: String
    private let path: String
    private var descriptor: Int32
    private var isRenamed = false

    /// Creates an empty file.
    ///
    /// - Parameters:
    ///   - target: The absolute path of the file whose place it is to take, without symbolic links.
    ///   - mode: What others may do with it, less what the process keeps from them.
    /// - Throws: ``SystemError`` where the folder can't be written to.
    init(for target: String, mode: mode_t) throws(SystemError) {
        self.target = target
        let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")) ?? target.startIndex
        folder = slash == target.startIndex ? "/" : String(target[..<slash])
        let number = Self.counter.wrappingAdd(1, ordering: .relaxed).newValue
        path = "\(folder)/.hexapla-\(getpid())-\(number).tmp"
        // O_EXCL: a file or link that somebody put there is never written through.
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            // Nothing was made that would have to be deleted.
            isRenamed = true
            throw .last
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if !isRenamed { unlink(path) }
    }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            // The pointer lives for one call; the range is within the array.
            let step = bytes[written...].withUnsafeBytes { Self.systemWrite(descriptor, $0) }
            if step < 0, errno == EINTR { continue }
            guard step > 0 else { throw .last }
            written += step
        }
    }

    /// Gives the file the mode of another, and its owner as far as the process may.
    func adopt(_ info: stat) throws(SystemError) {
        // The owner first: changing it clears the set-user-id bit of the mode.
        if info.st_uid != geteuid() || info.st_gid != getegid() { _ = fchown(descriptor, info.st_uid, info.st_gid) }
        guard fchmod(descriptor, info.st_mode & 0o7777) == 0 else { throw .last }
    }

    /// Closes the file, and brings it to the disk before where it must survive a crash.
    mutating func finish(isDurable: Bool) throws(SystemError) {
        guard !isDurable || fsync(descriptor) == 0 else { throw .last }
        let isClosed = close(descriptor) == 0
        descriptor = -1
        guard isClosed else { throw .last }
    }

    /// Takes the place of the target.
    mutating func replaceTarget(isDurable: Bool) throws(SystemError) {
        guard rename(path, target) == 0 else { throw .last }
        isRenamed = true
        if isDurable { synchronizeFolder() }
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
