/// A step of an alignment: which blocks of the source answer which of the target.
///
/// Blocks are counted among those that were aligned: ``Alignment/sourceBlocks`` and ``Alignment/targetBlocks`` turn that
/// into indexes of ``/Content/Version/blocks``.
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

        /// How many blocks of the source the bead holds.
        public var sourceCount: Int {
            switch self {
            case .insertion: 0
            case .match, .deletion, .split: 1
            case .merge: 2
            }
        }

        /// How many blocks of the target the bead holds.
        public var targetCount: Int {
            switch self {
            case .deletion: 0
            case .match, .insertion, .merge: 1
            case .split: 2
            }
        }
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
