#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif
import Linting

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
        do throws(SystemError) {
            try AtomicFile(PathResolver().absolute(path)).write(bytes, isDurable: false)
        } catch {
            if error.isMissing, let slash = path.lastIndex(of: "/") {
                throw ReportError("cannot write \"\(path)\": the folder \"\(path[..<slash])\" does not exist")
            }
            throw ReportError("cannot write \"\(path)\": \(error.message)")
        }
    }

    /// Writes to what is no regular file.
    private static func overwrite(_ path: String, with bytes: [UInt8]) throws(ReportError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw ReportError("cannot write \"\(path)\": \(FileDescriptor.lastErrorMessage())")
        }
        let outcome = FileDescriptor.write(bytes, to: descriptor)
        close(descriptor)
        if case .failed(let message) = outcome { throw ReportError("cannot write \"\(path)\": \(message)") }
    }
}
