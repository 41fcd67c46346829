import Alignment
import Content
import Linting

extension AlignedArticle {
    /// The blocks that most articles of their locale have; found once.
    var templateBlocks: TemplateBlocks { facts.value { TemplateBlocks(of: self) } }
}

/// The blocks of an article that most articles of their locale have word for word: what the frame of the site leaves.
struct TemplateBlocks: Sendable {
    /// For each version the blocks by their indexes.
    private let byVersion: [[Int: RecurringBlock]]

    /// Finds the blocks of an article.
    init(of article: AlignedArticle) {
        byVersion = article.table.recurringBlocks.map { blocks in
            Dictionary(blocks.lazy.filter(\.isTemplate).map { ($0.block, $0) }) { first, _ in first }
        }
    }

    /// What is known of a block; nil where it belongs to the article.
    func block(_ block: Int, of version: Int) -> RecurringBlock? {
        byVersion.indices.contains(version) ? byVersion[version][block] : nil
    }

    /// Whether a difference comes from the frame: translations have a note that their source lacks, or a block moved that
    /// other articles have too. Headings recur in articles themselves.
    func explain(_ difference: Discrepancy, of article: AlignedArticle) -> Bool {
        switch difference.kind {
        case .reordered: holds(difference.place, of: article) || holds(difference.counterpart, of: article)
        case .missing where article.isAboutSource(difference): holds(difference.counterpart, of: article)
        default: false
        }
    }

    private func holds(_ place: Discrepancy.Place, of article: AlignedArticle) -> Bool {
        let blocks = article.article.versions[place.version].blocks
        return !place.blocks.isEmpty
            && place.blocks.allSatisfy {
                block($0, of: place.version) != nil && blocks.indices.contains($0) && blocks[$0].kind != .heading
            }
    }
}
