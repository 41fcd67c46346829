/// Two versions lined up, block by block.
public struct Alignment: Sendable {
    /// The beads in order; together they hold every aligned block of both versions once.
    public let beads: [Bead]
    /// The indexes in the source's ``/Content/Version/blocks`` of the blocks that were aligned.
    public let sourceBlocks: [Int]
    /// The indexes in the target's ``/Content/Version/blocks`` of the blocks that were aligned.
    public let targetBlocks: [Int]
    /// 1 less the alignment's cost over the cost of skipping every block: 1 for the same structure, about 0 for none.
    public let similarity: Double
}
