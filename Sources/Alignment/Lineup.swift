/// What each version has for each block of the pivot, and what it has that the pivot lacks.
struct Lineup {
    /// What a version has for a block of the pivot; numbers are indexes of ``Profile/units``.
    enum Cell: Equatable {
        /// Nothing; it would stand before a block.
        case absent(before: Int)
        /// One block.
        case single(Int)
        /// One block, which stands elsewhere.
        case moved(Int)
        /// One block, which answers the next block of the pivot too.
        case mergedWithNext(Int)
        /// One block, which answers the block before too.
        case mergedWithLast(Int)
        /// Two blocks, of which this is the first.
        case split(Int)

        /// The blocks, or the place where they would stand.
        var range: Range<Int> {
            switch self {
            case .absent(let place): place..<place
            case .single(let unit), .moved(let unit), .mergedWithNext(let unit), .mergedWithLast(let unit):
                unit..<unit + 1
            case .split(let unit): unit..<unit + 2
            }
        }

        var isAbsent: Bool { if case .absent = self { true } else { false } }
    }

    /// A row that the pivot lacks.
    struct Insertion {
        /// The block of the pivot before which it stands, or their number.
        let gap: Int
        /// The block of each version that has one.
        var units: [Int: Int]
    }

    private let profiles: [Profile]
    let pivot: Int
    /// For each version that is related to the pivot its cell for each block of the pivot; nil for others.
    let cells: [[Cell]?]
    /// Rows that the pivot lacks, in order of their gaps.
    let insertions: [Insertion]

    init(_ profiles: [Profile], _ star: Star, _ survey: SurveyView, aligner: inout Aligner) {
        self.profiles = profiles
        pivot = star.pivot
        let blocks = profiles[pivot].units.count
        var cells = [[Cell]?](repeating: nil, count: profiles.count)
        var inserted: [(gap: Int, version: Int, unit: Int)] = []
        cells[pivot] = (0..<blocks).map { .single($0) }
        for pair in star.related {
            let movedSources = Dictionary(uniqueKeysWithValues: pair.moves.map { ($0.source, $0.target) })
            let movedTargets = Set(pair.moves.map(\.target))
            var row: [Cell] = []
            row.reserveCapacity(blocks)
            for bead in pair.beads {
                switch bead.kind {
                case .match, .deletion:
                    let own: Cell = bead.kind == .match ? .single(bead.target) : .absent(before: bead.target)
                    row.append(movedSources[bead.source].map { .moved($0) } ?? own)
                case .insertion:
                    if !movedTargets.contains(bead.target) { inserted.append((bead.source, pair.version, bead.target)) }
                case .merge:
                    row.append(.mergedWithNext(bead.target))
                    row.append(.mergedWithLast(bead.target))
                case .split:
                    row.append(.split(bead.target))
                }
            }
            cells[pair.version] = row
        }
        self.cells = cells
        insertions = Self.gather(inserted, profiles, survey, aligner: &aligner)
    }

    /// The one block that a version has for a block of the pivot, in its place; nil where it has none, two or a part.
    func single(of version: Int, for block: Int) -> Int? {
        guard let row = cells[version], case .single(let unit) = row[block] else { return nil }
        return unit
    }

    /// ``single(of:for:)`` for some blocks of the pivot at once: -1 for nil.
    func singles(of version: Int, for blocks: Range<Int>) -> [Int32] {
        guard let row = cells[version] else { return [Int32](repeating: -1, count: blocks.count) }
        return blocks.map { block in
            if case .single(let unit) = row[block] { Int32(unit) } else { -1 }
        }
    }

    /// Where a version would have a row that it lacks, before a block of the pivot.
    func place(in version: Int, gap: Int) -> Int {
        guard let row = cells[version] else { return 0 }
        for cell in row.dropFirst(gap) {
            if case .moved = cell { continue }
            return cell.range.lowerBound
        }
        return profiles[version].units.count
    }

    /// Joins blocks that several versions have in one gap of the pivot into rows.
    ///
    /// The version with most blocks in the gap leads; the others are aligned with it, and what it lacks stands alone.
    private static func gather(
        _ inserted: [(gap: Int, version: Int, unit: Int)], _ profiles: [Profile], _ survey: SurveyView,
        aligner: inout Aligner
    ) -> [Insertion] {
        var result: [Insertion] = []
        let sorted = inserted.sorted { ($0.gap, $0.version, $0.unit) < ($1.gap, $1.version, $1.unit) }
        var start = 0
        while start < sorted.count {
            let gap = sorted[start].gap
            let end = sorted[start...].firstIndex { $0.gap != gap } ?? sorted.count
            var versions: [(version: Int, units: [Int])] = []
            for entry in sorted[start..<end] {
                if versions.last?.version == entry.version {
                    versions[versions.count - 1].units.append(entry.unit)
                } else {
                    versions.append((entry.version, [entry.unit]))
                }
            }
            result += gather(versions, gap: gap, profiles, survey, aligner: &aligner)
            start = end
        }
        return result
    }

    private static func gather(
        _ versions: [(version: Int, units: [Int])], gap: Int, _ profiles: [Profile], _ survey: SurveyView,
        aligner: inout Aligner
    ) -> [Insertion] {
        let most = versions.map(\.units.count).max() ?? 0
        guard let leader = versions.first(where: { $0.units.count == most }) else { return [] }
        var rows = leader.units.map { Insertion(gap: gap, units: [leader.version: $0]) }
        var rest: [Insertion] = []
        for (version, units) in versions where version != leader.version {
            let x = profiles[leader.version].part(leader.units)
            let y = profiles[version].part(units)
            let pair = PairAlignment(
                x, y, version: version, lengths: survey.lengths(from: x, to: y), aligner: &aligner)
            for bead in pair.beads {
                if bead.kind == .match {
                    rows[bead.source].units[version] = units[bead.target]
                } else {
                    for target in bead.target..<bead.target + bead.kind.targetCount {
                        rest.append(Insertion(gap: gap, units: [version: units[target]]))
                    }
                }
            }
        }
        return rows + rest
    }

    /// The rows of the table: blocks of the pivot that a version has merged share one.
    ///
    /// Every aligned block of a related version is in one row; the versions that are not related have none.
    func rows() -> [ParallelTable.Row] {
        let blocks = cells[pivot]?.count ?? 0
        var rows: [ParallelTable.Row] = []
        var next = insertions.startIndex
        var start = 0
        while start <= blocks {
            var end = start + 1
            while end < blocks, isJoined(end) { end += 1 }
            let ranges = start < blocks ? cells.map { span($0, start..<end) } : []
            while next < insertions.endIndex, insertions[next].gap < max(end, start + 1) || start == blocks {
                let insertion = insertions[next]
                next += 1
                var cells = [Range<Int>?](repeating: nil, count: profiles.count)
                for (version, unit) in insertion.units {
                    // A block between the parts of a joined row is in that row already.
                    if let range = ranges.isEmpty ? nil : ranges[version], range.contains(unit) { continue }
                    cells[version] = profiles[version].blockRange(unit..<unit + 1)
                }
                if cells.contains(where: { $0 != nil }) { rows.append(ParallelTable.Row(cells: cells)) }
            }
            guard start < blocks else { break }
            rows.append(
                ParallelTable.Row(
                    cells: ranges.enumerated().map { version, range in range.map { profiles[version].blockRange($0) } })
            )
            start = end
        }
        return rows
    }

    /// Whether a version answers a block of the pivot and the one before by one.
    private func isJoined(_ block: Int) -> Bool {
        cells.contains { row in
            if let row, case .mergedWithLast = row[block] { true } else { false }
        }
    }

    /// From the first to the last block that a version has for some of the pivot's.
    private func span(_ row: [Cell]?, _ blocks: Range<Int>) -> Range<Int>? {
        guard let row else { return nil }
        var span: Range<Int>?
        for block in blocks {
            let cell = row[block]
            if cell.isAbsent { continue }
            if case .moved = cell, blocks.count > 1 { continue }
            let range = cell.range
            span = span.map { min($0.lowerBound, range.lowerBound)..<max($0.upperBound, range.upperBound) } ?? range
        }
        return span
    }
}
