#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The lock of a file that is being replaced, held as long as this lives.
///
/// It binds those that ask for it: other processes of this program. It belongs to the file and not to its name: whoever
/// waited for it while the file was replaced holds that of a file which is no longer there, and has to ask
/// ``isHeld(for:)``. A crash gives it back, and leaves nothing behind.
struct FileLock: ~Copyable {
    private let system: any FileSystem
    private let descriptor: Int32
    private let status: FileStatus

    /// Waits for the lock of a file.
    ///
    /// - Throws: ``SystemError`` where the file can't be opened.
    init(_ path: String, _ system: any FileSystem) throws(SystemError) {
        self.system = system
        // Network file systems lock nothing that is open for reading only.
        let descriptor = try system.open(path, isWritable: true)
        do throws(SystemError) {
            do throws(SystemError) {
                try system.lock(descriptor)
            } catch {
                // Some network file systems have no locks: what is left is the comparison before the renaming.
                guard Self.isUnsupported(error) else { throw error }
            }
            status = try system.status(of: descriptor)
        } catch {
            try? system.close(descriptor)
            throw error
        }
        self.descriptor = descriptor
    }

    deinit {
        try? system.close(descriptor)
    }

    /// What is known of the file.
    var target: FileStatus { status }

    /// Whether the locked file still is the one at a path.
    func isHeld(for path: String) -> Bool {
        guard let current = try? system.status(of: path) else { return false }
        return current.isSameFile(as: status)
    }

    private static func isUnsupported(_ error: SystemError) -> Bool {
        [ENOLCK, ENOSYS, EOPNOTSUPP, ENOTSUP, EINVAL].contains(error.code)
    }
}
