import Markup

/// Tells the blocks of an article from those of the page around it.
///
/// Three passes over the blocks, each a sum of weighted features:
/// 1. each block by its text and the markup around it. The element that holds the most of what looks like content is the
///    article's root;
/// 2. each block again, with what the markup says between the root and the block only, and with how much of the
///    article stands beside it and in elements like its own;
/// 3. the sum of the second pass with those of the blocks before and after.
///
/// Only pages in HTML are judged so; in other formats the markup says what is content.
public struct MainContent: Sendable {
    /// For each block whether it belongs to the article's text.
    public let isContent: [Bool]

    private let judgement: PageJudgement?
    private let version: Version

    /// Judges the blocks of a version.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - evidence: What is known of each block from outside of its page; empty where nothing is.
    /// - Complexity: O(*n*) in the number of nodes and the length of the text, on average.
    public init(of version: Version, evidence: [BlockEvidence] = []) {
        self.version = version
        guard version.format == .html, !version.blocks.isEmpty else {
            judgement = nil
            isContent = version.blocks.map(\.isContent)
            return
        }
        let judgement = PageJudgement(of: version, evidence: evidence)
        self.judgement = judgement
        isContent = judgement.isContent
    }

    /// The role of the block at `index`, and what speaks most for it.
    ///
    /// - Complexity: O(*n*) in the number of features.
    public func verdict(of index: Int) -> BlockVerdict {
        guard let judgement else {
            return BlockVerdict(role: isContent[index] ? .content : .other, reason: "the markup says so", score: nil)
        }
        return judgement.verdict(of: index)
    }
}
