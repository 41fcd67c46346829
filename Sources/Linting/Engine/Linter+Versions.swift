import Alignment
package import Content

/// Documents by themselves, outside of articles.
extension Linter {
    /// The files that a run over paths is about, and what could not be found or searched.
    package func files(under paths: [String]) -> FoundFiles {
        store.find(paths, filter: FileFilter(configuration, workingDirectory: store.workingDirectory))
    }

    /// Reads a file by itself: its locale is the one that it declares.
    package func version(at path: String) throws(ToolError) -> Version {
        let bytes = try store.read(path).bytes
        let linter = articleLinter(for: nil, survey: .none)
        return try linter.version(of: bytes, file: Corpus.File(path: path, locale: nil), article: path)
    }
}
