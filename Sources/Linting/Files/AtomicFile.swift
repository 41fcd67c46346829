/// Replaces a file so that at every moment, and after a crash, either all of the old or all of the new bytes are there.
///
/// A file with several names, hard links, is parted from the others, which keep the old bytes: one that is written in
/// place can't be whole at every moment.
package struct AtomicFile {
    /// Why a file was not replaced.
    enum Failure: Error {
        /// The file is no longer what was read.
        case changed
        /// A system call failed.
        case system(SystemError)
    }

    /// The absolute path, without symbolic links.
    private let path: String
    private let system: any FileSystem

    /// Creates a file to be replaced.
    ///
    /// - Parameter path: The absolute path; where it is that of a symbolic link, the link stays and what it points to is
    ///   replaced.
    package init(_ path: String) {
        self.init(path, SystemCalls())
    }

    init(_ path: String, _ system: any FileSystem) {
        self.path = PathResolver.real(path) ?? path
        self.system = system
    }

    /// Writes a temporary file beside the file and renames it, if `isUnchanged` still holds right before.
    ///
    /// The file is locked meanwhile, so that of two processes that replace it one after the other sees what the first
    /// one wrote. Mode and owner are kept, the owner as far as the process may.
    func replace(with bytes: [UInt8], isUnchanged: () -> Bool) throws(Failure) {
        do throws(SystemError) {
            let lock = try FileLock(path, system)
            if lock.isHeld(for: path), isUnchanged() {
                var file = try TemporaryFile(for: path, mode: 0o600, system)
                try file.write(bytes)
                try file.adopt(lock.target)
                try file.finish(isDurable: true)
                if lock.isHeld(for: path), isUnchanged() { return try file.replaceTarget(isDurable: true) }
            }
        } catch {
            if error.isMissing { throw .changed }
            throw .system(error)
        }
        throw .changed
    }

    /// Writes the file, whether it is there or not; the mode of one that is there is kept.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - isDurable: Whether they are on the disk when this returns, rather than soon after.
    /// - Throws: ``SystemError`` where the system refuses; the file is as it was then.
    package func write(_ bytes: [UInt8], isDurable: Bool) throws(SystemError) {
        let status = try? system.status(of: path)
        var file = try TemporaryFile(for: path, mode: status == nil ? 0o666 : 0o600, system)
        try file.write(bytes)
        if let status { try file.adopt(status) }
        try file.finish(isDurable: isDurable)
        try file.replaceTarget(isDurable: isDurable)
    }
}
