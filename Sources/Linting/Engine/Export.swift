package import Content
import Markup

/// The files that a run is about, grouped into articles.
package struct Export: Sendable {
    /// The articles and their files.
    package let corpus: Corpus
    /// The articles that are linted: all, or those with a file that changed.
    package let entries: [Corpus.Entry]
    /// What could not be found or searched.
    package let errors: [ToolError]

    /// How much of a file is read for the links in its head.
    private static let headLimit = 64 << 10

    /// Whether only folders were asked for: a single file says nothing of what else there is.
    let isOfFolders: Bool
    /// Whether all is linted that the configuration is about.
    var isWhole: Bool { coversConfiguration && entries.count == corpus.entries.count }
    /// Whether whole folders are looked at, so that something can be said of all articles in them together.
    var isJudgedWhole: Bool { isOfFolders && entries.count == corpus.entries.count }
    private let coversConfiguration: Bool
    private let isLinted: Set<String>
    private let isKnown: Set<String>

    /// Whether nothing that is to be said of an article is left out: it is linted, or there is none like it.
    func looksAt(article: String) -> Bool {
        if article.isEmpty { return isWhole }
        return isLinted.contains(article) || coversConfiguration && !isKnown.contains(article)
    }

    /// Whether an article is linted.
    func lints(article: String) -> Bool { isLinted.contains(article) }

    /// Finds the files under the paths and groups them; where changes are known, only their articles are linted.
    init(paths: [String], store: any FileStore, configuration: Configuration, changes: ChangedFiles?) {
        let filter = FileFilter(configuration, workingDirectory: store.workingDirectory)
        let found = store.find(paths, filter: filter)
        let finder = CorpusFinder(
            patterns: configuration.articles.compactMap { try? PathPattern($0) }, source: configuration.source,
            expectedLocales: configuration.locales)
        let grouped = Self.group(found.paths, finder: finder, store: store, configuration: configuration)
        corpus = grouped.linked(by: Self.links(of: grouped.singlePaths, store: store, configuration: configuration))
        errors = found.errors
        let resolver = PathResolver(workingDirectory: store.workingDirectory)
        let roots = paths.map { resolver.absolute($0) }
        let files = Set(found.paths)
        isOfFolders = !roots.contains { files.contains(resolver.reported($0)) }
        let folder = PathResolver(workingDirectory: configuration.folder ?? store.workingDirectory).workingDirectory
        coversConfiguration = roots.contains { $0 == folder || $0 == "/" || folder.hasPrefix("\($0)/") }
        if let changes {
            let search = ChangeSearch(changes, roots: roots, resolver: resolver, filter: filter)
            let changed = search.changed(among: found.paths) { deleted in
                Self.group(found.paths + deleted, finder: finder, store: store, configuration: configuration)
            }
            entries = corpus.entries.filter { entry in entry.files.contains { changed.contains($0.path) } }
        } else {
            entries = corpus.entries
        }
        isLinted = Set(entries.map(\.article))
        isKnown = changes == nil ? isLinted : Set(corpus.entries.map(\.article))
    }

    /// Groups files by their paths, which patterns see from the configuration's folder.
    private static func group(
        _ paths: [String], finder: CorpusFinder, store: any FileStore, configuration: Configuration
    ) -> Corpus {
        guard let folder = configuration.folder, folder != store.workingDirectory else {
            return finder.corpus(of: paths)
        }
        let inside = PathResolver(workingDirectory: folder)
        let outside = PathResolver(workingDirectory: store.workingDirectory)
        var reported: [String: String] = [:]
        for path in paths { reported[inside.reported(outside.joined(path))] = path }
        let corpus = finder.corpus(of: Array(reported.keys))
        let entries = corpus.entries.map { entry in
            Corpus.Entry(
                article: entry.article,
                files: entry.files.map { Corpus.File(path: reported[$0.path] ?? $0.path, locale: $0.locale) })
        }
        return Corpus(entries: entries, source: corpus.source, expectedLocales: corpus.expectedLocales)
    }

    /// The links to other language versions of files whose paths tell of none.
    private static func links(
        of paths: [String], store: any FileStore, configuration: Configuration
    ) -> [String: HreflangLinks] {
        var links: [String: HreflangLinks] = [:]
        guard paths.count > 1 else { return links }
        for path in paths {
            guard let head = store.head(of: path, limit: headLimit), mentionsHreflang(head),
                let source = try? SourceFile(path: path, bytes: head, defaultCharset: configuration.encoding)
            else { continue }
            let document = MarkupParser.parse(source, as: Syntax.sniff(path: path, bytes: source.text))
            links[path] = HreflangLinks(of: document)
        }
        return links
    }

    /// Whether the attribute stands anywhere in the bytes, in any case; few files have it, and only those are parsed.
    private static func mentionsHreflang(_ bytes: [UInt8]) -> Bool {
        let word = Array("hreflang".utf8)
        var matched = 0
        for byte in bytes {
            let letter = byte | 0x20
            // No beginning of the word recurs within it, so that a mismatch can only start anew.
            matched = letter == word[matched] ? matched + 1 : letter == word[0] ? 1 : 0
            if matched == word.count { return true }
        }
        return false
    }
}
