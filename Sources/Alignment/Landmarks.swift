/// Places that the path of a long alignment should pass: blocks that only each other can answer.
enum Landmarks {
    /// Up to this many cells a corridor along the diagonal is wide enough to be widened at leisure.
    private static let smallTable = 1 << 16

    /// Where the path should pass, in ascending order of rows and columns; empty for small tables.
    ///
    /// A landmark is a pair of blocks that share an anchor that is unique in both versions, or two where these are
    /// words, whose beginnings may agree by chance. The longest chain of landmarks that ascends in both versions is
    /// kept, so that a few chance pairs do no harm.
    /// - Complexity: O(*n* log *n*) in the number of anchors.
    static func find(_ x: AnchorIndex, _ y: AnchorIndex, blocks: (Int, Int)) -> [(row: Int, column: Int)] {
        let (cells, overflow) = blocks.0.multipliedReportingOverflow(by: blocks.1)
        guard overflow || cells > smallTable else { return [] }
        var pairs: [UInt64] = []
        for id in x.tokens.indices where x.frequencies[id] == 1 {
            guard let other = y.id(of: x.tokens[id]), y.frequencies[other] == 1 else { continue }
            let row = UInt64(x.postings[Int(x.postingStarts[id])])
            let column = UInt64(y.postings[Int(y.postingStarts[other])])
            pairs.append(row << 32 | column)
            let kind = AnchorKind(of: x.tokens[id])
            if kind != .word, kind != .identifier { pairs.append(row << 32 | column) }
        }
        pairs.sort()
        var candidates: [(row: Int, column: Int)] = []
        for index in pairs.indices.dropFirst() where pairs[index] == pairs[index - 1] {
            let place = (row: Int(pairs[index] >> 32), column: Int(pairs[index] & 0xFFFF_FFFF))
            if let last = candidates.last, last == place { continue }
            candidates.append(place)
        }
        return LongestAscent.find(in: candidates)
    }
}
