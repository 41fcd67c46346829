import Language

/// Finds blocks that stand in the place of their counterparts and are no translations of them, by what their words mean.
///
/// Lengths and kinds do not tell such a block, and anchors only that there are none. What tells is that its words stand
/// in other rows than those of its counterpart, in other articles and in its own; that they do so beside all other versions
/// of the row, which agree with one another; and that other blocks of its version do not. Where another article has the
/// very text, see ``CopyFinder``, less of all this is enough.
struct StrangerFinder {
    private let profiles: [Profile]
    /// The versions that are compared with the pivot.
    private let pairs: [PairAlignment]
    /// How many letters of each of them say as much as one of English.
    private let densities: [Float]
    private let lineup: Lineup
    private let survey: SurveyView
    private let copies: CopyFinder

    /// What the words say of the blocks of a version that answer those of the pivot, some of them, by blocks of the pivot;
    /// worked out where it is asked for.
    private var samples: [Int: [(block: Int, likelihood: Float)]] = [:]

    /// Shorter blocks, in letters of English, have too few words to tell.
    private static let fewestLetters: Float = 100
    /// Blocks whose shared anchors weigh more are no strangers; words that only begin alike weigh less than that.
    private static let mostShared: Float = 2.5
    /// Texts of which less is known, in nats, are not judged.
    private static let leastKnown: Float = 16
    /// What words say at most of a block that is looked at closely, by other articles alone, in nats: hardly a stranger
    /// has more.
    private static let doubtful: Float = 1.5
    /// What all evidence says at most of a stranger, in nats: of 8,000 blocks of two sites' versions, in six exports of
    /// them, none that is a translation has less than -5.2.
    private static let mostLikely: Float = -5.75
    /// What speaks for a translation where there are few versions, over their number: the fewer, the more chance has a say.
    /// With one, words alone are hardly ever enough: 19 of those blocks would be strangers to one counterpart by -6 nats.
    private static let doubtOfFew: Float = 6
    /// What it says against a block, in nats, that another article has its text: of strangers 96 of 100 are told then, and
    /// one of 100 of all other blocks, so that it is the words that tell which of the two places has the wrong text.
    private static let copied: Float = 4.5
    /// What it is worth, in nats, that a block's words stand elsewhere in its article, beside those of its counterpart, and
    /// within which bounds of that it counts: what is usual among translations is -.03, and among strangers -.25.
    private static let topical: Float = 8
    private static let topicalRange: ClosedRange<Float> = -0.1...0.15
    private static let usuallyTopical: Float = -0.1
    /// In articles of fewer blocks hardly a word stands twice.
    private static let fewestBlocks = 12
    /// What it says at most of a block of the pivot against which the others speak.
    private static let mostLikelyOfPivot: Float = -6
    /// What it says for a translation, in nats, that all that translations keep is the same: beyond what each anchor says,
    /// that none is left over on either side. A cautious guess, which was not measured by itself.
    private static let sameKept: Float = 2
    /// What words say at least of a block that answers another one.
    private static let certain: Float = 1
    /// How far away in the pivot the block is looked for that it answers better.
    private static let reach = 24
    /// How many versions are asked about a block besides the pivot: in an export of fifty locales, all of them would take
    /// the square of the time and tell no more.
    private static let mostVotes = 16
    /// How many other blocks of a version a doubtful one is compared with, at most and at least.
    private static let sampleSize = 24
    private static let leastSample = 3

    init(_ profiles: [Profile], _ star: Star, _ lineup: Lineup, _ survey: SurveyView) {
        self.profiles = profiles
        pairs = star.related.filter { $0.skippedShare < Ballot.mostSkipped }
        densities = pairs.map { exponential(LengthModel.density(of: profiles[$0.version].locale?.language) ?? 0) }
        self.lineup = lineup
        self.survey = survey
        copies = CopyFinder(profiles, lineup, survey)
    }

    /// The blocks, in the order of the pivot's.
    mutating func find() -> [Discrepancy] {
        guard survey.knowsWords, let blocks = lineup.cells[lineup.pivot]?.count else { return [] }
        var found: [Discrepancy] = []
        for block in 0..<blocks where profiles[lineup.pivot].units[block].kind.isProse {
            find(block, into: &found)
        }
        return found
    }

    private mutating func find(_ block: Int, into found: inout [Discrepancy]) {
        let homes = self.homes(of: block)
        let doubtful = self.doubtful(block, including: homes)
        guard !doubtful.isEmpty, let row = row(block, asking: doubtful), let own = row.members.first else { return }
        let doubted = row.members.filter { doubtful.contains($0.version) }
        if doubted.count > 1, doubted.count * 2 > pairs.count {
            // Most speak against the pivot: if they agree, it is the one that is no translation.
            if let likelihood = row.likelihood(of: own), likelihood < Self.mostLikelyOfPivot {
                found.append(difference(ofPivot: block, doubted))
                return
            }
        }
        for pair in pairs where doubtful.contains(pair.version) {
            let home = homes[pair.version]
            guard let member = row.member(pair.version),
                isStranger(member, in: row, pair, block, isCopy: home != nil),
                home.map({ isStranger(pair, block, without: $0) }) ?? !answersAnother(member, than: block)
            else { continue }
            found.append(difference(of: member, block, hasVote: row.members.count > 2, home: home))
        }
    }

    /// For each version whose block has a text of another article the number of that article, see ``CopyFinder``.
    private func homes(of block: Int) -> [Int: Int] {
        var homes: [Int: Int] = [:]
        for index in pairs.indices {
            guard let unit = candidate(index, block, atLeast: CopyFinder.fewestLetters),
                let home = copies.home(of: unit, in: pairs[index].version, for: block),
                isOpen(pairs[index], block, unit)
            else { continue }
            homes[pairs[index].version] = home
        }
        return homes
    }

    /// What some versions have for a block of the pivot, with as many others for votes as there are, or as are enough.
    private func row(_ block: Int, asking versions: [Int], _ view: SurveyView? = nil) -> StrangerRow? {
        let others = pairs.lazy.map(\.version).filter {
            !versions.contains($0) && lineup.single(of: $0, for: block) != nil
        }
        let votes = max(Self.mostVotes, versions.count * 2) - versions.count
        return StrangerRow(block, of: lineup, profiles, versions + others.prefix(votes), view ?? survey)
    }

    /// The versions whose blocks nothing says to be translations of one of the pivot's, by other articles, and those whose
    /// texts other articles have.
    private func doubtful(_ block: Int, including homes: [Int: Int]) -> [Int] {
        let pivot = profiles[lineup.pivot]
        var own: Lexicon.Vector?
        var doubtful = homes.keys.sorted()
        for index in pairs.indices where homes[pairs[index].version] == nil {
            guard let unit = candidate(index, block), isOpen(pairs[index], block, unit) else { continue }
            guard let vector = own ?? survey.vector(of: block, in: pivot) else { break }
            own = vector
            guard let other = survey.vector(of: unit, in: profiles[pairs[index].version]),
                let evidence = survey.evidence(vector, other), evidence.known >= Self.leastKnown,
                evidence.likelihoodAmongStrangers < Self.doubtful
            else { continue }
            doubtful.append(pairs[index].version)
        }
        return doubtful
    }

    /// The block of a version that answers one of the pivot, where both are long prose.
    private func candidate(_ index: Int, _ block: Int, atLeast letters: Float = fewestLetters) -> Int? {
        let pair = pairs[index]
        let least = letters * densities[index]
        guard pair.cost.source[block].length >= least,
            let unit = lineup.single(of: pair.version, for: block),
            pair.cost.target[unit].length >= least,
            profiles[pair.version].units[unit].kind.isProse
        else { return nil }
        return unit
    }

    /// Whether anchors leave open what a block is.
    private func isOpen(_ pair: PairAlignment, _ block: Int, _ unit: Int) -> Bool {
        profiles[lineup.pivot].units[block].text != profiles[pair.version].units[unit].text
            && pair.cost.anchors.shared(block, unit) < Self.mostShared
    }

    /// Whether all evidence speaks against a block: that of all versions, the anchors, and that other blocks of its version
    /// are what they should be.
    ///
    /// In a version whose words are hardly known, or that is in another language as a whole, no block is what it should be.
    private mutating func isStranger(
        _ member: StrangerRow.Member, in row: StrangerRow, _ pair: PairAlignment, _ block: Int, isCopy: Bool
    ) -> Bool {
        guard var likelihood = row.likelihood(of: member) else { return false }
        likelihood += pair.cost.anchors.shared(block, member.unit) + Self.doubtOfFew / Float(row.members.count - 1)
        if isCopy { likelihood -= Self.copied }
        likelihood += topicality(block, member)
        guard likelihood < Self.mostLikely else { return false }
        if keepsTheSame(block, member.unit, of: profiles[member.version]) { likelihood += Self.sameKept }
        guard likelihood < Self.mostLikely else { return false }
        let others = sample(of: member.version).filter { $0.block != block }.map(\.likelihood)
        guard others.count >= Self.leastSample else { return true }
        return likelihood - min(0, others.sorted()[others.count / 4]) < Self.mostLikely
    }

    /// Whether evidence speaks against a copied block even without the other article that has its text: in the place that
    /// it was copied to, it stands in a row with words that are not its own, which would speak against it in its own place.
    ///
    /// Where no third article knows its words, that article is believed.
    private mutating func isStranger(_ pair: PairAlignment, _ block: Int, without home: Int) -> Bool {
        guard let row = row(block, asking: [pair.version], survey.without(home)), let member = row.member(pair.version)
        else { return true }
        return isStranger(member, in: row, pair, block, isCopy: true)
    }

    /// What it says, in nats, that a block has as many words of its article as its counterpart has, or fewer.
    private func topicality(_ block: Int, _ member: StrangerRow.Member) -> Float {
        let version = profiles[member.version]
        let pivot = profiles[lineup.pivot]
        guard min(version.units.count, pivot.units.count) >= Self.fewestBlocks else { return 0 }
        let surplus = version.topicality(of: member.unit) - pivot.topicality(of: block) - Self.usuallyTopical
        return Self.topical * max(Self.topicalRange.lowerBound, min(Self.topicalRange.upperBound, surplus))
    }

    /// Whether two blocks have the same code, links, entities and numbers, and some.
    private func keepsTheSame(_ block: Int, _ unit: Int, of profile: Profile) -> Bool {
        func kept(_ unit: Int, _ index: AnchorIndex) -> Set<UInt32> {
            let ids = index.ids[Int(index.blockStarts[unit])..<Int(index.blockStarts[unit + 1])]
            return Set(ids.lazy.map { index.tokens[Int($0)] }.filter { AnchorKind(of: $0).isKept })
        }
        let own = kept(block, profiles[lineup.pivot].anchors)
        return !own.isEmpty && own == kept(unit, profile.anchors)
    }

    /// What the words say of blocks of a version that are spread evenly over it.
    private mutating func sample(of version: Int) -> [(block: Int, likelihood: Float)] {
        if let sample = samples[version] { return sample }
        guard let index = pairs.firstIndex(where: { $0.version == version }) else { return [] }
        let blocks = profiles[lineup.pivot].units.indices.filter {
            profiles[lineup.pivot].units[$0].kind.isProse && candidate(index, $0) != nil
        }
        let count = min(blocks.count, Self.sampleSize)
        let sample = (0..<count).compactMap { place -> (block: Int, likelihood: Float)? in
            let block = blocks[place * blocks.count / count]
            guard let row = row(block, asking: [version]), let member = row.member(version) else { return nil }
            return row.likelihood(of: member).map { (block, $0) }
        }
        samples[version] = sample
        return sample
    }

    /// Whether a block is the translation of another one of the pivot: then it is out of place and no stranger.
    ///
    /// Both rows would speak for themselves here, so that other articles alone are asked. A block that has a better answer
    /// is not the one: paragraphs on one subject have many words in common.
    private func answersAnother(_ member: StrangerRow.Member, than block: Int) -> Bool {
        let pivot = profiles[lineup.pivot]
        guard let own = survey.vector(of: member.unit, in: profiles[member.version]) else { return false }
        let near = max(0, block - Self.reach)..<min(pivot.units.count, block + Self.reach + 1)
        return near.contains { other in
            guard other != block, pivot.units[other].kind.isProse, pivot.units[other].letters >= 20,
                let vector = survey.vector(of: other, in: pivot),
                let evidence = survey.evidence(own, vector), evidence.known >= Self.leastKnown
            else { return false }
            return evidence.likelihoodAmongNeighbours > Self.certain
                && evidence.nearness >= nearness(vector, ofAnswerTo: other, in: member.version)
        }
    }

    /// How near what a version has for a block of the pivot is to it; 0 where it has nothing, or nothing is known.
    private func nearness(_ vector: Lexicon.Vector, ofAnswerTo block: Int, in version: Int) -> Float {
        guard let unit = lineup.single(of: version, for: block),
            let answer = survey.vector(of: unit, in: profiles[version])
        else { return 0 }
        return survey.evidence(vector, answer)?.nearness ?? 0
    }

    private func difference(
        of member: StrangerRow.Member, _ block: Int, hasVote: Bool, home: Int?
    ) -> Discrepancy {
        let grounds: [Ground] = home == nil ? [.words] : [.text, .words]
        return Discrepancy(
            kind: .unrelated, place: place(member.version, member.unit), counterpart: place(lineup.pivot, block),
            witnesses: [], isConsensus: false, ratio: nil, grounds: grounds + (hasVote ? [.votes] : []),
            home: home.map { survey.article($0) })
    }

    private func difference(ofPivot block: Int, _ others: [StrangerRow.Member]) -> Discrepancy {
        let places = others.map { place($0.version, $0.unit) }
        return Discrepancy(
            kind: .unrelated, place: place(lineup.pivot, block), counterpart: places[0],
            witnesses: Array(places.dropFirst()), isConsensus: true, ratio: nil, grounds: [.words, .votes])
    }

    private func place(_ version: Int, _ unit: Int) -> Discrepancy.Place {
        Discrepancy.Place(version: version, blocks: profiles[version].blockRange(unit..<unit + 1))
    }
}
