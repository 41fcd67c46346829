/// What a block was judged to be, and why.
public struct BlockVerdict: Sendable, Hashable {
    /// What it is.
    public let role: BlockRole
    /// What speaks most for that, in words.
    public let reason: String
    /// The logarithm of the odds that the block is content; nil where markup alone decides.
    public let score: Float?
}
