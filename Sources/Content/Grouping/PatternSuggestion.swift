/// The patterns that say of an export's paths what was found out about them without any.
public struct PatternSuggestion: Sendable {
    /// A pattern and how many files it is for.
    public struct Entry: Sendable, Equatable {
        /// The pattern, such as `{locale}/{article}.html`.
        public let pattern: String
        /// The number of files that no pattern before it matches.
        public let files: Int
    }

    /// The patterns, that of the most files first.
    public let entries: [Entry]

    /// More patterns than this explain nothing: they list files.
    private static let limit = 8

    /// Finds patterns that group the files of a corpus as they are grouped; nil where no few patterns do.
    ///
    /// Paths must be relative to the folder that patterns are relative to.
    /// - Complexity: O(*n* log *n*) in the number of files.
    public init?(of corpus: Corpus) {
        var rest = corpus.entries.flatMap(\.files)
        let paths = rest.map(\.path)
        var found: [Entry] = []
        while let (text, pattern) = Self.mostCommon(among: rest) {
            let left = rest.filter { pattern.match($0.path)?.locale != $0.locale }
            guard left.count < rest.count, found.count < Self.limit else { return nil }
            found.append(Entry(pattern: text, files: rest.count - left.count))
            rest = left
        }
        guard !found.isEmpty else { return nil }
        let patterns = found.compactMap { try? PathPattern($0.pattern) }
        let grouped = CorpusFinder(patterns: patterns).corpus(of: paths)
        guard Self.groups(of: grouped) == Self.groups(of: corpus) else { return nil }
        entries = found
    }

    /// Which files belong together, whatever their article is called.
    private static func groups(of corpus: Corpus) -> Set<Set<Corpus.File>> {
        Set(corpus.entries.map { Set($0.files) })
    }

    /// The pattern that most files can be read by, the one that is believed first among equals.
    private static func mostCommon(among files: [Corpus.File]) -> (text: String, pattern: PathPattern)? {
        var counts: [String: (files: Int, order: Int)] = [:]
        for file in files {
            for (text, order) in candidates(for: file) { counts[text, default: (0, order)].files += 1 }
        }
        let best = counts.sorted { a, b in
            (-a.value.files, a.value.order, a.key) < (-b.value.files, b.value.order, b.key)
        }
        return best.lazy.compactMap { item in (try? PathPattern(item.key)).map { (item.key, $0) } }.first
    }

    /// The patterns by which a path tells the locale that its file has.
    private static func candidates(for file: Corpus.File) -> [(text: String, order: Int)] {
        guard let locale = file.locale else { return [] }
        return PathReading.readings(of: file.path).compactMap { reading in
            guard reading.locale == locale else { return nil }
            return pattern(reading.shape, of: file.path).map { ($0, reading.shape.order) }
        }
    }

    /// The pattern that reads a path by a shape; nil where a name that it needs has a meaning in patterns.
    private static func pattern(_ shape: PathReading.Shape, of path: String) -> String? {
        let components = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = components.last else { return nil }
        let ending = PathName.split(path).extension
        let tail = ending.isEmpty ? "" : ".\(ending)"
        let text: String
        switch shape {
        case .suffix(let fromEnd):
            var parts = name.split(separator: ".", omittingEmptySubsequences: false)
            let hasCharset =
                fromEnd == 0 && parts.count > 2 && LocaleShape.isCharset(Array(parts[parts.count - 1].utf8)[...])
            if hasCharset { parts.removeLast() }
            guard parts.count > fromEnd + 1 else { return nil }
            // Content negotiation puts the locale last, after the extension.
            let before = fromEnd == 0 ? ".\(parts[parts.count - 2])" : ""
            let after = parts.suffix(fromEnd).map { ".\($0)" }.joined() + (hasCharset ? ".*" : "")
            text = "{article}\(before).{locale}\(after)"
        case .folder(let index):
            guard index < components.count - 1 else { return nil }
            let head = components[..<index].map { "\($0)/" }.joined()
            guard !head.contains(where: { "*{}".contains($0) }) else { return nil }
            text = "\(head){locale}/{article}\(tail)"
        case .name: text = "{article}/{locale}\(tail)"
        case .ending(let byte): text = "{article}\(Unicode.Scalar(byte)){locale}\(tail)"
        }
        return tail.contains { "*{}".contains($0) } ? nil : text
    }
}
