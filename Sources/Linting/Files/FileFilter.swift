import Language

/// Says which files of a folder are linted.
package struct FileFilter: Sendable {
    private let include: [Glob]
    private let exclude: [Glob]
    private let extensions: Set<String>
    /// The folder that patterns are relative to, as an absolute path.
    private let folder: PathResolver

    /// Creates a filter from a configuration, whose patterns have been checked.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - workingDirectory: What patterns are relative to without a configuration file.
    package init(_ configuration: Configuration, workingDirectory: String) {
        include = configuration.include.compactMap { try? Glob($0) }
        exclude = configuration.exclude.compactMap { try? Glob($0) }
        extensions = Self.extensions.union(include.compactMap(\.fileExtension))
        folder = PathResolver(workingDirectory: configuration.folder ?? workingDirectory)
    }

    /// Extensions of files that are linted unless configured, in lower case.
    static let extensions: Set<String> = ["html", "htm", "xhtml", "xht", "xml", "dbk", "docbook", "dita", "txt"]

    /// Three-letter codes of languages that are endings of other things much more often.
    private static let notLocales: Set<String> = [
        "bak", "old", "tmp", "new", "inc", "tpl", "php", "asp", "jsp", "ini", "log", "map", "zip", "sig", "asc", "in",
    ]

    /// Whether a folder with a name is searched: not where it is hidden or holds other people's packages.
    func admitsFolder(named name: String, at absolute: String) -> Bool {
        !name.hasPrefix(".") && name != "node_modules" && !isExcluded(absolute)
    }

    /// Whether a file that was found in a folder is linted.
    func admitsFile(named name: String, at absolute: String) -> Bool {
        guard !name.hasPrefix("."), isLintable(name), !isExcluded(absolute) else { return false }
        guard !include.isEmpty else { return true }
        let path = folder.reported(absolute)
        return include.contains { $0.matches(path) }
    }

    private func isExcluded(_ absolute: String) -> Bool {
        guard !exclude.isEmpty else { return false }
        let path = folder.reported(absolute)
        return exclude.contains { $0.matches(path) }
    }

    /// Whether a name ends in an extension, which a locale and a charset may follow: `a.html.fr.utf8`.
    func isLintable(_ name: String) -> Bool {
        var parts = name.split(separator: ".", omittingEmptySubsequences: false)[...]
        guard parts.count > 1, let last = parts.last else { return false }
        if extensions.contains(last.lowercased()) { return true }
        guard parts.count > 2 else { return false }
        if Charset(label: last) != nil { parts.removeLast() }
        guard parts.count > 1, let ending = parts.last?.lowercased() else { return false }
        if extensions.contains(ending) { return true }
        parts.removeLast()
        guard parts.count > 1, let kind = parts.last, extensions.contains(kind.lowercased()) else { return false }
        return !Self.notLocales.contains(ending) && LanguageTag(ending) != nil
    }
}
