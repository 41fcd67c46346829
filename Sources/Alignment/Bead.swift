/// A step of an alignment: which blocks of the source answer which of the target.
///
/// Blocks are counted by their place in ``Aligner/contentBlocks(of:)``'s sense: indexes of ``/Content/Version/blocks``.
public struct Bead: Sendable, Equatable {
    /// The shapes that a bead can have, named by how many blocks of source and target it holds.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// One block answers one.
        case match = "1-1"
        /// A block of the source has no answer.
        case deletion = "1-0"
        /// A block of the target answers nothing.
        case insertion = "0-1"
        /// Two blocks of the source became one.
        case merge = "2-1"
        /// One block of the source became two.
        case split = "1-2"
    }

    /// The shape.
    public let kind: Kind
    /// The first block of the source, or where it would stand; an index in the aligned blocks of the source.
    public let source: Int
    /// The first block of the target, or where it would stand; an index in the aligned blocks of the target.
    public let target: Int
    /// What the bead costs, in nats.
    public let cost: Float
}
