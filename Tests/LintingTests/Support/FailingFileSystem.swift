import Foundation
import Synchronization

@testable import Linting

/// The real file system until a call of it is to fail: by an error, or because the power fails, with which all later
/// calls fail too and what was not brought to the disk may be lost.
final class FailingFileSystem: FileSystem {
    /// What a power cut takes with it of what was not synchronised.
    enum Loss: CaseIterable {
        /// Nothing.
        case nothing
        /// The last bytes of files; their names stay.
        case bytes
        /// New names, and old ones are back.
        case names
    }

    /// The last call that has an effect, and what is wrong with the next one.
    struct Failure {
        let callsBefore: Int
        /// The error of one call; nil stands for a power cut.
        let code: Int32?
    }

    private struct State {
        var calls: [String] = []
        var paths: [Int32: String] = [:]
        /// Files with bytes that are not on the disk.
        var unsynchronized: Set<String> = []
        /// What undoes the changes of names that are not on the disk, last first.
        var undo: [@Sendable () throws -> Void] = []
    }

    private let state = Mutex(State())
    private let failure: Failure?
    private let before: @Sendable (String) -> Void
    private let real = SystemCalls()

    /// - Parameters:
    ///   - failure: What fails; nil for nothing.
    ///   - before: Told the name of each call before it is made.
    init(_ failure: Failure? = nil, before: @escaping @Sendable (String) -> Void = { _ in }) {
        self.failure = failure
        self.before = before
    }

    /// The calls that were made, the failed ones included.
    var calls: [String] { state.withLock(\.calls) }

    /// Leaves on the disk what a power cut would, and closes all files, as the end of the process does.
    func lose(_ loss: Loss) throws {
        let (paths, undo, descriptors) = state.withLock { ($0.unsynchronized, $0.undo, $0.paths.keys) }
        for descriptor in descriptors { try? real.close(descriptor) }
        switch loss {
        case .nothing: break
        case .bytes:
            for path in paths {
                let url = URL(filePath: path)
                try Data(contentsOf: url).prefix(1).write(to: url)
            }
        case .names:
            for step in undo.reversed() { try step() }
        }
    }

    private func make(_ call: String) throws(SystemError) {
        before(call)
        let number = state.withLock { state in
            state.calls.append(call)
            return state.calls.count - 1
        }
        guard let failure, number >= failure.callsBefore else { return }
        guard let code = failure.code else { throw SystemError(code: EIO) }
        if number == failure.callsBefore { throw SystemError(code: code) }
    }

    func status(of path: String) throws(SystemError) -> FileStatus {
        try make("status of path")
        return try real.status(of: path)
    }

    func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        try make("status")
        return try real.status(of: descriptor)
    }

    func open(_ path: String, isWritable: Bool) throws(SystemError) -> Int32 {
        try make("open")
        let descriptor = try real.open(path, isWritable: isWritable)
        state.withLock { $0.paths[descriptor] = path }
        return descriptor
    }

    func create(_ path: String, mode: UInt32) throws(SystemError) -> Int32 {
        try make("create")
        let descriptor = try real.create(path, mode: mode)
        state.withLock { state in
            state.paths[descriptor] = path
            state.unsynchronized.insert(path)
            state.undo.append { try FileManager.default.removeItem(atPath: path) }
        }
        return descriptor
    }

    func lock(_ descriptor: Int32) throws(SystemError) {
        try make("lock")
        try real.lock(descriptor)
    }

    /// Takes a few bytes only, as the system may.
    func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(SystemError) -> Int {
        try make("write")
        return try real.write(bytes.prefix(8), to: descriptor)
    }

    func setOwner(of descriptor: Int32, to status: FileStatus) throws(SystemError) {
        try make("set owner")
        try real.setOwner(of: descriptor, to: status)
    }

    func setMode(of descriptor: Int32, to status: FileStatus) throws(SystemError) {
        try make("set mode")
        try real.setMode(of: descriptor, to: status)
    }

    func synchronize(_ descriptor: Int32) throws(SystemError) {
        let path = state.withLock { $0.paths[descriptor] ?? "" }
        let isFolder = path.utf8.last != UInt8(ascii: "p")
        try make(isFolder ? "synchronize folder" : "synchronize")
        try real.synchronize(descriptor)
        state.withLock { state in
            state.unsynchronized.remove(path)
            if isFolder { state.undo = [] }
        }
    }

    func close(_ descriptor: Int32) throws(SystemError) {
        try make("close")
        state.withLock { $0.paths[descriptor] = nil }
        try real.close(descriptor)
    }

    func rename(_ path: String, to target: String) throws(SystemError) {
        try make("rename")
        let old = try? Data(contentsOf: URL(filePath: target))
        try real.rename(path, to: target)
        state.withLock { state in
            if state.unsynchronized.remove(path) != nil { state.unsynchronized.insert(target) }
            state.undo.append {
                try FileManager.default.moveItem(atPath: target, toPath: path)
                try old?.write(to: URL(filePath: target))
            }
        }
    }

    func remove(_ path: String) throws(SystemError) {
        try make("remove")
        try real.remove(path)
        state.withLock { $0.undo.removeAll() }
    }
}
