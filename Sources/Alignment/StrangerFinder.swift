import Language

/// Finds blocks that stand in the place of their counterparts and are no translations of them, by what their words mean.
///
/// Lengths and kinds do not tell such a block, and anchors only that there are none. What tells is that its words stand
/// in other rows of other articles than those of its counterpart; that they do so beside all other versions of the row,
/// which agree with one another.
struct StrangerFinder {
    private let profiles: [Profile]
    /// The versions that are compared with the pivot.
    private let pairs: [PairAlignment]
    /// How many letters a block of each of them must have at least.
    private let leastLengths: [Float]
    private let lineup: Lineup
    private let survey: SurveyView

    /// A block of a version that answers one of the pivot.
    private struct Candidate {
        let pair: PairAlignment
        let unit: Int
        let vector: Lexicon.Vector
        /// What its words say beside the pivot's.
        let likelihood: Float
    }

    /// Shorter blocks, in letters of English, have too few words to tell.
    private static let fewestLetters: Float = 100
    /// Blocks whose shared anchors weigh more are no strangers.
    private static let mostShared: Float = 1.2
    /// Texts of which less is known, in nats, are not judged.
    private static let leastKnown: Float = 16
    /// What words say at most of a block that is looked at closely, and what all evidence says at most of a stranger; in
    /// nats, measured on two sites.
    private static let doubtful: Float = -1
    private static let mostLikely: Float = -7.5
    /// What words say at least of a block that answers another one.
    private static let certain: Float = 1
    /// How far away in the pivot the block is looked for that it answers better.
    private static let reach = 24

    init(_ profiles: [Profile], _ star: Star, _ lineup: Lineup, _ survey: SurveyView) {
        self.profiles = profiles
        pairs = star.related.filter { $0.skippedShare < Ballot.mostSkipped }
        leastLengths = pairs.map { pair in
            Self.fewestLetters * exponential(LengthModel.density(of: profiles[pair.version].locale?.language) ?? 0)
        }
        self.lineup = lineup
        self.survey = survey
    }

    /// The blocks, in the order of the pivot's.
    func find() -> [Discrepancy] {
        guard survey.knowsWords, let blocks = lineup.cells[lineup.pivot]?.count else { return [] }
        var found: [Discrepancy] = []
        for block in 0..<blocks where profiles[lineup.pivot].units[block].kind.isProse {
            find(block, into: &found)
        }
        return found
    }

    private func find(_ block: Int, into found: inout [Discrepancy]) {
        let pivot = profiles[lineup.pivot]
        var own: Lexicon.Vector?
        var candidates: [Candidate] = []
        for (pair, leastLength) in zip(pairs, leastLengths) where pair.cost.source[block].length >= leastLength {
            guard let unit = answer(of: pair, to: block), pair.cost.target[unit].length >= leastLength,
                isOpen(pair, block, unit)
            else { continue }
            guard let vector = own ?? survey.vector(of: block, in: pivot) else { return }
            own = vector
            guard let other = survey.vector(of: unit, in: profiles[pair.version]),
                let evidence = survey.evidence(vector, other), evidence.known >= Self.leastKnown,
                evidence.likelihoodAmongStrangers < Self.doubtful
            else { continue }
            candidates.append(
                Candidate(pair: pair, unit: unit, vector: other, likelihood: evidence.likelihoodAmongStrangers))
        }
        guard let own, !candidates.isEmpty else { return }
        let row = pairs.compactMap { pair -> (version: Int, vector: Lexicon.Vector)? in
            guard let unit = answer(of: pair, to: block) else { return nil }
            let known = candidates.first { $0.pair.version == pair.version }?.vector
            return (known ?? survey.vector(of: unit, in: profiles[pair.version])).map { (pair.version, $0) }
        }
        let strangers = candidates.filter {
            isStranger($0, beside: own, row, block) && !answersAnother($0, than: block)
        }
        if strangers.count > 1, strangers.count * 2 > pairs.count {
            // Most speak against the pivot: if they agree, it is the one that is no translation.
            if agree(strangers) { found.append(difference(ofPivot: block, strangers)) }
            return
        }
        found += strangers.map { difference(of: $0, block) }
    }

    /// The block of a version that answers one of the pivot alone and in its place.
    private func answer(of pair: PairAlignment, to block: Int) -> Int? {
        guard let cell = lineup.cells[pair.version]?[block], case .single(let unit) = cell else { return nil }
        return unit
    }

    /// Whether kinds and anchors leave open what a block is.
    private func isOpen(_ pair: PairAlignment, _ block: Int, _ unit: Int) -> Bool {
        let a = profiles[lineup.pivot].units[block]
        let b = profiles[pair.version].units[unit]
        return b.kind.isProse && a.text != b.text && pair.cost.anchors.shared(block, unit) < Self.mostShared
    }

    /// Whether all evidence speaks against a block: that of all versions on average, the more so the better they agree with
    /// the pivot, which says that their words are known, and the anchors.
    private func isStranger(
        _ candidate: Candidate, beside own: Lexicon.Vector, _ row: [(version: Int, vector: Lexicon.Vector)],
        _ block: Int
    ) -> Bool {
        var sum = candidate.likelihood
        var count: Float = 1
        var agreement: Float = 0
        var others: Float = 0
        for (version, vector) in row where version != candidate.pair.version {
            if let evidence = survey.evidence(candidate.vector, vector) {
                sum += evidence.likelihoodAmongStrangers
                count += 1
            }
            if let evidence = survey.evidence(own, vector) {
                agreement += evidence.likelihoodAmongStrangers
                others += 1
            }
        }
        var likelihood = sum / count + candidate.pair.cost.anchors.shared(block, candidate.unit)
        if others > 0 { likelihood -= agreement / others * min(1, count / 3) }
        return likelihood < Self.mostLikely
    }

    /// Whether a block is the translation of another one of the pivot: then it is out of place and no stranger.
    private func answersAnother(_ candidate: Candidate, than block: Int) -> Bool {
        let pivot = profiles[lineup.pivot]
        let near = max(0, block - Self.reach)..<min(pivot.units.count, block + Self.reach + 1)
        return near.contains { other in
            guard other != block, pivot.units[other].kind.isProse, pivot.units[other].letters >= 20,
                let vector = survey.vector(of: other, in: pivot),
                let evidence = survey.evidence(candidate.vector, vector), evidence.known >= Self.leastKnown
            else { return false }
            return evidence.likelihoodAmongNeighbours > Self.certain
        }
    }

    /// Whether versions are translations of one another at a row.
    private func agree(_ candidates: [Candidate]) -> Bool {
        var sum: Float = 0
        for (place, candidate) in candidates.enumerated() {
            for other in candidates[(place + 1)...] {
                sum += survey.evidence(candidate.vector, other.vector)?.likelihoodAmongStrangers ?? 0
            }
        }
        return sum > 0
    }

    private func difference(of candidate: Candidate, _ block: Int) -> Discrepancy {
        Discrepancy(
            kind: .unrelated, place: place(candidate.pair.version, candidate.unit),
            counterpart: place(lineup.pivot, block), witnesses: [], isConsensus: false, ratio: nil, grounds: [])
    }

    private func difference(ofPivot block: Int, _ strangers: [Candidate]) -> Discrepancy {
        let places = strangers.map { place($0.pair.version, $0.unit) }
        return Discrepancy(
            kind: .unrelated, place: place(lineup.pivot, block), counterpart: places[0],
            witnesses: Array(places.dropFirst()), isConsensus: true, ratio: nil, grounds: [])
    }

    private func place(_ version: Int, _ unit: Int) -> Discrepancy.Place {
        Discrepancy.Place(version: version, blocks: profiles[version].blockRange(unit..<unit + 1))
    }
}
