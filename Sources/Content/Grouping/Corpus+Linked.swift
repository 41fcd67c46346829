import Language

extension Corpus {
    /// The paths of articles with a single file, whose links are worth reading.
    public var singlePaths: [String] { entries.compactMap { $0.files.count == 1 ? $0.files[0].path : nil } }

    /// The corpus with single files grouped that link to each other as language versions.
    ///
    /// Only links that go both ways count, so that a link from every page to the start page of another language groups
    /// nothing. Groups that would have two files in a locale are not made. The links are given by the paths of the
    /// files, see ``singlePaths``.
    public func linked(by links: [String: HreflangLinks]) -> Corpus {
        guard !links.isEmpty else { return self }
        let paths = singlePaths.sorted()
        let index = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, $0) })
        let resolver = HrefResolver(paths)
        // Where each file leads, and as which locale.
        var targets = [[Int: LanguageTag?]](repeating: [:], count: paths.count)
        for (number, path) in paths.enumerated() {
            for link in links[path]?.alternates ?? [] {
                guard let target = resolver.path(of: link.href, in: path).flatMap({ index[$0] }) else { continue }
                if (targets[number][target] ?? nil) == nil { targets[number][target] = .some(link.locale) }
            }
        }
        var root = Array(paths.indices)
        func find(_ number: Int) -> Int {
            var number = number
            while root[number] != number {
                root[number] = root[root[number]]
                number = root[number]
            }
            return number
        }
        for number in paths.indices {
            for target in targets[number].keys.sorted() where target > number && targets[target][number] != nil {
                let (a, b) = (find(number), find(target))
                root[max(a, b)] = min(a, b)
            }
        }
        var groups: [Int: [Int]] = [:]
        for number in paths.indices { groups[find(number), default: []].append(number) }
        return replacing(groups.values.filter { $0.count > 1 }, paths: paths, targets: targets)
    }

    private func replacing(_ groups: [[Int]], paths: [String], targets: [[Int: LanguageTag?]]) -> Corpus {
        let single = entries.filter { $0.files.count == 1 }
        let entryByPath = Dictionary(uniqueKeysWithValues: single.map { ($0.files[0].path, $0) })
        var replaced: Set<String> = []
        var new: [Entry] = []
        for group in groups.sorted(by: { $0[0] < $1[0] }) {
            let files = group.map { number in
                File(
                    path: paths[number],
                    locale: entryByPath[paths[number]]?.files.first?.locale
                        ?? group.lazy.compactMap { targets[$0][number] ?? nil }.first)
            }
            guard Set(files.map(\.locale)).count == files.count, let first = files.first else { continue }
            let sourceFile = source.flatMap { source in files.first { $0.locale == source } }
            let head = sourceFile ?? files.first { $0.locale?.language == "en" }
            let id = entryByPath[(head ?? first).path]?.article ?? first.path
            new.append(
                Entry(
                    article: id,
                    files: files.sorted {
                        ($0.locale?.description ?? "", $0.path) < ($1.locale?.description ?? "", $1.path)
                    }))
            replaced.formUnion(files.map(\.path))
        }
        let kept = entries.filter { $0.files.count != 1 || !replaced.contains($0.files[0].path) }
        return Corpus(
            entries: (kept + new).sorted { $0.article < $1.article }, source: source, expectedLocales: expectedLocales)
    }
}
