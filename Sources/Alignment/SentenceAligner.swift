import Content
package import Language

/// Lines up the sentences of two blocks that answer one another, to see whether one of the first was lost.
///
/// Translators join and part sentences, so that their number tells little. What tells is which reading the lengths
/// favour: that all sentences are there, some of them joined, or that one is not. The costs are those of beads of
/// blocks: ``LengthCost`` by the expected length, and a price for what is joined.
package struct SentenceAligner {
    /// A text and its sentences.
    package struct Side {
        let text: [UInt8]
        let sentences: [Range<Int>]
        let locale: LanguageTag?

        /// Creates a side; the ranges are bytes of the text, in order.
        package init(_ text: [UInt8], _ sentences: [Range<Int>], in locale: LanguageTag? = nil) {
            self.text = text
            self.sentences = sentences
            self.locale = locale
        }

        /// The letters of the sentences.
        fileprivate var letters: [Float] {
            sentences.map {
                Float(WeighedLetters.count(TextLength.counted(in: text[$0]), of: text, $0, in: locale?.language))
            }
        }
    }

    /// A sentence that was lost.
    package struct Loss: Equatable {
        /// The sentence, by its place among those of the source.
        package let sentence: Int
        /// Before which of the target's it would stand.
        package let place: Int
        /// How much likelier that is than that all are there, in nats.
        package let gain: Float
    }

    /// The price of joining two sentences or parting one, in nats: translators do with about one in ten.
    private static let joinPrice: Float = 2.3
    /// How many sentences of one side may answer how many of the other, and the price.
    private static let shapes: [(source: Int, target: Int, price: Float)] = [
        (1, 1, 0), (2, 1, joinPrice), (1, 2, joinPrice), (2, 2, 2 * joinPrice), (3, 1, 2 * joinPrice),
        (1, 3, 2 * joinPrice), (4, 1, 3 * joinPrice),
    ]
    /// What speaks against the loss of a sentence that a number, a name or another anchor of it stands in the answer,
    /// and for it that a number or an identifier does not; up to two of either count.
    private static let presence: Float = 1.5
    private static let absence: Float = 1
    private static let mostCounted = 2
    /// How much less near to the answer a lost sentence is than the others, and what words say at most, in nats, against
    /// its loss. For it they say nothing: with half a nat one more sentence came and went with faults in other
    /// articles.
    private static let lostNearness: Float = 0.2
    private static let mostAgainstLoss: Float = 2
    /// Sentences of whose words less is known, in nats, say nothing: see ``StrangerFinder``.
    private static let leastKnown: Float = 16
    /// Blocks of more sentences are left alone: with so many, another reading is found too easily.
    private static let mostSentences = 16
    /// What no reading costs more than, so that an impossible one proves nothing.
    private static let dearest: Float = 60

    private let source: Side
    private let target: Side
    private let survey: SurveyView
    private let expected: [Float]
    private let actual: [Float]
    private let floor: Float
    private let scatter: Float

    /// Prepares the comparison of a block of the pivot with the one that answers it.
    ///
    /// - Parameters:
    ///   - source: The sentences of the pivot's block.
    ///   - target: Those of its answer.
    ///   - block: The pivot's block, an index in ``/Content/Version/blocks``.
    ///   - expectation: What is expected of the lengths of the version that answers.
    ///   - survey: What the words of the export mean.
    package init(
        _ source: Side, _ target: Side, block: Int, _ expectation: LengthExpectation, _ survey: SurveyView = .none
    ) {
        self.source = source
        self.target = target
        self.survey = survey
        let ratio = exponential(expectation.logarithm(ofBlock: block))
        expected = source.letters.map { $0 * ratio }
        actual = target.letters
        floor = expectation.floor
        scatter = expectation.scatter
    }

    /// The sentence of the source whose loss explains the target best; nil where fewer sentences tell nothing, or none
    /// explains enough.
    ///
    /// Words are asked where they may decide.
    /// - Parameters:
    ///   - fewestLetters: The least length, as expected in the target, of a sentence that is missed.
    ///   - leastGain: How much likelier its loss has to be than that all are there, in nats.
    /// - Returns: The loss.
    /// - Complexity: O(*nm*) in the numbers of sentences.
    package func loss(ofAtLeast fewestLetters: Float, gaining leastGain: Float) -> Loss? {
        let (n, m) = (expected.count, actual.count)
        guard n > 1, m > 0, m < n, n <= Self.mostSentences else { return nil }
        let before = costs(expected, actual)
        let after = costs(expected.reversed(), actual.reversed())
        let whole = min(before[n * (m + 1) + m], Self.dearest)
        let index = self.index()
        let evidence = anchorEvidence(index)
        var losses: [Loss] = []
        for sentence in 0..<n where expected[sentence] >= fewestLetters {
            let costs = (0...m).map { place in
                before[sentence * (m + 1) + place] + after[(n - sentence - 1) * (m + 1) + m - place]
            }
            guard let place = costs.indices.min(by: { costs[$0] < costs[$1] }) else { continue }
            losses.append(
                Loss(sentence: sentence, place: place, gain: whole - costs[place] + evidence[sentence]))
        }
        guard let most = losses.map(\.gain).max(), most >= leastGain else { return nil }
        let words = wordEvidence(index)
        let best = losses.map { loss in
            Loss(sentence: loss.sentence, place: loss.place, gain: loss.gain + words[loss.sentence])
        }.max { $0.gain < $1.gain || $0.gain == $1.gain && $0.sentence > $1.sentence }
        return best.flatMap { $0.gain >= leastGain ? $0 : nil }
    }

    /// The least cost of lining up the first sentences of both sides without a loss, by how many there are of each: rows
    /// of one more than the target has.
    private func costs(_ expected: [Float], _ actual: [Float]) -> [Float] {
        let table = LengthCost.table
        let (n, m) = (expected.count, actual.count)
        var costs = [Float](repeating: .infinity, count: (n + 1) * (m + 1))
        costs[0] = 0
        for i in 0...n {
            for j in 0...m where costs[i * (m + 1) + j] < .infinity {
                for shape in Self.shapes where i + shape.source <= n && j + shape.target <= m {
                    let x = expected[i..<i + shape.source].reduce(0, +)
                    let y = actual[j..<j + shape.target].reduce(0, +)
                    let cost = BeadCost.length(
                        naturalLogarithm(x + 2), naturalLogarithm(y + 2), x, y, floor: floor, scatter: scatter,
                        table.span)
                    let end = (i + shape.source) * (m + 1) + j + shape.target
                    costs[end] = min(costs[end], costs[i * (m + 1) + j] + shape.price + cost)
                }
            }
        }
        return costs
    }

    /// The anchors of the sentences of the source, and as one more block those of the target.
    private func index() -> AnchorIndex {
        var index = AnchorIndex()
        for sentence in source.sentences {
            WordScanner.scan(source.text, sentence, isCode: false, into: &index)
            index.endBlock()
        }
        for sentence in target.sentences { WordScanner.scan(target.text, sentence, isCode: false, into: &index) }
        index.endBlock()
        index.finish()
        return index
    }

    /// What the words of each sentence of the source say of its loss: that the answer is less near to it than to the others.
    ///
    /// Two normal distributions of one spread, that of nearness by what is known of a sentence's words.
    private func wordEvidence(_ index: AnchorIndex) -> [Float] {
        let count = source.sentences.count
        let none = [Float](repeating: 0, count: count)
        guard survey.knowsWords, let answer = survey.vector(of: count, in: index, locale: target.locale)
        else { return none }
        let known = (0..<count).map { sentence in
            survey.vector(of: sentence, in: index, locale: source.locale).flatMap { survey.evidence($0, answer) }
        }
        return known.indices.map { sentence in
            guard let own = known[sentence], own.known >= Self.leastKnown else { return 0 }
            let others = known.indices.lazy.filter { $0 != sentence }.compactMap { known[$0] }
            let weight = others.reduce(0) { $0 + $1.known }
            guard weight >= Self.leastKnown else { return 0 }
            let mean = others.reduce(0) { $0 + $1.known * $1.nearness } / weight
            let spread = 0.06 + 2.6 / (own.known + 6)
            let evidence = Self.lostNearness / (spread * spread) * (mean - own.nearness - Self.lostNearness / 2)
            return max(-Self.mostAgainstLoss, min(0, evidence))
        }
    }

    /// What the anchors of each sentence of the source, as far as no other sentence has them, say of its loss.
    private func anchorEvidence(_ index: AnchorIndex) -> [Float] {
        let answer = Int32(source.sentences.count)
        var present = [Int](repeating: 0, count: source.sentences.count)
        var absent = present
        for id in index.tokens.indices {
            let blocks = index.postings[Int(index.postingStarts[id])..<Int(index.postingStarts[id + 1])]
            guard let first = blocks.first, first < answer else { continue }
            if blocks.count == 2, blocks.last == answer {
                present[Int(first)] += 1
            } else if blocks.count == 1, AnchorKind(of: index.tokens[id]) != .word {
                absent[Int(first)] += 1
            }
        }
        return zip(present, absent).map { present, absent in
            Self.absence * Float(min(absent, Self.mostCounted)) - Self.presence * Float(min(present, Self.mostCounted))
        }
    }
}
