import Foundation

/// The built program, run as a process in a folder of its own.
struct Command {
    /// What a run came to.
    struct Outcome: Equatable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The folder that the program is run in; deleted with ``remove()``.
    let folder: URL

    /// Makes a folder with files, by their paths within it.
    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "hexapla-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    /// Deletes the folder.
    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Writes a file and the folders that it is in.
    func write(_ text: String, to path: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// The text of a file; nil where there is none.
    func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: folder.appending(path: path).path(percentEncoded: false))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Runs the program and waits for its end.
    func run(_ arguments: String...) throws -> Outcome {
        try run(Self.executable, arguments)
    }

    /// Runs a line of shell in which `$HEXAPLA` is the program.
    func shell(_ line: String) throws -> Outcome {
        try run(URL(filePath: "/bin/sh"), ["-c", line])
    }

    private func run(_ executable: URL, _ arguments: [String]) throws -> Outcome {
        // Output goes to files, since a pipe that nobody empties would stop the program.
        let streams = FileManager.default.temporaryDirectory.appending(path: "hexapla-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: streams) }
        let files = ["output", "errors"].map { streams.appending(path: $0) }
        for file in files { try Data().write(to: file) }

        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        var environment = ProcessInfo.processInfo.environment
        environment["HEXAPLA"] = Self.executable.path(percentEncoded: false)
        environment["NO_COLOR"] = nil
        process.environment = environment
        try process.run()
        process.waitUntilExit()
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    /// The program, which is built into the folder of the tests.
    private static let executable: URL = {
        let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        let tests = bundles + [URL(filePath: CommandLine.arguments[0]), Bundle.main.bundleURL]
        let candidates = tests.flatMap { url in
            [url.appending(path: "hexapla"), url.deletingLastPathComponent().appending(path: "hexapla")]
        }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
            ?? URL(filePath: "hexapla")
    }()
}
