/// A difference between the versions of an article that is worth a finding.
public struct Discrepancy: Sendable {
    /// What differs.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// The version lacks a block.
        case missing
        /// The version has a block that the others lack.
        case extra
        /// The version has in one block what the others have in two.
        case merged
        /// The version has in two blocks what the others have in one.
        case split
        /// The version's block is much shorter than its counterpart lets expect.
        case truncated
        /// The version's block is much longer than its counterpart lets expect.
        case expanded
        /// The version's block stands elsewhere than its counterpart lets expect.
        case reordered
        /// The version's block stands in the place of its counterpart and is no translation of it.
        case unrelated
    }

    /// A block range of a version.
    public struct Place: Sendable, Equatable {
        /// The index of the version in the article.
        public let version: Int
        /// Indexes in ``/Content/Version/blocks``; empty, before the block that follows, where something is missing.
        public let blocks: Range<Int>
    }

    /// What differs.
    public let kind: Kind
    /// The version that differs, and its blocks.
    public let place: Place
    /// What it differs from: the source's blocks, else those of the version that stands for the others.
    public let counterpart: Place
    /// Other versions that agree with the counterpart, or, for a difference of the source, the versions that lack it.
    public let witnesses: [Place]
    /// Whether the version at ``place`` stands alone against most of three or more, the source included.
    public let isConsensus: Bool
    /// For ``Kind/truncated`` and ``Kind/expanded``, the length over the expected length.
    public let ratio: Double?
    /// What the alignment rests on there, the strongest first: what the blocks have in common, or where there is none,
    /// what those around them have.
    public let grounds: [Ground]
    /// For ``Kind/unrelated``, the id of another article that has the very text, while its versions have nothing of what
    /// stands here; nil where there is none.
    public internal(set) var home: String?
}
