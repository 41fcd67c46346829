/// Finds what the beads of two versions rest on.
///
/// The costs that ``Aligner`` compares are sums; here they are taken apart, which is only worth it where somebody asks.
struct ReasonFinder {
    private let target: Profile
    private let cost: BeadCost
    private let beads: [Bead]

    /// The least that a ground must weigh to be named, in nats.
    private static let leastWeight: Float = 0.5
    /// The variance of the logarithm of the ratio of two lengths that have nothing to do with each other, measured on
    /// pairs of random paragraphs.
    private static let variance: Float = 1

    /// Creates a finder for an alignment.
    ///
    /// - Parameters:
    ///   - pair: The alignment.
    ///   - target: The profile of the version that was aligned with the pivot.
    init(_ pair: PairAlignment, target: Profile) {
        self.target = target
        cost = pair.cost
        beads = pair.beads
    }

    /// The reasons of all beads, in their order.
    ///
    /// - Complexity: O(*nk*) in the number of blocks and of anchors of a block.
    func reasons() -> [BeadReason] {
        let chances = PathChances(cost, near: beads)
        return beads.map { bead in
            let parts = parts(of: bead)
            return BeadReason(
                confidence: chances.probability(of: bead), ratio: ratio(of: bead),
                parts: parts.map { BeadReason.Part(ground: $0.ground, cost: $0.cost) },
                grounds: Self.strongest(weights(of: bead, parts)))
        }
    }

    /// What speaks for two blocks answering each other, the strongest first.
    func grounds(source: Int, target: Int) -> [Ground] {
        guard cost.source.indices.contains(source), cost.target.indices.contains(target) else { return [] }
        let bead = Bead(kind: .match, source: source, target: target, cost: 0)
        return Self.strongest(weights(of: bead, parts(of: bead)))
    }

    /// What speaks for the alignment around blocks of the target, the strongest first: for the beads that hold them, or,
    /// where nothing answers them, for the next beads before and behind that hold blocks of both versions.
    func grounds(around blocks: Range<Int>) -> [Ground] {
        let low = beads.partitionPoint { $0.target < blocks.lowerBound }
        var weights: [Ground: Float] = [:]
        func add(_ bead: Bead) { weights.merge(self.weights(of: bead, parts(of: bead)), uniquingKeysWith: +) }
        let own = beads[low...].prefix { $0.target < blocks.upperBound }.filter(Self.isAnswered)
        if own.isEmpty {
            if let before = beads[..<low].suffix(Self.reach).last(where: Self.isAnswered) { add(before) }
            if let behind = beads[low...].prefix(Self.reach).first(where: Self.isAnswered) { add(behind) }
        } else {
            for bead in own { add(bead) }
        }
        return Self.strongest(weights)
    }

    /// How far away an answered block may be and still say something of the place.
    private static let reach = 8

    private static func isAnswered(_ bead: Bead) -> Bool { bead.kind.sourceCount > 0 && bead.kind.targetCount > 0 }

    private static func strongest(_ weights: [Ground: Float]) -> [Ground] {
        weights.filter { $0.value >= leastWeight }
            .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map(\.key)
    }

    // MARK: - Parts

    /// The parts of a bead's cost; together they are what ``BeadCost/cost(_:_:_:)`` says.
    private func parts(of bead: Bead) -> [(ground: Ground, cost: Float)] {
        let (i, j) = (bead.source, bead.target)
        var parts: [Ground: Float] = [:]
        switch bead.kind {
        case .deletion:
            parts[.skipping] = cost.source[i].plainSkip
            parts[.votes] = cost.source[i].skip - cost.source[i].plainSkip
        case .insertion:
            parts[.skipping] = cost.target[j].skip
            parts[.votes] = -cost.gapDiscounts[i]
        case .match, .merge, .split:
            let (x, y) = (cost.source[i], cost.target[j])
            let isMerge = bead.kind == .merge
            let isSplit = bead.kind == .split
            parts[.kinds] = BlockClass.costs[Int(x.kind) * BlockClass.stride + Int(y.kind)]
            parts[.joining] = isMerge ? x.join : isSplit ? y.join : 0
            if bead.kind == .match, x.text != 0, x.text == y.text {
                parts[.text] = -x.textGain
            } else {
                parts[.lengths] = lengthCost(of: bead)
                parts[.sentences] = sentenceCost(of: bead)
            }
            addAnchors(
                of: bead, own: (isMerge ? x.pairOwn : x.own) + (isSplit ? y.pairOwn : y.own),
                repeated: isMerge ? x.repeated : y.repeated, to: &parts)
        }
        return Ground.allCases.compactMap { ground in
            parts[ground].flatMap { $0 == 0 ? nil : (ground, $0) }
        }
    }

    /// The expected and the actual length of a bead's blocks, and their logarithms.
    private func lengths(of bead: Bead) -> (expectedLog: Float, actualLog: Float, expected: Float, actual: Float) {
        let (x, y) = (cost.source[bead.source], cost.target[bead.target])
        let expected = bead.kind == .merge ? (x.pairLogarithm, x.pairLength) : (x.logarithm, x.length)
        let actual = bead.kind == .split ? (y.pairLogarithm, y.pairLength) : (y.logarithm, y.length)
        return (expected.0, actual.0, expected.1, actual.1)
    }

    private func lengthCost(of bead: Bead) -> Float {
        let lengths = lengths(of: bead)
        let table = LengthCost.table
        return BeadCost.length(
            lengths.expectedLog, lengths.actualLog, lengths.expected, lengths.actual, floor: cost.floor,
            scatter: cost.model.scatter, table.span)
    }

    private func sentenceCost(of bead: Bead) -> Float {
        let (x, y) = (cost.source[bead.source], cost.target[bead.target])
        return switch bead.kind {
        case .merge: BeadCost.sentences(x.pairSentencePrice, x.pairSentences, y.sentences)
        case .split: BeadCost.sentences(y.pairSentencePrice, x.sentences, y.pairSentences)
        default: BeadCost.sentences(x.sentencePrice, x.sentences, y.sentences)
        }
    }

    private func ratio(of bead: Bead) -> Double? {
        guard Self.isAnswered(bead) else { return nil }
        let lengths = lengths(of: bead)
        return Double(exponential(lengths.actualLog - lengths.expectedLog))
    }

    /// Divides what shared anchors take off the cost among their grounds.
    private func addAnchors(of bead: Bead, own: Float, repeated: Float, to parts: inout [Ground: Float]) {
        var sums: [Float] = []
        var lost: Float = 0
        var weights: [Ground: Float] = [:]
        for source in bead.source..<bead.source + bead.kind.sourceCount {
            for target in bead.target..<bead.target + bead.kind.targetCount {
                sums.append(cost.anchors.shared(source, target))
                if bead.kind == .merge { lost += BeadCost.lostPart(cost.source[source].own, sums[sums.count - 1]) }
                if bead.kind == .split { lost += BeadCost.lostPart(cost.target[target].own, sums[sums.count - 1]) }
                addShared(source, target, to: &weights)
            }
        }
        let shared = sums.count == 2 ? BeadCost.union(sums[0], sums[1], repeated: repeated) : sums.reduce(0, +)
        var gain = min(shared, BeadCost.mostGain)
        parts[.unshared] = BeadCost.anchors(shared, own, 0) + gain + lost
        if sums.count == 2 { gain += BeadCost.joinGain(shared, (sums[0], sums[1])) }
        let all = weights.values.reduce(0, +)
        guard all > 0 else { return }
        for (ground, weight) in weights { parts[ground] = -gain * weight / all }
    }

    /// Adds up what two blocks share, by ground.
    private func addShared(_ source: Int, _ target: Int, to weights: inout [Ground: Float]) {
        let anchors = cost.anchors
        for link in anchors.links[Int(anchors.linkStarts[source])..<Int(anchors.linkStarts[source + 1])] {
            let id = Int(link.target)
            let blocks = anchors.postings[Int(anchors.postingStarts[id])..<Int(anchors.postingStarts[id + 1])]
            guard blocks.contains(Int32(target)) else { continue }
            weights[Ground(of: AnchorKind(of: self.target.anchors.tokens[id])), default: 0] += link.weight
        }
    }

    // MARK: - Weights

    /// How much each ground speaks for a bead, in nats, against blocks that have nothing to do with each other.
    private func weights(of bead: Bead, _ parts: [(ground: Ground, cost: Float)]) -> [Ground: Float] {
        guard Self.isAnswered(bead) else {
            return parts.reduce(into: [:]) { if $1.ground == .votes { $0[.votes] = -$1.cost } }
        }
        var weights = parts.reduce(into: [Ground: Float]()) { if $1.cost < 0 { $0[$1.ground] = -$1.cost } }
        // Of a text that was kept, lengths say nothing.
        if weights[.text] != nil { return weights }
        let lengths = lengths(of: bead)
        let mean = max(4, (lengths.expected + lengths.actual) / 2)
        let variance = cost.floor + cost.model.scatter / mean
        weights[.lengths] = naturalLogarithm(Self.variance / variance) / 2 - lengthCost(of: bead)
        return weights
    }
}
