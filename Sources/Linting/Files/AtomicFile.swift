#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Replaces a file so that at every moment, and after a crash, either all of the old or all of the new bytes are there.
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

    /// Creates a file to be replaced.
    ///
    /// - Parameter path: The absolute path; where it is that of a symbolic link, the link stays and what it points to is
    ///   replaced.
    package init(_ path: String) {
        self.path = PathResolver.real(path) ?? path
    }

    /// Writes a temporary file beside the file and renames it, if `isUnchanged` still holds right before.
    ///
    /// Mode and owner are kept, the owner as far as the process may.
    func replace(with bytes: [UInt8], isUnchanged: () -> Bool) throws(Failure) {
        var info = stat()
        guard stat(path, &info) == 0, isUnchanged() else { throw .changed }
        do throws(SystemError) {
            var file = try TemporaryFile(for: path, mode: 0o600)
            try file.write(bytes)
            try file.adopt(info)
            try file.finish(isDurable: true)
            if isUnchanged() { return try file.replaceTarget(isDurable: true) }
        } catch {
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
        var info = stat()
        let isThere = stat(path, &info) == 0
        var file = try TemporaryFile(for: path, mode: isThere ? 0o600 : 0o666)
        try file.write(bytes)
        if isThere { try file.adopt(info) }
        try file.finish(isDurable: isDurable)
        try file.replaceTarget(isDurable: isDurable)
    }
}
