import Alignment
import Content
import Linting

/// Blocks that follow one another and that a version lacks for one cause: a section, the rest of a list, rows of a table,
/// or a single paragraph.
///
/// What is missing in one place of a version is one finding, of the rule for the block that it begins with.
struct LostRun {
    /// What a run is, by the block that it begins with.
    enum Kind {
        case section, items, rows, text
    }

    /// The difference of the first block.
    let difference: Discrepancy
    /// What the run is.
    let kind: Kind
    /// The indexes in ``/Content/Version/blocks`` of the counterpart's version of what is missing, ascending.
    let blocks: [Int]
    /// How many rows of a table are missing, where ``kind`` is ``Kind/rows``.
    let rows: Int

    /// The runs that the versions of an article lack, in the order of the table; elements that are there, but empty, and
    /// what went with blocks that moved are left out.
    fileprivate static func find(in article: AlignedArticle) -> [LostRun] {
        let differences = article.differences(.missing)
        guard !differences.isEmpty else { return [] }
        let lostRows = LostTableRows(article, differences)
        let emptyAnswers = EmptyAnswers(article, differences)
        let moved = article.movedRuns
        var places: [Place: Int] = [:]
        var runs: [[(difference: Discrepancy, block: Int)]] = []
        for difference in differences {
            let counterpart = article.article.versions[difference.counterpart.version]
            let place = Place(
                version: difference.place.version, counterpart: difference.counterpart.version,
                gap: difference.place.blocks.lowerBound)
            for index in difference.counterpart.blocks.clamped(to: counterpart.blocks.indices) {
                // An empty element in its place has a finding of its own.
                guard counterpart.blocks[index].isContent, emptyAnswers.element(for: index, difference) == nil,
                    !moved.holds(index, of: difference.counterpart.version, movedIn: difference.place.version)
                else { continue }
                if let run = places[place] {
                    runs[run].append((difference, index))
                } else {
                    places[place] = runs.count
                    runs.append([(difference, index)])
                }
            }
        }
        return runs.compactMap { run($0, article, lostRows) }
    }

    /// Where blocks are missing, and from which version they are told.
    private struct Place: Hashable {
        let version: Int
        let counterpart: Int
        let gap: Int
    }

    private static func run(
        _ entries: [(difference: Discrepancy, block: Int)], _ article: AlignedArticle, _ lostRows: LostTableRows
    ) -> LostRun? {
        let entries = entries.sorted { $0.block < $1.block }
        guard let first = entries.first else { return nil }
        let blocks = article.article.versions[first.difference.counterpart.version].blocks
        let kind: Kind
        var rows: Set<Int> = []
        switch blocks[first.block].kind {
        case .heading: kind = .section
        case .listItem, .term, .definition: kind = .items
        default:
            let areRows = entries.allSatisfy { lostRows.contains(blocks[$0.block], $0.difference) }
            kind = areRows ? .rows : .text
            if areRows { rows = Set(entries.map { blocks[$0.block].row }) }
        }
        return LostRun(difference: first.difference, kind: kind, blocks: entries.map(\.block), rows: rows.count)
    }

    /// Reports the run where it should stand.
    func report(in article: AlignedArticle, into findings: inout FindingCollector) {
        let version = article.article.versions[difference.place.version]
        let counterpart = article.article.versions[difference.counterpart.version]
        guard let first = blocks.first, let last = blocks.last else { return }
        let block = counterpart.blocks[first]
        let subject = article.subject(of: difference)
        let others = article.others(of: difference, one: "has", several: "have")
        let what = kind == .rows ? Self.rowPhrase(rows) : counterpart.extent(of: blocks)
        let message =
            article.isAboutSource(difference)
            ? "\(subject) lacks \(what) that \(others)" : "\(others) \(what) here that \(subject) lacks"
        let noun = kind == .rows ? "row" : block.kind.noun
        let single = kind == .rows ? rows == 1 : blocks.count == 1
        findings.report(
            version.place(before: difference.place.blocks.lowerBound), of: version,
            "\(message)\(article.otherReading(of: difference)): \"\(counterpart.excerpt(of: block))\""
                + article.grounds(of: difference),
            related: [
                findings.place(
                    counterpart.range(of: first..<last + 1), of: counterpart,
                    single ? "the \(noun) in \"\(counterpart.name)\"" : "the blocks in \"\(counterpart.name)\"")
            ],
            key: counterpart.key(of: block))
    }

    /// Whether a block of a version went with what another version lacks: it stands between blocks that are missing there,
    /// or is a figure behind the last of them.
    func holds(_ block: Int, of version: Version, at index: Int) -> Bool {
        guard index == difference.counterpart.version, blocks.count > 1, let first = blocks.first,
            let last = blocks.last, first <= block, version.blocks.indices.contains(block)
        else { return false }
        return block <= last || version.blocks[last + 1...block].allSatisfy { $0.letters == 0 }
    }

    private static func rowPhrase(_ rows: Int) -> String {
        rows == 1 ? "a row of a table" : "\(rows) rows of a table"
    }
}

extension AlignedArticle {
    /// What versions lack, with all that is missing in one place; found once.
    var lostRuns: [LostRun] { facts.value { Found(runs: LostRun.find(in: self)) }.runs }

    private struct Found {
        let runs: [LostRun]
    }
}

extension Version {
    /// How a message speaks of blocks that follow one another: `a paragraph`, `3 list items`, `a heading and 4 blocks
    /// below it`.
    func extent(of indexes: [Int]) -> String {
        guard let first = indexes.first else { return "nothing" }
        let kind = blocks[first].kind
        let rest = indexes.count - 1
        if rest == 0 { return kind.phrase }
        if kind == .heading { return "\(kind.phrase) and \(rest) block\(rest == 1 ? "" : "s") below it" }
        if indexes.allSatisfy({ blocks[$0].kind == kind }) { return "\(indexes.count) \(kind.noun)s" }
        return "\(kind.phrase) and \(rest) more block\(rest == 1 ? "" : "s")"
    }
}
