/// What a rule takes for one text: a block or a segment, with what the scope leaves out overwritten.
package struct ScopedText: Sendable {
    /// The index of the block in ``/Content/Version/blocks``.
    package let block: Int
    /// The bytes of ``ScopedVersion/bytes`` that are the text.
    package let range: Range<Int>

    /// Creates a text.
    package init(block: Int, range: Range<Int>) {
        self.block = block
        self.range = range
    }
}
