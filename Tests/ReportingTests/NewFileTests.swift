import Foundation
import Reporting
import Testing

@Suite struct NewFileTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "hexapla-\(UUID().uuidString)").path

    @Test func foldersAreMade() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try NewFile.write(Array("text".utf8), to: "\(folder)/a/b.yml")
        #expect(FileManager.default.contents(atPath: "\(folder)/a/b.yml") == Data("text".utf8))
    }

    @Test func whatIsThereStays() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = "\(folder)/b.yml"
        try NewFile.write(Array("old".utf8), to: path)
        #expect(throws: ReportError("cannot write \"\(path)\": it exists already")) {
            try NewFile.write(Array("new".utf8), to: path)
        }
        #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
    }

    @Test func aFolderThatCannotBeMadeIsTold() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try NewFile.write([], to: "\(folder)/file")
        #expect(throws: ReportError("cannot write \"\(folder)/file/x.yml\": not a directory")) {
            try NewFile.write([], to: "\(folder)/file/x.yml")
        }
    }
}
