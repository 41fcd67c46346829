import Alignment
import Content
import Language
import Linting

/// The sentences that blocks have and those that answer them have not.
///
/// Only a block that is shorter than expected, and by its marks has no more sentences than its counterpart, is cut into
/// them: one in fifty.
struct LostSentences {
    /// A sentence that has no counterpart.
    struct Loss {
        /// The version that lacks it.
        let version: Int
        /// Where it would stand, as a byte of the version's file.
        let place: Int
        /// The block that it would stand in, an index in ``/Content/Version/blocks``.
        let block: Int
        /// The sentence in the version that all are compared with, as bytes of ``/Content/Version/text``.
        let sentence: Range<Int>
    }

    /// How much shorter than expected a block is, at least, as a logarithm: 98 of 100 losses of a sentence of 40 letters
    /// that is 15 % of its block are beyond.
    private static let leastShortening: Float = -0.1
    /// The least letters of a block that has a sentence to lose.
    private static let fewestLetters = 40
    /// The least letters of a sentence that is missed; shorter ones are joined to others as often.
    private static let shortestSentence: Float = 20
    /// How much likelier a loss has to be than the reading that nothing was lost, in nats.
    ///
    /// Measured on sound translations, in which nine of ten that it leaves are true.
    private static let leastGain: Float = 5.25

    private let article: AlignedArticle
    private let pivot: Int
    /// Blocks that are reported as a whole.
    private let known: [Set<Int>]

    init(_ article: AlignedArticle) {
        self.article = article
        pivot = article.table.pivot
        var known = [Set<Int>](repeating: [], count: article.article.versions.count)
        for difference in article.table.discrepancies where known.indices.contains(difference.place.version) {
            known[difference.place.version].formUnion(difference.place.blocks)
            known[difference.counterpart.version].formUnion(difference.counterpart.blocks)
        }
        self.known = known
    }

    /// The losses, in the order of the table and then of the versions.
    func find() -> [Loss] {
        let versions = article.article.versions
        let expectations = article.table.expectations
        guard versions.indices.contains(pivot), expectations.count == versions.count else { return [] }
        let others = versions.indices.filter { expectations[$0] != nil }
        var losses: [Loss] = []
        var sentences: (block: Int, ranges: [Range<Int>]) = (-1, [])
        for row in article.table.rows {
            guard let own = row.cells[pivot], own.count == 1, isCandidate(own.lowerBound, of: pivot) else { continue }
            let block = own.lowerBound
            let letters = self.letters(of: block, in: pivot)
            guard letters >= Self.fewestLetters else { continue }
            var count: UInt8?
            for version in others {
                guard let cell = row.cells[version], cell.count == 1, isCandidate(cell.lowerBound, of: version),
                    let expectation = expectations[version],
                    isShort(cell.lowerBound, of: version, block, letters, expectation)
                else { continue }
                let most =
                    count ?? SentenceCount.count(versions[pivot].text, versions[pivot].blocks[block].textRange).count
                count = most
                let answer = versions[version].blocks[cell.lowerBound].textRange
                let other = SentenceCount.count(versions[version].text, answer)
                // Without a mark there may be a language that has none.
                guard most > 1, other.count <= most, other.count > 1 || !other.isOpen else { continue }
                if sentences.block != block {
                    sentences = (block, versions[pivot].segments(of: versions[pivot].blocks[block]))
                }
                guard sentences.ranges.count > 1 else { continue }
                let loss = self.loss(of: sentences.ranges, block, in: cell.lowerBound, of: version, expectation)
                if let loss { losses.append(loss) }
            }
        }
        return losses
    }

    /// Whether a block is text with a sentence to lose, and not reported as a whole.
    private func isCandidate(_ block: Int, of version: Int) -> Bool {
        guard !known[version].contains(block) else { return false }
        let blocks = article.article.versions[version].blocks
        guard blocks[block].isContent, blocks[block].isTranslatable else { return false }
        return switch blocks[block].kind {
        case .paragraph, .listItem, .definition, .tableCell, .caption: true
        default: false
        }
    }

    /// Whether a block is shorter than expected of the answer to one of so many letters.
    private func isShort(
        _ block: Int, of version: Int, _ own: Int, _ letters: Int, _ expectation: LengthExpectation
    ) -> Bool {
        let answer = self.letters(of: block, in: version)
        return expectation.deviation(ofBlock: own, letters: letters, answeredBy: answer) < Self.leastShortening
    }

    /// The letters of a block, as expectations count them.
    private func letters(of block: Int, in index: Int) -> Int {
        let version = article.article.versions[index]
        let block = version.blocks[block]
        return WeighedLetters.count(block.letters, of: version.text, block.textRange, in: version.locale?.language)
    }

    private func loss(
        of sentences: [Range<Int>], _ own: Int, in block: Int, of index: Int, _ expectation: LengthExpectation
    ) -> Loss? {
        let versions = article.article.versions
        let version = versions[index]
        let answers = version.segments(of: version.blocks[block])
        let aligner = SentenceAligner(
            .init(versions[pivot].text, sentences, in: versions[pivot].locale),
            .init(version.text, answers, in: version.locale), block: own, expectation, article.table.survey)
        guard let loss = aligner.loss(ofAtLeast: Self.shortestSentence, gaining: Self.leastGain),
            !article.isUntranslated(block..<block + 1, of: index)
        else { return nil }
        let place =
            loss.place > 0
            ? version.map.sourceRange(of: answers[loss.place - 1]).upperBound
            : version.map.sourceRange(of: answers[0]).lowerBound
        return Loss(version: index, place: place, block: block, sentence: sentences[loss.sentence])
    }
}
