import Alignment
import Content
import Linting

/// Which rows of tables versions lack as a whole.
struct LostTableRows {
    private struct Key: Hashable {
        let version: Int
        let counterpart: Int
        let row: Int
    }

    private let keys: Set<Key>

    /// Finds the rows of which nothing with a letter in it is left.
    init(_ article: AlignedArticle, _ differences: [Discrepancy]) {
        var lost: [Key: (anchor: Int, count: Int)] = [:]
        for difference in differences {
            let version = article.article.versions[difference.counterpart.version]
            for block in difference.counterpart.blocks.clamped(to: version.blocks.indices) {
                guard let key = Self.key(of: version.blocks[block], difference), version.blocks[block].letters > 0
                else { continue }
                lost[key, default: (block, 0)].count += 1
            }
        }
        var keys: Set<Key> = []
        for (key, entry) in lost {
            let blocks = article.article.versions[key.counterpart].blocks
            var first = entry.anchor
            while first > 0, blocks[first - 1].row == key.row { first -= 1 }
            var last = entry.anchor
            while last + 1 < blocks.count, blocks[last + 1].row == key.row { last += 1 }
            let count = blocks[first...last].count { $0.isContent && $0.letters > 0 && $0.kind != .figure }
            if count <= entry.count { keys.insert(key) }
        }
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
