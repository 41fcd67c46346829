import Alignment

/// Finds the bead of an alignment that holds a block.
struct BeadIndex {
    private let beads: [Bead]
    private var bySource: [Int: Int] = [:]
    private var byTarget: [Int: Int] = [:]

    /// Indexes the beads of an alignment by the blocks that they hold.
    init(_ alignment: Alignment) {
        beads = alignment.beads
        for (index, bead) in alignment.beads.enumerated() {
            for block in alignment.sourceBlocks.dropFirst(bead.source).prefix(bead.kind.sourceCount) {
                bySource[block] = index
            }
            for block in alignment.targetBlocks.dropFirst(bead.target).prefix(bead.kind.targetCount) {
                byTarget[block] = index
            }
        }
    }

    /// The bead that holds a block of the source, as an index of ``/Content/Version/blocks``.
    func bead(source block: Int) -> Bead? { bySource[block].map { beads[$0] } }

    /// The bead that holds a block of the target, as an index of ``/Content/Version/blocks``.
    func bead(target block: Int) -> Bead? { byTarget[block].map { beads[$0] } }
}
