import Alignment
import Content
import Linting

/// Blocks that follow one another and stand elsewhere than in another version for one cause: a section, a part of a list,
/// or a single paragraph.
struct MovedRun {
    /// The difference of the first block.
    let difference: Discrepancy
    /// The blocks in the version that differs, and in the one that it differs from, what stands between them included;
    /// indexes in ``/Content/Version/blocks``.
    private(set) var blocks: Range<Int>
    private(set) var counterpart: Range<Int>

    /// How many blocks between two that moved may be joined, split or too short to be known again.
    private static let widestGap = 2

    /// Which of the blocks belong to the article.
    func content(of version: Version) -> [Int] {
        blocks.clamped(to: version.blocks.indices).filter { version.blocks[$0].isContent }
    }

    private init(_ difference: Discrepancy) {
        self.difference = difference
        blocks = difference.place.blocks
        counterpart = difference.counterpart.blocks
    }

    /// The runs of an article, in the order of the table.
    fileprivate static func find(in article: AlignedArticle) -> [MovedRun] {
        var runs: [MovedRun] = []
        for difference in article.differences(.reordered) where !article.isUntranslated(difference.place) {
            let run = runs.lastIndex { run in
                run.difference.place.version == difference.place.version
                    && run.difference.counterpart.version == difference.counterpart.version
            }
            if let run, runs[run].isContinued(by: difference, in: article) {
                runs[run].blocks = runs[run].blocks.lowerBound..<difference.place.blocks.upperBound
                runs[run].counterpart = runs[run].counterpart.lowerBound..<difference.counterpart.blocks.upperBound
            } else {
                runs.append(MovedRun(difference))
            }
        }
        return runs
    }

    /// Whether a block that moved follows the run in both versions.
    private func isContinued(by difference: Discrepancy, in article: AlignedArticle) -> Bool {
        func follows(_ blocks: Range<Int>, _ next: Discrepancy.Place) -> Bool {
            let version = article.article.versions[next.version]
            guard blocks.upperBound <= next.blocks.lowerBound, next.blocks.upperBound <= version.blocks.count
            else { return false }
            // Long gaps are not counted to their end.
            let between = version.blocks[blocks.upperBound..<next.blocks.lowerBound].lazy.filter(\.isContent)
            return between.prefix(Self.widestGap + 1).count <= Self.widestGap
        }
        return follows(blocks, difference.place) && follows(counterpart, difference.counterpart)
    }
}

/// The blocks of an article that stand elsewhere than in another version.
struct MovedRuns {
    private struct Key: Hashable {
        let mover: Int
        let version: Int
    }

    /// The runs, in the order of the table.
    let runs: [MovedRun]
    private var blocks: [Key: Set<Int>] = [:]

    fileprivate init(_ article: AlignedArticle) {
        runs = MovedRun.find(in: article)
        for run in runs {
            let mover = run.difference.place.version
            blocks[Key(mover: mover, version: mover), default: []].formUnion(run.blocks)
            blocks[Key(mover: mover, version: run.difference.counterpart.version), default: []].formUnion(
                run.counterpart)
        }
    }

    /// Whether a block of a version, or what answers it in another one, is part of a run of the other: it is neither lost
    /// nor added there.
    func holds(_ block: Int, of version: Int, movedIn mover: Int) -> Bool {
        blocks[Key(mover: mover, version: version)]?.contains(block) ?? false
    }
}

extension AlignedArticle {
    /// The blocks that stand elsewhere than in another version; found once.
    var movedRuns: MovedRuns { facts.value { MovedRuns(self) } }
}
