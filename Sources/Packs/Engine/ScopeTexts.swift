import Content

/// The blocks and texts of a scope in one version.
struct ScopeTexts {
    /// The blocks, as indexes in ``/Content/Version/blocks``.
    let blocks: [Int]
    /// The texts, in order.
    let texts: [ScopedText]
    /// For each block of the version, the index of its first text; -1 for a block that is not in the scope.
    let firstText: [Int]

    init(blocks: [Int], unit: Scope.Unit, of shared: VersionText) {
        self.blocks = blocks
        var texts: [ScopedText] = []
        texts.reserveCapacity(blocks.count)
        var firstText = [Int](repeating: -1, count: shared.version.blocks.count)
        for block in blocks {
            firstText[block] = texts.count
            if unit == .segment {
                texts += shared.segments(of: block).map { ScopedText(block: block, range: $0) }
            } else {
                texts.append(ScopedText(block: block, range: shared.version.blocks[block].textRange))
            }
        }
        self.texts = texts
        self.firstText = firstText
    }
}
