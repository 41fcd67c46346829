#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a file system tells of a file, as far as replacing it needs it.
struct FileStatus: Equatable {
    let device: UInt64
    let inode: UInt64
    let user: UInt32
    let group: UInt32
    /// The permissions, with the bits for set-user-id, set-group-id and sticky.
    let mode: UInt32

    init(_ info: stat) {
        device = UInt64(truncatingIfNeeded: info.st_dev)
        inode = UInt64(truncatingIfNeeded: info.st_ino)
        user = UInt32(info.st_uid)
        group = UInt32(info.st_gid)
        mode = UInt32(info.st_mode) & 0o7777
    }

    /// Whether it is the same file, whatever became of it.
    func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
