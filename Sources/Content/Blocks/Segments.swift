public import Language

extension Version {
    /// The sentences of a block, as ranges of ``text``; a listing is one segment.
    ///
    /// Worked out on each call; a caller that asks for many blocks makes the segmenter once.
    public func segments(of block: Block) -> [Range<Int>] {
        segments(of: block, using: Segmenter(block.language ?? locale))
    }

    /// The sentences of a block by a segmenter of its locale, as ranges of ``text``; a listing is one segment.
    public func segments(of block: Block, using segmenter: borrowing Segmenter) -> [Range<Int>] {
        if block.textRange.isEmpty { return [] }
        if block.kind == .code { return [block.textRange] }
        return segmenter.sentences(in: text(of: block))
    }
}
