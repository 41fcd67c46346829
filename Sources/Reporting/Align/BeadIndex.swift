import Alignment

/// Finds the bead of an alignment that holds a block, and the reason of the bead.
struct BeadIndex {
    /// A bead and why it is believed, where that is known.
    typealias Entry = (bead: Bead, reason: BeadReason?)

    private let entries: [Entry]
    private var bySource: [Int: Int] = [:]
    private var byTarget: [Int: Int] = [:]

    /// Indexes the beads of an alignment by the blocks that they hold.
    init(_ alignment: Alignment) {
        entries = alignment.beads.enumerated().map { index, bead in
            (bead, alignment.reasons.indices.contains(index) ? alignment.reasons[index] : nil)
        }
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
    func entry(source block: Int) -> Entry? { bySource[block].map { entries[$0] } }

    /// The bead that holds a block of the target, as an index of ``/Content/Version/blocks``.
    func entry(target block: Int) -> Entry? { byTarget[block].map { entries[$0] } }
}
