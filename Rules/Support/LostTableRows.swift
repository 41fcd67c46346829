import Alignment
import Content
import Linting

/// Which rows of tables versions lack as a whole, so that each of them is one finding.
struct LostTableRows {
    /// A row of a table that a version lacks.
    struct Row {
        /// The difference of the first lost cell.
        let difference: Discrepancy
        /// The version that has the row, and its cells.
        let counterpart: Int
        let cells: Range<Int>
    }

    private struct Key: Hashable {
        let version: Int
        let counterpart: Int
        let row: Int
    }

    /// The rows, in the order of the table.
    let rows: [Row]
    private let keys: Set<Key>

    /// Finds the rows of which nothing with a letter in it is left.
    init(_ article: AlignedArticle, _ differences: [Discrepancy]) {
        var lost: [Key: (first: Discrepancy, count: Int)] = [:]
        var order: [Key] = []
        for difference in differences {
            let version = article.article.versions[difference.counterpart.version]
            for block in difference.counterpart.blocks.clamped(to: version.blocks.indices) {
                guard let key = Self.key(of: version.blocks[block], difference), version.blocks[block].letters > 0
                else { continue }
                if lost[key] == nil { order.append(key) }
                lost[key, default: (difference, 0)].count += 1
            }
        }
        var rows: [Row] = []
        var keys: Set<Key> = []
        for key in order {
            guard let entry = lost[key] else { continue }
            let blocks = article.article.versions[key.counterpart].blocks
            let anchor = entry.first.counterpart.blocks.lowerBound
            var first = anchor
            while first > 0, blocks[first - 1].row == key.row { first -= 1 }
            var last = anchor
            while last + 1 < blocks.count, blocks[last + 1].row == key.row { last += 1 }
            let count = blocks[first...last].count { $0.isContent && $0.letters > 0 && $0.kind != .figure }
            guard count <= entry.count else { continue }
            keys.insert(key)
            rows.append(Row(difference: entry.first, counterpart: key.counterpart, cells: first..<last + 1))
        }
        self.rows = rows
        self.keys = keys
    }

    /// Whether a block that a difference says is missing is part of a row that is.
    func contains(_ block: Block, _ difference: Discrepancy) -> Bool {
        Self.key(of: block, difference).map { keys.contains($0) } ?? false
    }

    private static func key(of block: Block, _ difference: Discrepancy) -> Key? {
        guard block.row >= 0 else { return nil }
        return Key(version: difference.place.version, counterpart: difference.counterpart.version, row: block.row)
    }
}
