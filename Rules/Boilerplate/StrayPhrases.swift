import Content
import Linting

/// Tells which stock phrases of a version are no part of its article.
enum StrayPhrases {
    /// The longest text in bytes at the end of a block that a phrase at the end of another may be answered by.
    private static let longestAnswer = 80

    /// Whether a phrase is no part of the article, whatever other versions have in its place.
    static func isCertain(_ place: StockPhrases.Place) -> Bool {
        guard place.isAtEdge, !place.phrase.isOrdinary else { return false }
        switch place.phrase.concept {
        case .skipLink, .share, .cookies, .backToTop, .custom: return true
        // A byline stands under the title; at the end it may be who said what is quoted.
        case .anonymousByline: return place.isAtTop
        default: return false
        }
    }

    /// Whether a phrase that is not certain to be stray is none of the article by where the other versions have it.
    static func isStray(
        _ place: StockPhrases.Place, of number: Int, in article: AlignedArticle, by counterparts: Counterparts
    ) -> Bool {
        let version = article.article.versions[number]
        let kind = version.blocks[place.block].kind
        let standing = counterparts.standing(of: place.block)
        guard place.extent == .whole else { return standing != .alone && !isShared(place, by: counterparts) }
        let concept = place.phrase.concept
        // A byline without a name stands under the title; elsewhere the word is just a word.
        if concept == .anonymousByline { return place.isAtTop && place.phrase.isOrdinary && standing == .alone }
        switch standing {
        case .shared: return false
        case .alone:
            if kind != .heading || mayBeHeading(place.phrase) { return true }
            // "Answer" and "Reply" are what an article with questions has.
            if concept == .comments { return false }
            // Under a heading of the version's own stands what it has of its own.
            return !isAlone(after: place.block, in: version, by: counterparts)
        // Without other versions a heading may be the article's own, and steps name buttons and pages too.
        case .unknown:
            if concept == .custom { return true }
            return place.phrase.isOrdinary
                ? place.isOutermost && (kind == .paragraph || kind == .listItem) : kind == .paragraph
        }
    }

    /// Whether a heading with such a phrase is none that an article has.
    private static func mayBeHeading(_ phrase: Phrase) -> Bool {
        switch phrase.concept {
        case .skipLink, .share, .backToTop, .comments, .custom: !phrase.isOrdinary
        default: false
        }
    }

    /// Whether the next block is one that the other versions lack as well.
    private static func isAlone(after block: Int, in version: Version, by counterparts: Counterparts) -> Bool {
        guard let next = version.blocks.indices.first(where: { $0 > block && version.blocks[$0].isContent }),
            version.blocks[next].kind != .heading
        else { return false }
        return counterparts.standing(of: next) == .alone
    }

    /// Whether the blocks that answer the one of a phrase have such a part too: a phrase, or short markup at the same end.
    private static func isShared(_ place: StockPhrases.Place, by counterparts: Counterparts) -> Bool {
        counterparts.areMost(of: place.block) { version, index in
            if version.stockPhrases.places.contains(where: { $0.block == index && $0.extent == place.extent }) {
                return true
            }
            let block = version.blocks[index]
            return version.inlines[block.inlines].contains { inline in
                !inline.textRange.isEmpty && inline.textRange.count <= longestAnswer && inline.kind != .lineBreak
                    && (place.extent == .start
                        ? inline.textRange.lowerBound == block.textRange.lowerBound
                        : inline.textRange.upperBound + 2 >= block.textRange.upperBound)
            }
        }
    }

    /// The blocks of each version that are compiled stock phrases as a whole and no part of the article.
    fileprivate struct Blocks: Sendable {
        let byVersion: [[Int]]

        init(of article: AlignedArticle) {
            byVersion = article.article.versions.indices.map { number in
                let places = article.article.versions[number].stockPhrases.places.filter { $0.extent == .whole }
                guard !places.isEmpty else { return [] }
                let counterparts = Counterparts(of: number, in: article)
                return places.filter { isCertain($0) || isStray($0, of: number, in: article, by: counterparts) }
                    .map(\.block)
            }
        }
    }
}

extension AlignedArticle {
    /// Whether a block of a version is a stock phrase that is no part of the article.
    func isStrayPhrase(_ block: Int, of version: Int) -> Bool {
        facts.value { StrayPhrases.Blocks(of: self) }.byVersion[version].contains(block)
    }
}
