import Testing

@testable import Alignment

@Suite struct BeadReasonTests {
    private func align(_ x: [String], _ y: [String]) throws -> (pair: PairAlignment, target: Profile) {
        let profiles = [ProfileBuilder.make("en", x), ProfileBuilder.make("de", y)]
        var aligner = Aligner()
        let star = Star(profiles, pivot: 0, aligner: &aligner)
        return (try #require(star.pairs[1]), profiles[1])
    }

    /// All alignments of two versions that have only beads of finite cost.
    private func paths(_ cost: BeadCost, _ row: Int = 0, _ column: Int = 0) -> [(beads: [Bead], cost: Double)] {
        let (rows, columns) = (cost.source.count, cost.target.count)
        if row == rows, column == columns { return [([], 0)] }
        return Bead.Kind.allCases.flatMap { kind -> [(beads: [Bead], cost: Double)] in
            guard row + kind.sourceCount <= rows, column + kind.targetCount <= columns else { return [] }
            let own = cost.cost(kind, row, column)
            guard own.isFinite else { return [] }
            let bead = Bead(kind: kind, source: row, target: column, cost: own)
            return paths(cost, row + kind.sourceCount, column + kind.targetCount).map {
                ([bead] + $0.beads, Double(own) + $0.cost)
            }
        }
    }

    @Test func confidenceIsTheShareOfAllAlignmentsThatHoldTheBead() throws {
        let (pair, target) = try align(
            ["h2:12", "p90.", "p40.", "li30", "p120."], ["h2:14", "p95.", "li33", "p60.", "p58."])
        let all = paths(pair.cost).map { (beads: $0.beads, weight: exponential(-$0.cost)) }
        let sum = all.reduce(0) { $0 + $1.weight }
        let reasons = ReasonFinder(pair, target: target).reasons()
        #expect(reasons.count == pair.beads.count)
        for (bead, reason) in zip(pair.beads, reasons) {
            let holding = all.filter { path in
                path.beads.contains { ($0.kind, $0.source, $0.target) == (bead.kind, bead.source, bead.target) }
            }
            let share = holding.reduce(0) { $0 + $1.weight } / sum
            #expect(abs(share - reason.confidence) < 1e-6)
        }
        #expect(reasons.contains { $0.confidence < 0.999 })
    }

    @Test(arguments: 1...12)
    func partsMakeUpTheCost(seed: UInt64) throws {
        var blocks = mixedBlocks(40, seed: seed)
        let source = blocks
        blocks.remove(at: Int(seed) + 8)
        blocks.insert("p77.#new", at: Int(seed) + 20)
        let (pair, target) = try align(source, blocks)
        for (bead, reason) in zip(pair.beads, ReasonFinder(pair, target: target).reasons()) {
            #expect(abs(reason.parts.reduce(0) { $0 + $1.cost } - bead.cost) < 1e-3)
            #expect((0...1).contains(reason.confidence))
            #expect((reason.ratio == nil) == (bead.kind == .deletion || bead.kind == .insertion))
        }
    }

    @Test func groundsNameWhatSpeaksForABead() throws {
        let (pair, target) = try align(
            ["p8#a", "p200.#b", "p230.", "p90.", "h2:20"], ["p9#a", "p203.#b", "p231.", "p400.", "h2:21"])
        let reasons = ReasonFinder(pair, target: target).reasons()
        #expect(pair.beads.map(\.kind) == [.match, .match, .match, .match, .match])
        #expect(
            reasons.map(\.grounds) == [[.links, .lengths], [.links, .lengths], [.lengths], [], [.lengths]])
        #expect(reasons[3].ratio.map { $0 > 3 } == true)
    }

    @Test func missingBlocksRestOnTheirNeighbours() throws {
        let table = ParallelTable.make(
            of: [
                ProfileBuilder.make("en", ["h2:9", "p220.#one", "p120.", "p150.", "h2:12"]),
                ProfileBuilder.make("de", ["h2:9", "p225.#one", "p155.", "h2:13"]),
            ], source: 0)
        let difference = try #require(table.discrepancies.first)
        #expect((difference.kind, difference.counterpart.blocks) == (.missing, 2..<3))
        #expect(difference.grounds == [.lengths, .links])
        #expect(table.alignments.allSatisfy { $0?.reasons.isEmpty ?? true })
    }

    @Test func nothingHasNoReasons() throws {
        let (pair, target) = try align([], [])
        #expect(ReasonFinder(pair, target: target).reasons().isEmpty)
        let (other, profile) = try align([], ["p20.", "p30."])
        #expect(ReasonFinder(other, target: profile).reasons().map(\.confidence) == [1, 1])
        #expect(ReasonFinder(other, target: profile).grounds(around: 0..<0).isEmpty)
        #expect(ReasonFinder(other, target: profile).grounds(source: 3, target: 0).isEmpty)
    }
}
