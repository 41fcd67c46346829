import Content

/// Finds the files of an export that changed, those included whose article lost a file.
struct ChangeSearch {
    private let changes: ChangedFiles
    /// The paths that are linted, and where symbolic links on the way to them lead.
    private let roots: [(path: String, real: String)]
    private let resolver: PathResolver
    private let filter: FileFilter

    init(_ changes: ChangedFiles, roots: [String], resolver: PathResolver, filter: FileFilter) {
        self.changes = changes
        self.roots = roots.map { ($0, PathResolver.real($0) ?? $0) }
        self.resolver = resolver
        self.filter = filter
    }

    /// The paths of files that changed, or whose article has lost a file.
    ///
    /// - Parameters:
    ///   - paths: The files of the export, as reports give them.
    ///   - group: The articles that these files make together with others that are gone.
    /// - Returns: Those of the paths whose articles are to be linted.
    func changed(among paths: [String], groupedWith group: (_ deleted: [String]) -> Corpus) -> Set<String> {
        var changed = Set(paths.filter { isChanged(resolver.joined($0)) })
        let deleted = deleted(except: Set(paths))
        if deleted.isEmpty { return changed }
        for entry in group(deleted.sorted()).entries where entry.files.contains(where: { deleted.contains($0.path) }) {
            changed.formUnion(entry.files.map(\.path))
        }
        return changed
    }

    private func isChanged(_ absolute: String) -> Bool {
        if changes.paths.contains(absolute) { return true }
        return roots.contains { root in
            root.path != root.real
                && Self.moved(absolute, from: root.path, to: root.real).map(changes.paths.contains) ?? false
        }
    }

    /// The changed files that are not there any more and would be linted if they were, as reports would give them.
    private func deleted(except paths: Set<String>) -> Set<String> {
        var result: Set<String> = []
        for change in changes.paths {
            for root in roots {
                guard let path = Self.moved(change, from: root.real, to: root.path), isAdmitted(path, in: root.path)
                else { continue }
                let reported = resolver.reported(path)
                if !paths.contains(reported) { result.insert(reported) }
            }
        }
        return result
    }

    /// Whether a search of a folder would come upon a file.
    private func isAdmitted(_ path: String, in root: String) -> Bool {
        guard path != root else { return true }
        var folder = root == "/" ? "" : root
        let components = path.dropFirst(folder.count).split(separator: "/")
        for component in components.dropLast() {
            folder += "/\(component)"
            if !filter.admitsFolder(named: String(component), at: folder) { return false }
        }
        return components.last.map { filter.admitsFile(named: String($0), at: path) } ?? false
    }

    /// The path that a path below one folder has below another; nil where it is not below it.
    private static func moved(_ path: String, from folder: String, to other: String) -> String? {
        if path == folder { return other }
        let prefix = folder == "/" ? "/" : folder + "/"
        guard path.utf8.starts(with: prefix.utf8) else { return nil }
        let rest = path.utf8.dropFirst(prefix.utf8.count)
        return (other == "/" ? "/" : other + "/") + (String(rest) ?? "")
    }
}
