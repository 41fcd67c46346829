#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a system call failed.
package struct SystemError: Error, Equatable {
    let code: Int32

    /// The error of the call that failed last in this thread.
    static var last: SystemError { SystemError(code: errno) }

    /// Whether a file or one of its folders is not there.
    package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

    /// The cause in a few words, with what can be done about it where that is known.
    ///
    /// Not `strerror`, whose words depend on the system and its language.
    package var message: String {
        switch code {
        case ENOENT, ENOTDIR: "no such file or folder"
        case EACCES, EPERM: "permission denied; check the permissions of the file and its folders"
        case ELOOP: "too many symbolic links; check for one that points to itself"
        case ENAMETOOLONG: "the name is too long"
        case EMFILE, ENFILE: "too many open files; run with fewer --jobs"
        case ENOSPC, EDQUOT: "no space left on the device"
        case EROFS: "the file system is read-only"
        case EISDIR: "it is a folder"
        case EIO: "the device failed"
        default: "system error \(code)"
        }
    }
}
