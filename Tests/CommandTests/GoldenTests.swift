import Foundation
import Testing

/// The reports on the fixtures, compared with the golden ones in `Fixtures/expected`.
@Suite struct GoldenTests {
    @Test(arguments: [("text", "text.txt"), ("json", "report.json"), ("junit", "junit.xml")])
    func reportIsTheGoldenOne(format: String, name: String) throws {
        let golden = try String(contentsOf: Self.root.appending(path: "Fixtures/expected/\(name)"), encoding: .utf8)
        let (status, report) = try Self.lint(["--format", format, "Fixtures/export"])
        #expect(status == 1, "the fixtures have errors")
        let difference = Self.firstDifference(between: Self.normalized(report), and: golden)
        #expect(difference == nil, "run `make goldens`, and read the difference before committing it")
    }

    /// Whatever else is found there, a translator must not be sent to a sound page.
    @Test func soundPagesHaveNoFinding() throws {
        let (_, report) = try Self.lint(["--format", "json", "Fixtures/export"])
        let paths = try JSONDecoder().decode(Report.self, from: Data(report.utf8)).findings.map(\.path)
        #expect(!paths.isEmpty)
        let sound = paths.filter { path in [".en.", ".el.", ".lt.", ".sl."].contains { path.contains($0) } }
        #expect(sound == [])
    }

    @Test func reportDependsNeitherOnJobsNorOnTheOrderOfPaths() throws {
        let export = Self.root.appending(path: "Fixtures/export")
        let files = try FileManager.default.contentsOfDirectory(atPath: export.path).sorted()
            .map { "Fixtures/export/\($0)" }
        let one = try Self.lint(["--jobs", "1", "--format", "json"] + files)
        let two = try Self.lint(["--jobs", "2", "--format", "json"] + files.reversed())
        #expect(one.status == two.status)
        #expect(one.report == two.report)
    }

    /// What the tests read of a JSON report.
    private struct Report: Decodable {
        struct Finding: Decodable {
            let path: String
        }

        let findings: [Finding]
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs the program that was built with the tests in the package's folder; the report is standard output.
    private static func lint(_ arguments: [String]) throws -> (status: Int32, report: String) {
        let output = FileManager.default.temporaryDirectory.appending(path: "hexapla-golden-\(UUID().uuidString)")
        #expect(FileManager.default.createFile(atPath: output.path, contents: nil))
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = productsFolder.appending(path: "hexapla")
        process.arguments = ["lint"] + arguments
        process.currentDirectoryURL = root
        process.environment = ProcessInfo.processInfo.environment.merging(["NO_COLOR": "1"]) { $1 }
        // A file rather than a pipe, which a long report would fill.
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
    }

    /// The folder that SwiftPM builds into: that of the test program, or on macOS that of the test bundle.
    private static var productsFolder: URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        return (bundle ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
    }

    /// The same replacements as in `Scripts/update-goldens`.
    private static func normalized(_ report: String) -> String {
        report.replacing(#/ *<testcase [^>]*\/>\n/#, with: "")
            .replacing(#/ (time|tests)="[^"]*"/#) { " \($0.1)=\"0\"" }
            .replacing(#/ timestamp="[^"]*"/#, with: " timestamp=\"1970-01-01T00:00:00\"")
    }

    /// The first line that differs, as a message; nil where none does.
    private static func firstDifference(between report: String, and golden: String) -> String? {
        let found = report.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
        for line in 0..<max(found.count, expected.count) {
            let (a, b) = (line < found.count ? found[line] : "(end)", line < expected.count ? expected[line] : "(end)")
            if a != b { return "line \(line + 1): \"\(a)\" instead of \"\(b)\"" }
        }
        return nil
    }
}
