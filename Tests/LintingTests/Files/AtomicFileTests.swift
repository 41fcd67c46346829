import Foundation
import Synchronization
import Testing

@testable import Linting

/// Replaces a file while everything else goes wrong.
@Suite struct AtomicFileTests {
    static let old = Array("<p>old bytes of a page</p>".utf8)
    static let new = Array("<p>new bytes of a page, more of them</p>".utf8)
    static let name = "a.en.html"

    /// A folder with the old bytes in a file that only its owner may write.
    static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(old, to: name)
        try folder.setMode(0o640, of: name)
        return folder
    }

    /// Replaces the file; returns what came of it.
    static func replace(
        in folder: TemporaryFolder, _ system: FailingFileSystem, with bytes: [UInt8] = new
    ) throws -> FileWriteError? {
        let store = DiskStore(workingDirectory: folder.path, system: system)
        let file = try store.read(name)
        do {
            try store.write(bytes, to: name, replacing: file)
            return nil
        } catch {
            return error
        }
    }

    @Test func bringsBytesToTheDiskBeforeTheNameAndTheNameAfterwards() throws {
        let folder = try Self.folder()
        let system = FailingFileSystem()
        #expect(try Self.replace(in: folder, system) == nil)
        #expect(
            system.calls.filter { $0 != "set owner" } == [
                "open", "lock", "status", "status of path", "create", "write", "write", "write", "write", "write",
                "set mode", "synchronize", "close", "status of path", "rename", "open", "synchronize folder", "close",
                "close",
            ])
        #expect(try folder.bytes(of: Self.name) == Self.new)
    }

    @Test(arguments: FailingFileSystem.Loss.allCases)
    func aPowerCutLeavesTheOldOrTheNewBytes(_ loss: FailingFileSystem.Loss) throws {
        var outcomes: Set<[UInt8]> = []
        for calls in 0... {
            let folder = try Self.folder()
            let system = FailingFileSystem(.init(callsBefore: calls, code: nil))
            let error = try Self.replace(in: folder, system)
            let isOver = system.calls.count <= calls
            try system.lose(loss)

            let bytes = try folder.bytes(of: Self.name)
            #expect(bytes == Self.old || bytes == Self.new, "\(loss) after \(calls) calls")
            // What was said to be written is still there.
            if error == nil, isOver { #expect(bytes == Self.new) }
            if loss != .names { #expect(try folder.mode(of: Self.name) == 0o640) }
            outcomes.insert(bytes)

            // Nothing that is left behind is part of the export, or in the way of the next run.
            let store = DiskStore(workingDirectory: folder.path)
            let found = store.find([folder.path], filter: FileFilter(Configuration(), workingDirectory: folder.path))
            #expect(found.paths == [Self.name])
            #expect(try Self.replace(in: folder, FailingFileSystem()) == nil)
            #expect(try folder.bytes(of: Self.name) == Self.new)
            if isOver { break }
        }
        #expect(outcomes.count == 2)
    }

    @Test func afterAnErrorTheFileIsAsItWasAndNothingElseIsThere() throws {
        for calls in 0... {
            let folder = try Self.folder()
            let system = FailingFileSystem(.init(callsBefore: calls, code: ENOSPC))
            let error = try Self.replace(in: folder, system)
            let isReplaced = try folder.bytes(of: Self.name) == Self.new
            #expect(try isReplaced || folder.bytes(of: Self.name) == Self.old)
            #expect(isReplaced == (error == nil), "\(calls) calls")
            if let error { #expect(error == .failed("can't write: no space left on the device") || error == .changed) }
            #expect(try folder.names() == [Self.name])
            #expect(try folder.mode(of: Self.name) == 0o640)
            if system.calls.count <= calls { break }
        }
    }

    @Test func takesAnotherNameWhereACrashLeftOne() throws {
        let folder = try Self.folder()
        let left = Mutex<[String]>([])
        // In a container the next process may well have the number of the one that crashed.
        let system = FailingFileSystem(before: { call in
            guard call == "create", left.withLock({ $0.isEmpty }) else { return }
            for number in 0..<20 {
                let name = ".hexapla-\(getpid())-\(Self.nextNumber(after: number)).tmp"
                try? folder.write("left", to: name)
                left.withLock { $0.append(name) }
            }
        })
        #expect(try Self.replace(in: folder, system) == nil)
        #expect(try folder.bytes(of: Self.name) == Self.new)
        #expect(try folder.names() == ([Self.name] + left.withLock(\.self)).sorted())
        #expect(try left.withLock(\.self).allSatisfy { try folder.text(of: $0) == "left" })
    }

    /// The number that is about to be used, and those that follow; other tests may take some of them.
    private static func nextNumber(after number: Int) -> Int { TemporaryFile.lastNumber + number }

    @Test func leavesAFileAloneThatChangesRightBeforeItIsReplaced() throws {
        let folder = try Self.folder()
        let system = FailingFileSystem(before: { call in
            // The temporary file is whole; what is left is to rename it.
            guard call == "synchronize" else { return }
            try? folder.write("<p>an editor's</p>", to: Self.name)
        })
        #expect(try Self.replace(in: folder, system) == .changed)
        #expect(try folder.text(of: Self.name) == "<p>an editor's</p>")
        #expect(try folder.names() == [Self.name])
    }

    @Test func holdsTheLockOfTheFileWhileItIsReplaced() throws {
        let folder = try Self.folder()
        let path = folder.absolute(Self.name)
        let unlocked = Mutex<[String]>([])
        let system = FailingFileSystem(before: { call in
            let other = open(path, O_RDONLY | O_CLOEXEC)
            defer { close(other) }
            if flock(other, LOCK_EX | LOCK_NB) == 0 { unlocked.withLock { $0.append(call) } }
        })
        #expect(try Self.replace(in: folder, system) == nil)
        // After the renaming the path is that of the new file, which nobody has to wait for.
        #expect(unlocked.withLock(\.self) == ["open", "lock", "open", "synchronize folder", "close", "close"])
    }

    @Test func leavesAFileAloneThatWasReplacedWhileItWaitedForTheLock() throws {
        let folder = try Self.folder()
        let other = Array("<p>by another process</p>".utf8)
        let system = FailingFileSystem(before: { call in
            guard call == "lock" else { return }
            do {
                #expect(try Self.replace(in: folder, FailingFileSystem(), with: other) == nil)
            } catch {
                Issue.record(error)
            }
        })
        #expect(try Self.replace(in: folder, system) == .changed)
        #expect(try folder.bytes(of: Self.name) == other)
        #expect(try folder.names() == [Self.name])
    }

    @Test func goesOnWithoutLocksWhereTheFileSystemHasNone() throws {
        let folder = try Self.folder()
        let system = FailingFileSystem(.init(callsBefore: 1, code: ENOLCK))
        #expect(try Self.replace(in: folder, system) == nil)
        #expect(try folder.bytes(of: Self.name) == Self.new)
    }

    @Test func partsAFileFromItsOtherNames() throws {
        let folder = try Self.folder()
        try FileManager.default.linkItem(atPath: folder.absolute(Self.name), toPath: folder.absolute("b.html"))
        #expect(try Self.replace(in: folder, FailingFileSystem()) == nil)
        #expect(try folder.bytes(of: Self.name) == Self.new)
        #expect(try folder.bytes(of: "b.html") == Self.old)
        #expect(try folder.mode(of: Self.name) == 0o640)
    }
}
