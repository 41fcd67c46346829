import Foundation

/// The files that are measured: a copy of an export with nothing in it but what both parsers read.
struct Sample {
    /// A file in memory.
    struct File {
        let path: String
        let bytes: [UInt8]
        let isXML: Bool
    }

    /// What kept a sample from being made.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The folder of the copy; whoever makes a sample removes it.
    let folder: URL
    let files: [File]

    /// The bytes of all files.
    var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

    /// Copies the HTML and XML files of an export.
    ///
    /// - Parameters:
    ///   - export: The folder of the export.
    ///   - copies: How often each file is copied, under another name of its article from the second on.
    /// - Throws: ``Failure`` where the export has no such file, else what the file system says.
    init(of export: URL, copies: Int) throws {
        let manager = FileManager.default
        folder = manager.temporaryDirectory.appending(
            path: "hexapla-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
        var files: [File] = []
        let root = export.standardizedFileURL.path
        guard let walk = manager.enumerator(atPath: root) else {
            throw Failure(description: "no folder \(export.path)")
        }
        for case let path as String in walk {
            guard let isXML = Self.isXML(path), let data = manager.contents(atPath: root + "/" + path) else { continue }
            for copy in 0..<copies {
                let target = folder.appending(path: Self.name(path, copy: copy))
                try manager.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: target)
                files.append(File(path: target.path, bytes: [UInt8](data), isXML: isXML))
            }
        }
        guard !files.isEmpty else { throw Failure(description: "no HTML or XML file in \(export.path)") }
        self.files = files.sorted { $0.path < $1.path }
    }

    /// The files with the locales that their names tell, such as `de` of `a.de.html`; without those that tell none.
    var texts: [(locale: String, bytes: [UInt8])] {
        files.compactMap { file in
            let parts = (file.path as NSString).lastPathComponent.split(separator: ".").dropFirst()
            let locale = parts.first { part in
                part.prefix { $0 != "-" }.count <= 3 && part.allSatisfy { $0.isLetter || $0 == "-" } && part != "htm"
                    && part != "xml"
            }
            return locale.map { (String($0), file.bytes) }
        }
    }

    /// Runs a closure while a pack lies beside the files, where the linter finds it.
    func withRules(_ pack: SamplePack, _ body: () throws -> Void) throws {
        let rules = folder.appending(path: ".hexapla")
        try pack.write(to: rules.appending(path: "rules"))
        defer { try? FileManager.default.removeItem(at: rules) }
        try body()
    }

    /// Removes the copy.
    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Whether the linter reads a file as XML rather than as HTML, by its name; nil where it is neither.
    ///
    /// A locale may follow the extension: `a.html.de`.
    private static func isXML(_ path: String) -> Bool? {
        let parts = (path as NSString).lastPathComponent.lowercased().split(separator: ".").dropFirst()
        for part in parts.reversed() {
            if part == "html" || part == "htm" { return false }
            if part == "xml" || part == "xhtml" { return true }
        }
        return nil
    }

    /// `a.de.html` becomes `a-0001.de.html`; where folders tell the locale, `de/a.html` becomes `de/a-0001.html`.
    private static func name(_ path: String, copy: Int) -> String {
        guard copy > 0 else { return path }
        let name = (path as NSString).lastPathComponent
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let number = String(repeating: "0", count: max(0, 4 - String(copy).count)) + String(copy)
        let renamed = "\(parts[0])-\(number)" + (parts.count > 1 ? ".\(parts[1])" : "")
        return ((path as NSString).deletingLastPathComponent as NSString).appendingPathComponent(renamed)
    }
}
