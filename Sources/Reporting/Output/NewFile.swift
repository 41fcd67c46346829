#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Writes files that were not there before.
package enum NewFile {
    /// Writes a file and the folders that it is in.
    ///
    /// - Throws: ``ReportError`` where there is such a file already, which stays as it is, or the system refuses.
    package static func write(_ bytes: [UInt8], to path: String) throws(ReportError) {
        let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        for count in folders.indices.map({ $0 + 1 }) {
            let folder = folders.prefix(count).joined(separator: "/")
            // Where it can't be made, opening the file fails and says why.
            if !folder.isEmpty { mkdir(folder, 0o777) }
        }
        // O_EXCL: what somebody put there is never written over or through.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            let cause = errno == EEXIST ? "it exists already" : FileDescriptor.lastErrorMessage()
            throw ReportError("cannot write \"\(path)\": \(cause)")
        }
        let outcome = FileDescriptor.write(bytes, to: descriptor)
        let isClosed = close(descriptor) == 0
        if outcome == .written, isClosed { return }
        let cause = if case .failed(let message) = outcome { message } else { FileDescriptor.lastErrorMessage() }
        unlink(path)
        throw ReportError("cannot write \"\(path)\": \(cause)")
    }
}
