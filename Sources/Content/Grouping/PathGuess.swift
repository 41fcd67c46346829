import Language

/// Chooses for each path the reading whose article gathers the most locales.
struct PathGuess {
    private struct Key: Hashable {
        let shape: PathReading.Shape
        let article: String
    }

    private struct Usage: Hashable {
        let shape: PathReading.Shape
        let locale: LanguageTag
    }

    /// A path with a locale by one reading.
    private struct Member {
        let path: Int
        let locale: LanguageTag
    }

    private let paths: [String]
    private var groups: [Key: [Member]] = [:]
    private var chosen: [Assignment?]
    /// Paths without their extensions: an article whose id is one has a version whose path tells no locale.
    private let stems: Set<String>
    /// Locales and where they stand, in groups that were believed.
    private var usages: Set<Usage> = []

    /// What each of the paths is; a path that matches nothing is an article of its own.
    static func assignments(of paths: [String]) -> [Assignment] {
        var guess = PathGuess(paths)
        guess.chooseGroups()
        guess.chooseSingles()
        return guess.finish()
    }

    private init(_ paths: [String]) {
        self.paths = paths
        chosen = [Assignment?](repeating: nil, count: paths.count)
        stems = Set(paths.map(PathName.withoutExtension))
        for (index, path) in paths.enumerated() {
            for reading in PathReading.readings(of: path) {
                groups[Key(shape: reading.shape, article: reading.article), default: []]
                    .append(Member(path: index, locale: reading.locale))
            }
        }
    }

    // MARK: Groups

    /// Takes the largest group of files that are still free, again and again, until none has two versions.
    private mutating func chooseGroups() {
        // Groups by their size; a group that has lost files to a larger one moves down when its turn comes.
        var buckets: [Int: [Key]] = [:]
        var most = 0
        for (key, members) in groups {
            let size = Self.size(believed(key, members))
            guard size >= 2 || size == 1 && hasBase(key) else { continue }
            buckets[size, default: []].append(key)
            most = max(most, size)
        }
        for size in stride(from: most, through: 1, by: -1) {
            for key in (buckets[size] ?? []).sorted(by: Self.comesFirst) {
                let free = believed(key, (groups[key] ?? []).filter { chosen[$0.path] == nil })
                let now = Self.size(free)
                if now < size {
                    if now >= 2 || now == 1 && hasBase(key) { buckets[now, default: []].append(key) }
                } else {
                    take(key, free)
                }
            }
        }
    }

    private static func size(_ members: [Member]) -> Int { Set(members.map(\.locale)).count }

    private static func comesFirst(_ a: Key, _ b: Key) -> Bool {
        (a.shape.order, a.article) < (b.shape.order, b.article)
    }

    private mutating func take(_ key: Key, _ members: [Member]) {
        for member in members {
            chosen[member.path] = Assignment(
                path: paths[member.path], article: key.article, locale: member.locale, shape: key.shape)
            usages.insert(Usage(shape: key.shape, locale: member.locale))
        }
    }

    /// Whether a file of the export is the group's article without any locale.
    private func hasBase(_ key: Key) -> Bool { stems.contains(key.article) }

    /// The members of a group whose locales can be believed, given the others.
    ///
    /// A code that is also a word needs two locales beside it that are nothing else, or one and a place where only a
    /// locale is likely to stand.
    private func believed(_ key: Key, _ members: [Member]) -> [Member] {
        let trusts = members.map { LocaleShape.trust($0.locale) }
        let certain = Set(zip(members, trusts).filter { $0.1 == .certain }.map(\.0.locale)).count
        let short = Set(members.filter { $0.locale.language.utf8.count == 2 }.map(\.locale)).count
        let isLikelyPlace: Bool
        switch key.shape {
        case .suffix, .folder: isLikelyPlace = true
        case .name, .ending: isLikelyPlace = false
        }
        return zip(members, trusts).filter { member, trust in
            switch trust {
            case .certain: true
            case .plausible: certain >= 1 || isLikelyPlace && short >= 2
            case .word:
                certain >= 2
                    || isLikelyPlace && member.locale.language.utf8.count == 2 && (certain >= 1 || short >= 2)
            }
        }.map(\.0)
    }

    // MARK: Single files

    /// Gives a locale to files that stand alone, where it is beyond doubt or used alike elsewhere in the export.
    private mutating func chooseSingles() {
        let free = chosen.indices.filter { chosen[$0] == nil }
        for index in free {
            let readings = PathReading.readings(of: paths[index]).sorted {
                ($0.shape.order, $0.article) < ($1.shape.order, $1.article)
            }
            let reading =
                readings.first { usages.contains(Usage(shape: $0.shape, locale: $0.locale)) }
                ?? readings.first { Self.standsAlone($0) }
            guard let reading else { continue }
            chosen[index] = Assignment(
                path: paths[index], article: reading.article, locale: reading.locale, shape: reading.shape)
        }
    }

    private static func standsAlone(_ reading: PathReading) -> Bool {
        guard LocaleShape.trust(reading.locale) == .certain else { return false }
        switch reading.shape {
        case .suffix, .folder: return true
        case .name, .ending: return false
        }
    }

    /// All assignments; paths that tell no locale join the article that has their name.
    private consuming func finish() -> [Assignment] {
        paths.indices.map { index in
            chosen[index] ?? Assignment(path: paths[index], article: PathName.withoutExtension(paths[index]))
        }
    }
}
