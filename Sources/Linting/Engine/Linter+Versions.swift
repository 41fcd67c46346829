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

    /// Counts the texts that recur under folders, and names the files that were counted.
    ///
    /// Files that are named one by one need not be of one site, and are not counted.
    ///
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - files: The files that were found under them.
    /// - Returns: The texts, and the paths of the files that they are from.
    /// - Complexity: O(*n* log *n*) in the size of 128 articles at most, spread over all.
    package func recurringTexts(
        under paths: [String], files: [String]
    ) -> (texts: RecurringBlocks, counted: Set<String>) {
        let resolver = PathResolver(workingDirectory: store.workingDirectory)
        let files = Set(files)
        guard !paths.contains(where: { files.contains(resolver.reported(resolver.absolute($0))) }) else {
            return (.none, [])
        }
        let export = export(of: paths)
        let entries = export.corpus.entries
        let step = max(1, (entries.count + Survey.mostArticles - 1) / Survey.mostArticles)
        var articles: [[RecurringBlocks.Texts]] = []
        var counted: Set<String> = []
        for index in stride(from: 0, to: entries.count, by: step) {
            // What can't be read is told when its own text is asked for.
            let versions = entries[index].files.compactMap { try? version(at: $0.path) }
            articles.append(versions.compactMap { RecurringBlocks.Texts(of: $0) })
            counted.formUnion(versions.map(\.path))
        }
        return (RecurringBlocks(articles), counted)
    }
}
