package import Content

/// The files that a run is about, grouped into articles.
package struct Export: Sendable {
    /// The articles and their files.
    package let corpus: Corpus
    /// What could not be found or searched.
    package let errors: [ToolError]

    /// Finds the files under the paths and groups them.
    init(paths: [String], store: any FileStore, configuration: Configuration) {
        let filter = FileFilter(configuration, workingDirectory: store.workingDirectory)
        let found = store.find(paths, filter: filter)
        corpus = CorpusFinder.corpus(of: found.paths)
        errors = found.errors
    }
}
