#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The operating system itself.
struct SystemCalls: FileSystem {
    func status(of path: String) throws(SystemError) -> FileStatus {
        var info = stat()
        guard stat(path, &info) == 0 else { throw .last }
        return FileStatus(info)
    }

    func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw .last }
        return FileStatus(info)
    }

    func open(_ path: String, isWritable: Bool) throws(SystemError) -> Int32 {
        // A named pipe would block for ever without O_NONBLOCK.
        let flags = (isWritable ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NONBLOCK
        return try Self.descriptor(systemOpen(path, flags, 0))
    }

    func create(_ path: String, mode: UInt32) throws(SystemError) -> Int32 {
        // O_EXCL: a file or link that somebody put there is never written through.
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return try Self.descriptor(systemOpen(path, flags, mode_t(mode)))
    }

    func lock(_ descriptor: Int32) throws(SystemError) {
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .last }
        }
    }

    func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(SystemError) -> Int {
        while true {
            // The pointer lives for one call, which reads no more than the slice has.
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0) }
            if count > 0 { return count }
            guard count < 0, errno == EINTR else { throw .last }
        }
    }

    func setOwner(of descriptor: Int32, to status: FileStatus) throws(SystemError) {
        guard fchown(descriptor, uid_t(status.user), gid_t(status.group)) == 0 else { throw .last }
    }

    func setMode(of descriptor: Int32, to status: FileStatus) throws(SystemError) {
        guard fchmod(descriptor, mode_t(status.mode)) == 0 else { throw .last }
    }

    func synchronize(_ descriptor: Int32) throws(SystemError) {
        while fsync(descriptor) != 0 {
            guard errno == EINTR else { throw .last }
        }
    }

    func close(_ descriptor: Int32) throws(SystemError) {
        // Not repeated: after an interrupted call the descriptor may already be another file's.
        guard systemClose(descriptor) == 0 else { throw .last }
    }

    func rename(_ path: String, to target: String) throws(SystemError) {
        guard systemRename(path, target) == 0 else { throw .last }
    }

    func remove(_ path: String) throws(SystemError) {
        guard unlink(path) == 0 else { throw .last }
    }

    private static func descriptor(_ result: Int32) throws(SystemError) -> Int32 {
        guard result >= 0 else { throw .last }
        return result
    }
}

// The functions of the C library whose names a method of ``FileSystem`` has.

private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemRename(_ path: String, _ target: String) -> Int32 { rename(path, target) }
