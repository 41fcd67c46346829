import Language

/// Makes articles of assigned paths, so that no article has two files in one locale.
enum ArticleTable {
    /// The entries of a corpus, sorted by id.
    static func entries(of assignments: [Assignment]) -> [Corpus.Entry] {
        var byArticle: [String: [Assignment]] = [:]
        for assignment in assignments { byArticle[assignment.article, default: []].append(assignment) }
        var entries: [String: [Assignment]] = [:]
        for id in byArticle.keys.sorted() {
            for (id, group) in separated(byArticle[id] ?? [], id: id) { entries[unused(id, entries)] = group }
        }
        return entries.keys.sorted().map { id in
            Corpus.Entry(
                article: id,
                files: (entries[id] ?? []).map { Corpus.File(path: $0.path, locale: $0.locale) }.sorted {
                    ($0.locale?.description ?? "", $0.path) < ($1.locale?.description ?? "", $1.path)
                })
        }
    }

    /// Takes an article apart that has two files in a locale: by extension, then by where the locale stands, then file
    /// by file.
    private static func separated(_ group: [Assignment], id: String) -> [(String, [Assignment])] {
        if isDistinct(group), isOfOneFormat(group) { return [(id, group)] }
        return split(group) { id + "." + PathName.formatExtension($0.path) }.flatMap { id, group in
            isDistinct(group) ? [(id, group)] : byShape(group, id: id)
        }
    }

    private static func byShape(_ group: [Assignment], id: String) -> [(String, [Assignment])] {
        split(group) { assignment in
            switch assignment.shape {
            case .folder: "*/" + id
            default: id
            }
        }.flatMap { id, group in
            isDistinct(group) ? [(id, group)] : group.map { (PathName.withoutExtension($0.path), [$0]) }
        }
    }

    private static func split(
        _ group: [Assignment], by key: (Assignment) -> String
    ) -> [(String, [Assignment])] {
        var parts: [String: [Assignment]] = [:]
        for assignment in group { parts[key(assignment), default: []].append(assignment) }
        return parts.keys.sorted().map { ($0, parts[$0] ?? []) }
    }

    private static func isDistinct(_ group: [Assignment]) -> Bool {
        // Files without a locale are one version at most, too: the default.
        Set(group.map(\.locale)).count == group.count
    }

    /// Whether a file without a locale, if there is one, is of the same format as one of the others.
    private static func isOfOneFormat(_ group: [Assignment]) -> Bool {
        guard group.count > 1, let base = group.first(where: { $0.locale == nil }) else { return true }
        let format = PathName.formatExtension(base.path)
        return group.contains { $0.locale != nil && PathName.formatExtension($0.path) == format }
    }

    /// An id that no other article has.
    private static func unused(_ id: String, _ entries: [String: [Assignment]]) -> String {
        var candidate = id
        var number = 2
        while entries[candidate] != nil {
            candidate = "\(id) (\(number))"
            number += 1
        }
        return candidate
    }
}
