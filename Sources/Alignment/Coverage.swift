public import Content

/// How much of an article a version has.
public struct Coverage: Sendable, Equatable {
    /// How many blocks there should be: those of the source or, without one, the rows that most versions have.
    public let blocks: Int
    /// How many of them the version has an answer for.
    public let present: Int
    /// How many of these were translated.
    public let translated: Int

    /// Creates a coverage from its counts.
    public init(blocks: Int, present: Int, translated: Int) {
        self.blocks = blocks
        self.present = present
        self.translated = translated
    }

    /// How many blocks are not there, or not translated.
    public var lack: Int { blocks - translated }

    /// The share of what there should be that is there and translated in percent, rounded down to a tenth, so that only
    /// what is complete has 100; nil of nothing.
    public var percent: Double? {
        blocks > 0 ? Double(translated * 1000 / blocks) / 10 : nil
    }

    /// Nothing of nothing.
    public static let none = Coverage(blocks: 0, present: 0, translated: 0)

    /// The coverage of two texts together.
    public static func + (a: Coverage, b: Coverage) -> Coverage {
        Coverage(
            blocks: a.blocks + b.blocks, present: a.present + b.present, translated: a.translated + b.translated)
    }
}

extension ParallelTable {
    /// How much of the article each version has.
    ///
    /// The whole is the source, block by block. Where there is none, or where the others do not answer it, the whole is
    /// the rows that more than half of the related versions have, or either of two.
    /// - Parameters:
    ///   - article: The article that was lined up.
    ///   - untranslated: For each version the indexes in ``/Content/Version/blocks`` of what was not translated.
    /// - Returns: The coverage of each version; the number of blocks is the same for all.
    /// - Complexity: O(*rv*) in the numbers of rows and versions.
    public func coverage(of article: Article, untranslated: [Set<Int>]) -> [Coverage] {
        let versions = article.versions
        var totals = versions.map { _ in Coverage.none }
        let reference = source.flatMap { $0 == pivot || versions.count == 1 ? $0 : nil }
        let related = versions.indices.filter { !isRelated.indices.contains($0) || isRelated[$0] }
        for row in rows {
            let weight: Int
            if let reference {
                weight = row.cells[reference].map { Self.contentCount($0, of: versions[reference]) } ?? 0
            } else {
                let holders = related.count { row.cells[$0] != nil }
                weight = holders * 2 > related.count || related.count == 2 ? 1 : 0
            }
            guard weight > 0 else { continue }
            for version in versions.indices {
                var present = 0
                var left = 0
                if let cell = row.cells[version] {
                    present = weight
                    left = cell.count { untranslated[version].contains($0) }
                    if left >= Self.contentCount(cell, of: versions[version]) { left = weight }
                }
                totals[version] =
                    totals[version] + Coverage(blocks: weight, present: present, translated: max(0, present - left))
            }
        }
        return totals
    }

    private static func contentCount(_ cell: Range<Int>, of version: Version) -> Int {
        version.blocks[cell.clamped(to: version.blocks.indices)].count { $0.isContent }
    }
}
