/// Two versions lined up, block by block.
public struct Alignment: Sendable {
    /// Two blocks that answer each other although they stand in another order than the blocks around them.
    public struct Move: Sendable, Equatable {
        /// The block of the source; an index in ``Alignment/sourceBlocks``.
        public let source: Int
        /// The block of the target; an index in ``Alignment/targetBlocks``.
        public let target: Int
    }

    /// The beads in order; together they hold every aligned block of both versions once.
    public let beads: [Bead]
    /// The blocks that moved, sorted by source.
    ///
    /// Among the beads they are skips, or matches of rows whose blocks changed places.
    public let moves: [Move]
    /// The indexes in the source's ``/Content/Version/blocks`` of the blocks that were aligned.
    public let sourceBlocks: [Int]
    /// The indexes in the target's ``/Content/Version/blocks`` of the blocks that were aligned.
    public let targetBlocks: [Int]
    /// 1 less the alignment's cost over the cost of skipping every block: 1 for the same structure, about 0 for none.
    public let similarity: Double
    /// Why each of ``beads`` is believed; empty where nobody asked for reasons.
    public let reasons: [BeadReason]
}
