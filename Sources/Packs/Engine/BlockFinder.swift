import Content

/// Finds the blocks that places of a file lie in.
struct BlockFinder {
    private let blocks: [Block]
    /// The blocks by where they begin, outer ones first.
    private let order: [Int]
    /// How many blocks before one are looked at: more can't be open at the same time in what people write.
    private static let reach = 64

    init(_ version: Version) {
        blocks = version.blocks
        order = version.blocks.indices.sorted {
            let (a, b) = (version.blocks[$0].outerRange, version.blocks[$1].outerRange)
            return (a.lowerBound, -a.upperBound, $0) < (b.lowerBound, -b.upperBound, $1)
        }
    }

    /// The innermost block that holds a byte of the file; nil where none does.
    ///
    /// - Complexity: O(log *n*) in the number of blocks.
    func block(at offset: Int) -> Int? {
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[order[middle]].outerRange.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        for position in stride(from: low - 1, through: max(0, low - Self.reach), by: -1) {
            if blocks[order[position]].outerRange.contains(offset) { return order[position] }
        }
        return nil
    }
}
