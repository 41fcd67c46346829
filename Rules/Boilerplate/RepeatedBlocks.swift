import Alignment
import Content
import Linting

/// The blocks of an article that recur in other articles of their locale and that no other version of the article has.
struct RepeatedBlocks: Sendable {
    /// In how many other articles a block must stand, unless configured: what two or three articles on one subject share
    /// is no frame.
    static let usualLeast = 3

    /// How many letters a text has that hardly recurs by chance.
    private static let fewLetters = 20

    /// For each version the blocks and in how many articles they stand.
    let byVersion: [[RecurringBlock]]

    /// Finds the blocks of an article.
    ///
    /// - Complexity: O(*n*) in the number of blocks of versions that have recurring ones.
    init(of article: AlignedArticle) {
        let recurring = article.table.recurringBlocks
        let versions = article.article.versions
        byVersion = versions.indices.map { number in
            guard number < recurring.count, !recurring[number].isEmpty else { return [] }
            let version = versions[number]
            let blocks = Set(recurring[number].map(\.block))
            let counterparts = Counterparts(of: number, in: article)
            return recurring[number].filter { found in
                let block = version.blocks[found.block]
                guard Self.mayRepeat(block), Self.isTelling(block, found),
                    counterparts.standing(of: found.block) == .alone, !article.isStrayPhrase(found.block, of: number)
                else { return false }
                guard block.kind == .heading else { return true }
                // Articles have headings in common: one counts only where what stands under it recurs too.
                let rest = (found.block + 1)..<version.blocks.count
                guard let next = rest.first(where: { version.blocks[$0].isContent }) else { return true }
                return blocks.contains(next) && counterparts.standing(of: next) == .alone
            }
        }
    }

    /// Whether a text is long enough not to recur by chance, or stands in most articles.
    ///
    /// "Characters", an entry of lists of links, stood in 4 of 25 articles of two locales of a sample.
    private static func isTelling(_ block: Block, _ found: RecurringBlock) -> Bool {
        block.letters >= fewLetters || found.articles * 2 >= found.surveyed
    }

    private static func mayRepeat(_ block: Block) -> Bool {
        guard block.isContent, block.isTranslatable, block.letters >= 4 else { return false }
        switch block.kind {
        case .paragraph, .listItem, .heading: return true
        default: return false
        }
    }
}

extension AlignedArticle {
    /// The blocks that recur in other articles and that no other version has.
    var repeatedBlocks: RepeatedBlocks { facts.value { RepeatedBlocks(of: self) } }

    /// Whether a block recurs in so many other articles that it is reported unless configured otherwise.
    func isRepeated(_ block: Int, of version: Int) -> Bool {
        repeatedBlocks.byVersion[version].contains { $0.block == block && $0.articles >= RepeatedBlocks.usualLeast }
    }
}
