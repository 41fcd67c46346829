import Linting
import Packs

/// Finds the rule packs of the user: those beside the configuration, or in the nearest folder above what is linted, and
/// those that the configuration names.
struct UserPacks {
    /// Where packs are that no configuration names.
    static let folder = ".hexapla/rules"

    /// The packs, in the order in which they count; each file once.
    private(set) var sources: [PackSource] = []
    /// What could not be read.
    private(set) var problems: [ToolError] = []
    /// The names of the files without extension: what a pack in there that can't be read is most likely called.
    private(set) var names: Set<String> = []

    private let store = DiskStore()
    private var seen: Set<String> = []

    /// Finds and reads packs.
    ///
    /// - Parameters:
    ///   - configuration: What is configured.
    ///   - path: The first of the files and folders that are linted.
    init(of configuration: Configuration, linting path: String) {
        let beside = configuration.folder.map { "\($0)/\(Self.folder)" }
        if let beside, store.isFolder(beside) {
            readFolder(beside)
        } else if let above = store.nearestFolder(from: path, where: { store.isFolder("\($0)/\(Self.folder)") }) {
            readFolder("\(above)/\(Self.folder)")
        }
        for path in configuration.packs {
            if store.isFolder(path) { readFolder(path) } else { readFile(path) }
        }
    }

    /// Reads packs by their paths.
    init(files: [String]) {
        for file in files { readFile(file) }
    }

    private mutating func readFolder(_ folder: String) {
        for name in store.names(in: folder) where name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
            readFile("\(folder)/\(name)")
        }
    }

    private mutating func readFile(_ path: String) {
        let absolute = store.resolver.absolute(path)
        guard seen.insert(absolute).inserted else { return }
        let name = absolute.split(separator: "/").last.map(String.init) ?? ""
        names.insert(name.split(separator: ".").first.map(String.init) ?? name)
        let reported = store.resolver.reported(absolute)
        do {
            sources.append(PackSource(path: reported, bytes: try store.read(reported).bytes))
        } catch {
            problems.append(error)
        }
    }
}
