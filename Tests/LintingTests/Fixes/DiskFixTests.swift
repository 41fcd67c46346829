import Foundation
import Testing

@testable import Linting

/// Fixes files on disk.
@Suite struct DiskFixTests {
    static func fix(_ folder: TemporaryFolder, _ paths: [String] = ["."]) async -> FixResult {
        await Linter(rules: [TehRule.self], workingDirectory: folder.path).fix(paths: paths, jobs: 2)
    }

    @Test func keepsModeAndLeavesNoFileBehind() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "a.html")
        try folder.write("<p>sound</p>", to: "b.html")
        try folder.setMode(0o640, of: "a.html")
        let result = await Self.fix(folder)
        #expect(try folder.text(of: "a.html") == "<p>the</p>")
        #expect(try folder.mode(of: "a.html") == 0o640)
        #expect(try folder.names() == ["a.html", "b.html"])
        #expect(result.files.map(\.path) == ["a.html"])
        #expect(result.result.findings.isEmpty)
        #expect(await Self.fix(folder).files.isEmpty)
    }

    @Test func writesWhatALinkPointsTo() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "real/a.data")
        try folder.link("a.html", to: "real/a.data")
        let result = await Self.fix(folder)
        #expect(result.appliedCount == 1)
        #expect(try folder.isLink("a.html"))
        #expect(try folder.text(of: "real/a.data") == "<p>the</p>")
        #expect(try folder.names(in: "real") == ["a.data"])
    }

    @Test func leavesReadOnlyFilesAlone() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "a.html")
        try folder.setMode(0o444, of: "a.html")
        let result = await Self.fix(folder)
        #expect(try folder.text(of: "a.html") == "<p>teh</p>")
        #expect(
            result.files.flatMap(\.refusals).map(\.reason) == [
                "the file is read-only and was left alone; make it writable to have it fixed"
            ])
        #expect(result.appliedCount == 0)
        #expect(result.result.findings.map(\.rule) == ["teh"])
    }

    @Test func leavesTheFilesOfReadOnlyFoldersAlone() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "real/a.data")
        try folder.write("<p>teh</p>", to: "b.html")
        try folder.link("a.html", to: "real/a.data")
        try folder.setMode(0o555, of: "real")
        let result = await Self.fix(folder)
        try folder.setMode(0o755, of: "real")
        #expect(try folder.text(of: "a.html") == "<p>teh</p>")
        #expect(try folder.text(of: "b.html") == "<p>the</p>")
        #expect(
            result.files.flatMap(\.refusals).map { "\($0.path): \($0.reason)" } == [
                "a.html: the folder of the file is read-only and the file was left alone; make the folder writable to "
                    + "have it fixed"
            ])
        #expect(result.result.errors.isEmpty)
    }

    @Test func whatTheSystemCanNotWriteIsAnError() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "a.html")
        try folder.write("<p>teh</p>", to: "b.html")
        let full = FailingFileSystem(.init(callsBefore: 5, code: ENOSPC))
        let store = DiskStore(workingDirectory: folder.path, system: full)
        let result = await Linter(catalog: RuleCatalog([TehRule.self]), store: store).fix(paths: ["."])
        #expect(result.result.errors.map(\.description) == ["a.html: can't write: no space left on the device"])
        #expect(result.result.exitStatus(failOn: .error) == 2)
        #expect(result.files.map(\.path) == ["b.html"])
        #expect(result.result.findings.map(\.path) == ["a.html"])
        #expect(try folder.text(of: "a.html") == "<p>teh</p>")
        #expect(try folder.text(of: "b.html") == "<p>the</p>")
    }

    @Test(arguments: ["<p>tea</p>", "<p>teh</p> and more"])
    func leavesFilesAloneThatChanged(meanwhile: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "a.html")
        let store = DiskStore(workingDirectory: folder.path)
        let file = try store.read("a.html")
        try folder.write(meanwhile, to: "a.html")
        do {
            try store.write(Array("<p>the</p>".utf8), to: "a.html", replacing: file)
            Issue.record("a file that had changed was written")
        } catch {
            #expect(error == .changed)
        }
        #expect(try folder.text(of: "a.html") == meanwhile)
        #expect(try folder.names() == ["a.html"])
    }

    @Test func reportsWhatIsLeftWhereAFileChanged() async throws {
        // Two links to one file: what is written for the first is a change for the second.
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "real/one.data")
        try folder.link("a.en.html", to: "real/one.data")
        try folder.link("a.de.html", to: "real/one.data")
        let result = await Self.fix(folder)
        #expect(try folder.text(of: "real/one.data") == "<p>the</p>")
        #expect(result.files.map(\.isWritten) == [true, false])
        #expect(result.files.last?.refusals.count == 1)
    }
}
