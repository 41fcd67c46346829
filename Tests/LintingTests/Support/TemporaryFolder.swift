import Foundation

/// A folder that is removed when nothing holds it any more.
final class TemporaryFolder: Sendable {
    /// The absolute path, without symbolic links.
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("hexapla-tests-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The absolute path of something in the folder.
    func absolute(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and makes the folders that it is in.
    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: absolute(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    func bytes(of name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: URL(fileURLWithPath: absolute(name))))
    }

    func text(of name: String) throws -> String {
        String(decoding: try bytes(of: name), as: UTF8.self)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: absolute(name))
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: absolute(name), withDestinationPath: target)
    }

    func setMode(_ mode: Int, of name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: absolute(name))
    }

    func mode(of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: absolute(name))[.posixPermissions] as? Int
    }

    func isLink(_ name: String) throws -> Bool {
        try FileManager.default.attributesOfItem(atPath: absolute(name))[.type] as? FileAttributeType
            == .typeSymbolicLink
    }

    func names(in name: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: absolute(name)).sorted()
    }
}
