/// The reasons of a judgement.
extension PageJudgement {
    /// The role of a block, and what speaks most for it.
    ///
    /// - Complexity: O(*n*) in the number of the block's features.
    func verdict(of index: Int) -> BlockVerdict {
        var parts = FeatureParts(.inArticle)
        addText(of: index, to: &parts)
        addMarkup(of: index, to: &parts)
        addPlace(of: index, to: &parts)
        let score = finalSums[index]
        if isContent[index] {
            if isPlain {
                return BlockVerdict(role: .content, reason: Self.text(of: Feature(.plainPage).index), score: score)
            }
            let reason = parts.parts.max { $0.part < $1.part }
            let isSmoothed = sums[index] < 0 || reason.map { $0.part <= 0 } ?? true
            return BlockVerdict(
                role: .content, reason: isSmoothed ? Self.byNeighbours : Self.text(of: reason?.index), score: score)
        }
        let against = role(of: index, by: parts.parts)
        let reason = against.part < 0 ? Self.text(of: against.feature) : Self.byNeighbours
        return BlockVerdict(role: against.role, reason: reason, score: score)
    }

    private static let byNeighbours = "the blocks around it"

    private static func text(of index: Int?) -> String { index.map { Feature(index: $0).reason } ?? byNeighbours }

    /// What a block that is no content is: what most of the evidence against it points at.
    private func role(
        of index: Int, by parts: [(index: Int, part: Float)]
    ) -> (role: BlockRole, feature: Int?, part: Float) {
        let block = version.blocks[index]
        let strongest = parts.min { $0.part < $1.part }
        if block.kind == .title { return (.headline, Feature(.firstHeading).index, -1) }
        if index < evidence.count, evidence[index].contains(.recurs) {
            return (.template, Feature(.recurs).index, -1)
        }
        if hints.inherited[traits[index].inner].contains(.hidden) { return (.hidden, Feature(.hidden).index, -1) }
        if block.kind == .heading, block.level == 1 { return (.headline, Feature(.firstHeading).index, -1) }
        // Of features that weigh nothing, as others of the same element do, the markup still names the role.
        let named = parts.compactMap { entry in
            Feature(index: entry.index).role.map { (role: $0, index: entry.index, part: min(0, entry.part) - 0.01) }
        }
        guard let first = named.min(by: { $0.part < $1.part }) else {
            return (.other, strongest?.index, strongest?.part ?? 0)
        }
        return (first.role, first.index, first.part)
    }
}
