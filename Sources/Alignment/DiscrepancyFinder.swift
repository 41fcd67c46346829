import Language

/// Finds where the versions of an article differ, and whose fault that is, each cause once.
struct DiscrepancyFinder {
    private let profiles: [Profile]
    private let pairs: [PairAlignment?]
    private let lineup: Lineup
    private let court: Court
    /// The pivot and the versions that are related to it, ascending.
    private let members: [Int]

    init(_ profiles: [Profile], _ star: Star, _ lineup: Lineup, reference: Int?) {
        self.profiles = profiles
        pairs = star.pairs
        self.lineup = lineup
        members = profiles.indices.filter { lineup.cells[$0] != nil }
        court = Court(
            reference: reference, pivot: star.pivot,
            hasVote: profiles.indices.map { version in
                version == star.pivot
                    || star.pairs[version].map { $0.isRelated && $0.skippedShare < Ballot.mostSkipped } ?? false
            })
    }

    /// The differences, in the order of the table's rows.
    func find() -> [Discrepancy] {
        guard members.count > 1, let blocks = lineup.cells[lineup.pivot]?.count else { return [] }
        var found: [Discrepancy] = []
        var next = lineup.insertions.startIndex
        for block in 0...blocks {
            while next < lineup.insertions.endIndex, lineup.insertions[next].gap == block {
                findInsertion(lineup.insertions[next], into: &found)
                next += 1
            }
            guard block < blocks, !isPlain(block) else {
                if block < blocks { findLengths(block, into: &found) }
                continue
            }
            findAbsence(block, into: &found)
            findMove(block, into: &found)
            findMerge(block, into: &found)
            findSplit(block, into: &found)
            findLengths(block, into: &found)
        }
        return found
    }

    /// Whether all versions have one block for a block of the pivot.
    private func isPlain(_ block: Int) -> Bool {
        members.allSatisfy { version in
            if case .single = lineup.cells[version]?[block] { true } else { false }
        }
    }

    private func cell(_ version: Int, _ block: Int) -> Lineup.Cell {
        lineup.cells[version]?[block] ?? .absent(before: 0)
    }

    private func place(_ version: Int, _ units: Range<Int>) -> Discrepancy.Place {
        Discrepancy.Place(version: version, blocks: profiles[version].blockRange(units))
    }

    /// Whether a block that is lost or added is worth a finding of its own.
    ///
    /// A title is no paragraph, a figure is what rules of images compare, and nobody misses a block without a letter,
    /// unless it is an entity that stands for text.
    private func isReportable(_ version: Int, _ unit: Int) -> Bool {
        guard profiles[version].units.indices.contains(unit) else { return false }
        let unit = profiles[version].units[unit]
        return switch unit.kind {
        case .title, .figure: false
        case .entity: true
        default: unit.letters > 0
        }
    }

    // MARK: - Missing and extra blocks

    private func findAbsence(_ block: Int, into found: inout [Discrepancy]) {
        let lacking = members.filter { cell($0, block).isAbsent }
        let having = members.filter { !cell($0, block).isAbsent }
        guard isReportable(lineup.pivot, block), let verdict = court.decide(lacking, having) else { return }
        report(verdict, .missing, .extra, { cell($0, block).range }, into: &found)
    }

    private func findInsertion(_ insertion: Lineup.Insertion, into found: inout [Discrepancy]) {
        let having = members.filter { insertion.units[$0] != nil }
        let lacking = members.filter { insertion.units[$0] == nil }
        guard let first = having.first, let unit = insertion.units[first], isReportable(first, unit),
            let verdict = court.decide(lacking, having)
        else { return }
        let range = { (version: Int) -> Range<Int> in
            if let unit = insertion.units[version] { return unit..<unit + 1 }
            let place = lineup.place(in: version, gap: insertion.gap)
            return place..<place
        }
        report(verdict, .missing, .extra, range, into: &found)
    }

    /// Reports a verdict: as `first` where the first group is at fault, else as `second`.
    private func report(
        _ verdict: Verdict, _ first: Discrepancy.Kind, _ second: Discrepancy.Kind, _ range: (Int) -> Range<Int>,
        into found: inout [Discrepancy]
    ) {
        let agreed = verdict.agreed.map { place($0, range($0)) }
        guard let counterpart = agreed.first, let speaker = verdict.agreed.first else { return }
        for version in verdict.guilty {
            found.append(
                Discrepancy(
                    kind: verdict.isFirst ? first : second, place: place(version, range(version)),
                    counterpart: counterpart, witnesses: Array(agreed.dropFirst()),
                    isConsensus: verdict.isConsensus, ratio: nil, grounds: grounds(version, speaker, range)))
        }
    }

    /// What the alignment of two versions rests on around their blocks, of which one is the pivot's, or nearly always.
    private func grounds(_ version: Int, _ other: Int, _ range: (Int) -> Range<Int>) -> [Ground] {
        let version = version == lineup.pivot ? other : version
        guard let pair = pairs[version] else { return [] }
        let finder = ReasonFinder(pair, target: profiles[version])
        if let move = pair.moves.first(where: { $0.target == range(version).first }) {
            return finder.grounds(source: move.source, target: move.target)
        }
        return finder.grounds(around: range(version))
    }

    // MARK: - Blocks in another order

    private func findMove(_ block: Int, into found: inout [Discrepancy]) {
        let moved = members.filter { isMoved($0, block) && !isSorted($0, block) && !isSecondOfSwap($0, block) }
        let placed = members.filter { if case .single = cell($0, block) { true } else { false } }
        guard let verdict = court.decide(moved, placed) else { return }
        report(verdict, .reordered, .reordered, { cell($0, block).range }, into: &found)
    }

    private func isMoved(_ version: Int, _ block: Int) -> Bool {
        if case .moved = cell(version, block) { true } else { false }
    }

    /// Whether a block stands in a list that its language sorts in its own way, which is no fault.
    private func isSorted(_ version: Int, _ block: Int) -> Bool { pairs[version]?.isSorted(block) ?? false }

    /// Whether a moved block changed places with an earlier one, which was reported.
    private func isSecondOfSwap(_ version: Int, _ block: Int) -> Bool {
        guard case .moved(let unit) = cell(version, block), let pair = pairs[version] else { return false }
        guard let own = pair.beads.first(where: { $0.kind == .match && $0.source == block }) else { return false }
        // Its own place is taken by the block that took its row.
        return own.target != unit && pair.moves.contains { $0.source < block && $0.target == own.target }
    }

    // MARK: - Merged and split blocks

    private func findMerge(_ block: Int, into found: inout [Discrepancy]) {
        let merged = members.filter { if case .mergedWithNext = cell($0, block) { true } else { false } }
        guard !merged.isEmpty else { return }
        let apart = members.filter { version in
            if case .single(let a) = cell(version, block), case .single(let b) = cell(version, block + 1) {
                return b == a + 1
            }
            return false
        }
        guard let verdict = court.decide(merged, apart) else { return }
        let range = { (version: Int) -> Range<Int> in
            let first = cell(version, block).range
            return first.lowerBound..<max(first.upperBound, cell(version, block + 1).range.upperBound)
        }
        report(verdict, .merged, .split, range, into: &found)
    }

    private func findSplit(_ block: Int, into found: inout [Discrepancy]) {
        let split = members.filter { if case .split = cell($0, block) { true } else { false } }
        let whole = members.filter { if case .single = cell($0, block) { true } else { false } }
        guard let verdict = court.decide(split, whole) else { return }
        report(verdict, .split, .merged, { cell($0, block).range }, into: &found)
    }

    // MARK: - Truncated and expanded blocks

    /// The least letters of a block, counted as English ones, whose loss of a part can be told from a free translation.
    private static let fewestLetters: Float = 60
    /// What is left of a truncated block, at most, as the logarithm of the share, and of one that does not end like its
    /// counterpart.
    private static let mostLeft: Float = naturalLogarithm(0.62)
    private static let mostLeftUnended: Float = naturalLogarithm(0.66)
    /// How many standard deviations too short a truncated block is, one of the pivot, which all others made longer, and one
    /// that does not end like its counterpart.
    private static let leastDeviation: Float = 3.2
    private static let leastDeviationOfPivot: Float = 3.7
    private static let leastDeviationUnended: Float = 2
    /// The same of a block that breaks off at a comma: the rest of a sentence is lost, however short it was.
    private static let mostLeftBroken: Float = naturalLogarithm(0.8)
    private static let leastDeviationBroken: Float = 1.5
    /// How much a length and lost sentences together have to say for a truncated block, in nats: as much as a length does
    /// by itself at ``leastDeviation``. Of sound blocks with two sentences less and so short a length there was none.
    private static let leastDoubt: Float = 6.59
    private static let fewestLostSentences = 2
    /// How much longer an expanded block is, at least, as the logarithm of the share, and by how many standard
    /// deviations.
    private static let leastAdded: Float = naturalLogarithm(1.8)
    private static let leastDeviationAdded: Float = 4.5

    private func findLengths(_ block: Int, into found: inout [Discrepancy]) {
        let pivot = lineup.pivot
        let unit = profiles[pivot].units[block]
        let density = LengthModel.density(of: profiles[pivot].locale?.language) ?? 0
        guard unit.kind.isProse else { return }
        let isLong = Float(unit.letters) >= Self.fewestLetters * exponential(density)
        var deviations: [Float] = []
        var unended = 0
        var deviation: Float = 0
        for version in members {
            guard let pair = pairs[version], case .single(let target) = cell(version, block) else { continue }
            let other = profiles[version].units[target]
            let isUnended = unit.endsSentence && !other.endsSentence
            let (logarithm, z) = pair.cost.deviation(
                block, target,
                density: isUnended ? LengthModel.compactness(of: profiles[version].locale?.language) : 0)
            // What is the same was not translated, code in a paragraph for one, and has no length to be expected.
            if isLong, other.kind.isProse, other.text != unit.text || unit.text == 0,
                let kind = Self.kind(logarithm, z, isUnended: isUnended)
                    ?? lacksEnd(block, target, pair.cost, logarithm, z, isBroken: isUnended && other.breaksOff)
            {
                found.append(
                    Discrepancy(
                        kind: kind, place: place(version, target..<target + 1),
                        counterpart: place(pivot, block..<block + 1), witnesses: [],
                        isConsensus: false, ratio: Double(exponential(logarithm)), grounds: [.lengths]))
            }
            if court.hasVote[version] {
                // What the pivot's length lets expect without the vote, to see whether it is the pivot that is short.
                let plain = naturalLogarithm(Float(unit.letters) + 2) + pair.cost.model.mean
                let difference = pair.cost.target[target].logarithm - plain
                deviations.append(difference)
                deviation = max(deviation, abs(difference) > 0 ? abs(z) / max(0.01, abs(logarithm)) : 0)
                if other.endsSentence && !unit.endsSentence { unended += 1 }
            }
        }
        guard deviations.count >= 2 else { return }
        deviations.sort()
        // Of an even number the one that says less.
        let low = deviations[(deviations.count - 1) / 2]
        let high = deviations[deviations.count / 2]
        let median = low > 0 ? low : min(high, 0)
        let letters = Float(unit.letters) * exponential(median - density)
        guard letters >= Self.fewestLetters,
            let kind = Self.kind(
                -median, -median * deviation, isUnended: unended * 2 > deviations.count,
                least: Self.leastDeviationOfPivot)
        else { return }
        let others = members.filter { version in
            if version != pivot, case .single = cell(version, block) { true } else { false }
        }
        guard let first = others.first else { return }
        found.append(
            Discrepancy(
                kind: kind, place: place(pivot, block..<block + 1),
                counterpart: place(first, cell(first, block).range),
                witnesses: others.dropFirst().map { place($0, cell($0, block).range) }, isConsensus: true,
                ratio: Double(exponential(-median)), grounds: [.lengths]))
    }

    /// That a block is truncated where a length that says too little goes with a comma at its end, or with lost sentences.
    private func lacksEnd(
        _ block: Int, _ target: Int, _ cost: BeadCost, _ logarithm: Float, _ z: Float, isBroken: Bool
    ) -> Discrepancy.Kind? {
        if isBroken, logarithm < Self.mostLeftBroken, z < -Self.leastDeviationBroken { return .truncated }
        return lacksSentences(block, target, cost, logarithm, z) ? .truncated : nil
    }

    /// Whether a block is so short and has so many sentences less that some were lost, although either alone says too
    /// little; the loss of a single one is a finding of sentences.
    private func lacksSentences(_ block: Int, _ target: Int, _ cost: BeadCost, _ logarithm: Float, _ z: Float) -> Bool {
        let (x, y) = (cost.source[block], cost.target[target])
        guard logarithm < Self.mostLeft, z < 0, x.sentences - y.sentences >= Float(Self.fewestLostSentences)
        else { return false }
        let table = LengthCost.table
        return LengthCost.cost(z * z, table.span)
            + BeadCost.sentences(x.sentencePrice, x.sentences, y.sentences) >= Self.leastDoubt
    }

    /// What a length says of a block, if anything: the logarithm of the share of what was expected, and the same in
    /// standard deviations.
    private static func kind(
        _ logarithm: Float, _ z: Float, isUnended: Bool, least: Float = leastDeviation
    ) -> Discrepancy.Kind? {
        if logarithm < mostLeft, z < -least { return .truncated }
        if isUnended, logarithm < mostLeftUnended, z < -leastDeviationUnended { return .truncated }
        return logarithm > leastAdded && z > leastDeviationAdded ? .expanded : nil
    }
}
