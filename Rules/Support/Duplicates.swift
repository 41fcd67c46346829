import Alignment
import Content
import Language
import Linting

/// The blocks of a version that repeat other blocks of it word for word where the other versions do not.
struct Duplicates {
    /// Blocks that follow one another and repeat others that do: a section that was pasted twice, or a single paragraph.
    struct Run: Equatable {
        /// The indexes in ``/Content/Version/blocks`` of the first blocks and of as many that repeat them.
        fileprivate(set) var originals: Range<Int>
        fileprivate(set) var copies: Range<Int>

        /// Whether a pair of blocks is part of the run.
        fileprivate func holds(_ pair: Copy) -> Bool {
            copies.contains(pair.copy) && pair.copy - pair.original == copies.lowerBound - originals.lowerBound
        }
    }

    /// A block that stands twice.
    fileprivate struct Copy {
        let original: Int
        let copy: Int

        var run: Run { Run(originals: original..<original + 1, copies: copy..<copy + 1) }
    }

    /// Blocks with fewer letters are repeated in good faith: "See also the section above."
    private static let leastLetters = 40
    /// The same for scripts in which a letter says more.
    private static let leastLettersWithoutSpaces = 15

    private static func leastLetters(of version: Version) -> Int {
        version.expectedLanguage?.usesSpaces ?? true ? leastLetters : leastLettersWithoutSpaces
    }

    private let article: AlignedArticle
    private let index: Int
    private let version: Version
    private let rows: [Int?]
    /// The source or, where there is none or it is the version itself, all others.
    private let judges: [Int]

    /// Finds the copies in a version, in their order, those together that have one cause.
    ///
    /// A block that stands twice is a copy where the source, or without one most of the others, have nothing for the
    /// second; and where they have another text there although the two follow one another. What stands twice between copies
    /// and beside them, of any length and kind, is part of the run, as long as the others have it once; so is what nothing
    /// answers and what stands twice as a whole.
    /// - Complexity: O(*n* log *n*) in the number of blocks, as long as blocks are not alike by the thousand.
    fileprivate static func find(in index: Int, of article: AlignedArticle) -> [Run] {
        let table = article.table
        guard table.isRelated.indices.contains(index), table.isRelated[index] else { return [] }
        let repeated = repeatedBlocks(of: article.article.versions[index])
        let added = addedRuns(to: index, of: article)
        guard !repeated.isEmpty || !added.isEmpty else { return [] }
        return Duplicates(article, index).runs(repeated, added)
    }

    private init(_ article: AlignedArticle, _ index: Int) {
        self.article = article
        self.index = index
        version = article.article.versions[index]
        rows = article.rows(of: index)
        let others = article.table.source.map { $0 == index || !article.table.isRelated[$0] ? nil : [$0] } ?? nil
        judges = others ?? article.article.versions.indices.filter { $0 != index && article.table.isRelated[$0] }
    }

    /// Joins and grows what was found, in the order of the copies.
    private func runs(_ repeated: [Copy], _ added: [Range<Int>]) -> [Run] {
        var found: [Run] = []
        // What the others have twice as well, to be looked at once.
        var known: Run?
        for pair in repeated.sorted(by: { $0.copy < $1.copy }) {
            if let last = found.last, pair.copy < last.copies.upperBound { continue }
            if known.map({ !$0.holds(pair) }) ?? true {
                let whole = grown(pair.run) { areAlike($0, $1) }
                if whole.copies.count > 1, stoodOnce(whole) {
                    found.append(whole)
                    continue
                }
                known = whole
            }
            guard isFault(pair.original, pair.copy) else { continue }
            found.append(grown(pair.run) { areAlike($0, $1) && isFault($0, $1) })
        }
        found += added.compactMap { repetition(of: $0) }.map { run in grown(run) { areAlike($0, $1) && isFault($0, $1) }
        }
        found.sort { ($0.copies.lowerBound, $1.copies.count) < ($1.copies.lowerBound, $0.copies.count) }
        var runs: [Run] = []
        for run in found {
            guard let last = runs.last else {
                runs.append(run)
                continue
            }
            // A block may be found as an original and as a copy.
            if run.copies.lowerBound < last.copies.upperBound { continue }
            if isContinued(last, by: run) {
                runs[runs.count - 1] = Run(
                    originals: last.originals.lowerBound..<run.originals.upperBound,
                    copies: last.copies.lowerBound..<run.copies.upperBound)
            } else {
                runs.append(run)
            }
        }
        return runs
    }

    /// Whether a run goes on with another one: what is between them may have been taken for something else.
    private func isContinued(_ run: Run, by next: Run) -> Bool {
        run.copies.lowerBound - run.originals.lowerBound == next.copies.lowerBound - next.originals.lowerBound
            && next.originals.upperBound <= run.copies.lowerBound
            && zip(
                run.originals.upperBound..<max(run.originals.upperBound, next.originals.lowerBound),
                run.copies.upperBound..<next.copies.lowerBound
            ).allSatisfy { areAlike($0, $1) }
    }

    /// A run with the blocks before and behind it that belong to it.
    private func grown(_ run: Run, _ belongs: (Int, Int) -> Bool) -> Run {
        var (first, second) = (run.originals, run.copies)
        while first.lowerBound > 0, first.upperBound < second.lowerBound,
            belongs(first.lowerBound - 1, second.lowerBound - 1)
        {
            (first, second) = (first.lowerBound - 1..<first.upperBound, second.lowerBound - 1..<second.upperBound)
        }
        while second.upperBound < version.blocks.count, first.upperBound < second.lowerBound,
            belongs(first.upperBound, second.upperBound)
        {
            (first, second) = (first.lowerBound..<first.upperBound + 1, second.lowerBound..<second.upperBound + 1)
        }
        return Run(originals: first, copies: second)
    }

    /// Whether most of those who judge have hardly more than one block for each two, wherever these were lined up.
    private func stoodOnce(_ run: Run) -> Bool {
        let count = run.copies.count { version.blocks[$0].isContent }
        let against = judges.count { judge in
            var answers: Set<Int> = []
            for block in [run.originals, run.copies].joined() {
                guard let row = rows[block], let cell = article.table.rows[row].cells[judge] else { continue }
                answers.formUnion(cell)
            }
            return !answers.isEmpty && answers.count * 2 < count * 3
        }
        return against * 2 > judges.count
    }

    /// The most places at which what was added is compared with what stands there, and the most such runs: a version with
    /// more was rebuilt.
    private static let mostPlaces = 16
    private static let mostAdded = 64

    /// Several blocks that were added, with others that they repeat; nil where there are none.
    private func repetition(of added: Range<Int>) -> Run? {
        let places = version.blocks.indices.lazy.filter { place in
            (place + added.count <= added.lowerBound || place >= added.upperBound)
                && place + added.count <= version.blocks.count && areAlike(added.lowerBound, place)
        }
        let place = places.prefix(Self.mostPlaces).first { place in
            zip(added, place..<place + added.count).allSatisfy { areAlike($0, $1) }
        }
        guard let place else { return nil }
        let other = place..<place + added.count
        return place < added.lowerBound
            ? Run(originals: other, copies: added) : Run(originals: added, copies: other)
    }

    /// Several blocks that follow one another and that nothing answers, with as much text as a paragraph that counts.
    private static func addedRuns(to index: Int, of article: AlignedArticle) -> [Range<Int>] {
        let version = article.article.versions[index]
        var runs: [Range<Int>] = []
        for difference in article.differences(.extra) where difference.place.version == index {
            let blocks = difference.place.blocks.clamped(to: version.blocks.indices)
            if let last = runs.last, last.upperBound <= blocks.lowerBound,
                !version.blocks[last.upperBound..<blocks.lowerBound].contains(where: \.isContent)
            {
                runs[runs.count - 1] = last.lowerBound..<blocks.upperBound
            } else {
                runs.append(blocks)
            }
        }
        let least = leastLetters(of: version)
        runs.removeAll { run in
            run.count < 2 || version.blocks[run].reduce(0) { $0 + ($1.isContent ? $1.letters : 0) } < least
        }
        return runs.count > mostAdded ? [] : runs
    }

    /// Whether two blocks are the same to a reader.
    private func areAlike(_ original: Int, _ copy: Int) -> Bool {
        let (original, copy) = (version.blocks[original], version.blocks[copy])
        return original.kind == copy.kind && version.text(of: original).elementsEqual(version.text(of: copy))
    }

    /// Pairs of blocks with the same text, each block with the last one before it.
    private static func repeatedBlocks(of version: Version) -> [Copy] {
        let least = leastLetters(of: version)
        let blocks = version.blocks
        var keys: [(letters: Int, length: Int, index: Int)] = []
        for index in blocks.indices where blocks[index].letters >= least && blocks[index].isContent {
            switch blocks[index].kind {
            case .paragraph, .listItem, .term, .definition:
                keys.append((blocks[index].letters, blocks[index].textRange.count, index))
            default: break
            }
        }
        keys.sort { ($0.letters, $0.length, $0.index) < ($1.letters, $1.length, $1.index) }
        var copies: [Copy] = []
        for place in keys.indices.dropFirst() {
            let key = keys[place]
            var other = place - 1
            // Many blocks of one length are hostile; the nearest are enough.
            while other >= max(0, place - 16), keys[other].letters == key.letters, keys[other].length == key.length {
                if version.text(of: blocks[keys[other].index]).elementsEqual(version.text(of: blocks[key.index])) {
                    copies.append(Copy(original: keys[other].index, copy: key.index))
                    break
                }
                other -= 1
            }
        }
        return copies
    }

    /// Whether most of those who judge have nothing for one of two blocks with the same text.
    private func isFault(_ original: Int, _ copy: Int) -> Bool {
        let table = article.table
        let versions = article.article.versions
        guard let row = rows[copy], let originalRow = rows[original] else { return false }
        let areNeighbours = isNext(copy, to: original)
        let against = judges.count { judge in
            guard let cell = table.rows[row].cells[judge], let other = table.rows[originalRow].cells[judge] else {
                return table.rows[originalRow].cells[judge] != nil || table.rows[row].cells[judge] != nil
            }
            // One block of the others for both of them.
            if cell == other { return cell.count == 1 }
            guard areNeighbours, cell.count == 1, other.count == 1 else { return false }
            let blocks = versions[judge].blocks
            return !versions[judge].text(of: blocks[cell.lowerBound])
                .elementsEqual(versions[judge].text(of: blocks[other.lowerBound]))
        }
        return against * 2 > judges.count
    }

    /// Whether no other block of the article stands between two.
    private func isNext(_ copy: Int, to original: Int) -> Bool {
        !version.blocks[original + 1..<max(original + 1, copy)].contains { $0.isContent }
    }
}

/// What stands twice in the versions of an article.
struct DoubledBlocks {
    /// For each version its runs, in their order.
    let runs: [[Duplicates.Run]]
    private let blocks: [Set<Int>]

    fileprivate init(_ article: AlignedArticle) {
        runs = article.article.versions.indices.map { Duplicates.find(in: $0, of: article) }
        blocks = runs.map { runs in Set(runs.flatMap { [$0.originals, $0.copies].joined() }) }
    }

    /// Whether a block of a version is one that stands twice, the first one or the second.
    func holds(_ block: Int, of version: Int) -> Bool { blocks[version].contains(block) }
}

extension AlignedArticle {
    /// What stands twice in each version where others do not repeat themselves; found once.
    var doubledBlocks: DoubledBlocks { facts.value { DoubledBlocks(self) } }

    /// Whether several blocks of a version have the same text.
    func areAlike(_ blocks: [Block], of version: Int) -> Bool {
        guard let first = blocks.first, blocks.count > 1 else { return false }
        let version = article.versions[version]
        return blocks.dropFirst().allSatisfy { version.text(of: $0).elementsEqual(version.text(of: first)) }
    }
}
