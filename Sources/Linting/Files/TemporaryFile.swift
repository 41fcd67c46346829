#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Synchronization

/// A file beside another, whose place it takes once it is whole; deleted where it doesn't come to that.
///
/// Its name begins with a point, so that one that a crash leaves behind is never linted.
struct TemporaryFile: ~Copyable {
    /// Tells temporary files of this process apart.
    private static let counter = Atomic(0)
    /// How many names are tried; in a container all processes may have the number of one that crashed.
    private static let attempts = 100

    /// The number in the name that was tried last.
    static var lastNumber: Int { counter.load(ordering: .relaxed) }

    private let system: any FileSystem
    private let target: String
    private let folder: String
    private let path: String
    /// -1 once it is closed.
    private var descriptor: Int32
    private var isRenamed = false

    /// Creates an empty file.
    ///
    /// - Parameters:
    ///   - target: The absolute path of the file whose place it is to take, without symbolic links.
    ///   - mode: What others may do with it, less what the process keeps from them.
    ///   - system: What makes it.
    /// - Throws: ``SystemError`` where the folder can't be written to.
    init(for target: String, mode: UInt32, _ system: any FileSystem) throws(SystemError) {
        self.system = system
        self.target = target
        folder = PathResolver.folder(of: target)
        (path, descriptor) = try Self.create(in: folder, mode: mode, system)
    }

    deinit {
        if descriptor >= 0 { try? system.close(descriptor) }
        if !isRenamed { try? system.remove(path) }
    }

    private static func create(
        in folder: String, mode: UInt32, _ system: any FileSystem
    ) throws(SystemError) -> (path: String, descriptor: Int32) {
        var left = attempts
        while true {
            let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
            let path = "\(folder == "/" ? "" : folder)/.hexapla-\(getpid())-\(number).tmp"
            do throws(SystemError) {
                return (path, try system.create(path, mode: mode))
            } catch {
                left -= 1
                guard error.code == EEXIST, left > 0 else { throw error }
            }
        }
    }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty { rest = rest.dropFirst(try system.write(rest, to: descriptor)) }
    }

    /// Gives the file the mode of another, and its owner as far as the process may.
    func adopt(_ status: FileStatus) throws(SystemError) {
        // The owner first: changing it clears the set-user-id bit of the mode.
        if status.user != geteuid() || status.group != getegid() {
            do throws(SystemError) {
                try system.setOwner(of: descriptor, to: status)
            } catch {
                // Only the superuser may give files away.
                guard error.code == EPERM else { throw error }
            }
        }
        try system.setMode(of: descriptor, to: status)
    }

    /// Closes the file, and brings it to the disk before where it must survive a crash.
    mutating func finish(isDurable: Bool) throws(SystemError) {
        if isDurable { try system.synchronize(descriptor) }
        let closing = descriptor
        descriptor = -1
        try system.close(closing)
    }

    /// Takes the place of the target.
    mutating func replaceTarget(isDurable: Bool) throws(SystemError) {
        try system.rename(path, to: target)
        isRenamed = true
        if isDurable { synchronizeFolder() }
    }

    /// Makes the new name durable; some file systems can't, and the file is whole in any case.
    private func synchronizeFolder() {
        guard let descriptor = try? system.open(folder, isWritable: false) else { return }
        try? system.synchronize(descriptor)
        try? system.close(descriptor)
    }
}
