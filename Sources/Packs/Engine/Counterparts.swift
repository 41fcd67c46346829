import Alignment
import Linting

/// The blocks of two versions that answer one another.
struct Counterparts {
    /// Blocks that answer one another: one and one, or more where some were merged or split. Indexes in
    /// ``/Content/Version/blocks``.
    struct Pair {
        let source: [Int]
        let target: [Int]
    }

    /// The pairs in the order of the table, as far as both sides have blocks in the scope.
    let pairs: [Pair]

    /// Pairs the blocks of a version with those of another one.
    ///
    /// - Parameters:
    ///   - target: The index of the version.
    ///   - source: The index of the version that it is measured against.
    ///   - article: The article.
    init(of target: Int, in source: Int, _ article: ScopedArticle) {
        let table = article.article.table
        guard target != source, table.isRelated[target], table.isRelated[source] else {
            pairs = []
            return
        }
        let isInSource = Set(article.versions[source].blocks)
        let isInTarget = Set(article.versions[target].blocks)
        pairs = table.rows.compactMap { row in
            guard let sourceCell = row.cells[source], let targetCell = row.cells[target] else { return nil }
            let pair = Pair(
                source: sourceCell.filter(isInSource.contains), target: targetCell.filter(isInTarget.contains))
            return pair.source.isEmpty || pair.target.isEmpty ? nil : pair
        }
    }
}

extension ScopedArticle {
    /// What versions are measured against: the source, else the version most like the others.
    var reference: Int { article.source ?? article.table.pivot }

    /// The versions to measure: all but the one that they are measured against, as far as the rule is for them.
    func measured(against reference: Int) -> [Int] {
        versions.indices.filter { $0 != reference && versions[$0].isReported && article.table.isRelated[$0] }
    }
}
