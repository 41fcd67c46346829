#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Writes a report to a file so that nobody ever reads half of one.
package enum ReportFile {
    /// Replaces the contents of a file as a whole: a temporary file beside it is written and renamed.
    ///
    /// What is no regular file, such as a pipe or `/dev/stdout`, is written to as it is.
    ///
    /// - Throws: ``ReportError`` when there is no such folder or the system refuses.
    package static func write(_ bytes: [UInt8], to path: String) throws(ReportError) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            guard status.st_mode & S_IFMT != S_IFDIR else {
                throw ReportError("cannot write \"\(path)\": it is a folder")
            }
            return try overwrite(path, with: bytes)
        }
        let target = resolved(path)
        let temporary = "\(target).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw refusal(of: path) }
        let outcome = FileDescriptor.write(bytes, to: descriptor)
        let isClosed = close(descriptor) == 0
        if outcome == .written, isClosed, rename(temporary, target) == 0 { return }
        let cause = if case .failed(let message) = outcome { message } else { FileDescriptor.lastErrorMessage() }
        unlink(temporary)
        throw ReportError("cannot write \"\(path)\": \(cause)")
    }

    private static func overwrite(_ path: String, with bytes: [UInt8]) throws(ReportError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal(of: path) }
        let outcome = FileDescriptor.write(bytes, to: descriptor)
        close(descriptor)
        if case .failed(let message) = outcome { throw ReportError("cannot write \"\(path)\": \(message)") }
    }

    /// The error for a file that could not be opened, made from `errno`.
    private static func refusal(of path: String) -> ReportError {
        let cause = FileDescriptor.lastErrorMessage()
        let isMissing = errno == ENOENT
        if isMissing, let slash = path.lastIndex(of: "/") {
            return ReportError("cannot write \"\(path)\": the folder \"\(path[..<slash])\" does not exist")
        }
        return ReportError("cannot write \"\(path)\": \(cause)")
    }

    /// The path with symbolic links followed, so that a link keeps pointing at what is replaced.
    private static func resolved(_ path: String) -> String {
        // realpath(3) allocates the result, which is copied and freed here.
        guard let buffer = realpath(path, nil) else { return path }
        defer { free(buffer) }
        return String(cString: buffer)
    }
}
