import Foundation
import Reporting
import Testing

@Suite struct ReportFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "hexapla-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    @Test func replacesTheFileAndLeavesNothingElse() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try ReportFile.write([0x61], to: path("r.json"))
        try ReportFile.write([0x62, 0x63], to: path("r.json"))
        #expect(FileManager.default.contents(atPath: path("r.json")) == Data([0x62, 0x63]))
        #expect(try FileManager.default.contentsOfDirectory(atPath: path("")) == ["r.json"])
    }

    @Test func aLinkKeepsPointingAtTheFile() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try ReportFile.write([0x61], to: path("real"))
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "real")
        try ReportFile.write([0x62], to: path("link"))
        #expect(FileManager.default.contents(atPath: path("real")) == Data([0x62]))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == "real")
    }

    @Test func aMissingFolderIsNamed() {
        defer { try? FileManager.default.removeItem(at: folder) }
        let error = ReportError("cannot write \"\(path("no/r.xml"))\": the folder \"\(path("no"))\" does not exist")
        #expect(throws: error) { try ReportFile.write([], to: path("no/r.xml")) }
    }

    @Test func aFolderIsNoFile() {
        defer { try? FileManager.default.removeItem(at: folder) }
        let folder = path("").hasSuffix("/") ? String(path("").dropLast()) : path("")
        #expect(throws: ReportError("cannot write \"\(folder)\": it is a folder")) {
            try ReportFile.write([], to: folder)
        }
    }

    @Test func whatIsNoRegularFileIsWrittenTo() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try ReportFile.write([0x61], to: "/dev/null")
        #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    }
}
