/// Slides runs of blocks that nothing answers to one another and to where a section begins.
///
/// Where a section is lost or was moved, the path may as well keep its heading and lose that of the next section: both
/// have the same price, and lengths of headings decide by chance. Tools that show differences of files have the same
/// problem with the last line of what was added, and shift it to where the text around it begins.
struct GapSlider {
    /// The beads, with every run where it reads best.
    private(set) var beads: [Bead]

    private let cost: BeadCost

    /// The most blocks that a run is slid by.
    private static let farthest = 8
    /// What sliding may cost, in nats: about as much as the lengths of two headings differ.
    private static let mostCost: Float = 3

    /// Looks at the path of an alignment.
    ///
    /// - Complexity: O(*n*) in the number of beads.
    init(_ beads: [Bead], _ cost: BeadCost) {
        self.beads = beads
        self.cost = cost
        var start = 0
        // Sliding changes no number of beads.
        while start < beads.count {
            guard var run = run(from: start) else {
                start += 1
                continue
            }
            while let joined = join(run) { run = joined }
            start = run.count > 1 ? slide(run) : run.upperBound
        }
    }

    /// The blocks from a bead on that follow one another and that nothing answers; nil where it is no such bead.
    private func run(from start: Int) -> Range<Int>? {
        guard start < beads.count else { return nil }
        let kind = beads[start].kind
        guard kind == .deletion || kind == .insertion else { return nil }
        return start..<(beads[start...].firstIndex { $0.kind != kind } ?? beads.count)
    }

    /// The most blocks between two runs that may be one, and what that may cost.
    private static let widestGap = 4
    private static let mostCostOfJoining: Float = 2
    /// The least blocks of two runs that are joined: of two that are lost each has its own place.
    private static let fewestJoined = 3

    /// Joins a run with the next one, where what is between them can as well stand before or behind both.
    private mutating func join(_ run: Range<Int>) -> Range<Int>? {
        let kind = beads[run.lowerBound].kind
        let gap = beads[run.upperBound...].prefix { $0.kind == .match }.count
        guard gap > 0, gap <= Self.widestGap, let next = self.run(from: run.upperBound + gap),
            beads[next.lowerBound].kind == kind, run.count + next.count >= Self.fewestJoined
        else { return nil }
        let slides = [(run, false), (next, true)].compactMap {
            run, isUp -> (beads: [Bead], range: Range<Int>, cost: Float)? in
            guard gap <= run.count,
                let (beads, range) = slid(run, by: gap, isUp: isUp, isDeletion: kind == .deletion)
            else { return nil }
            return (beads, range, Self.price(of: beads) - Self.price(of: self.beads[range]))
        }
        guard let best = slides.min(by: { $0.cost < $1.cost }), best.cost <= Self.mostCostOfJoining else { return nil }
        beads.replaceSubrange(best.range, with: best.beads)
        return best.range.lowerBound == run.lowerBound
            ? run.lowerBound + gap..<next.upperBound : run.lowerBound..<run.upperBound + next.count
    }

    /// Slides a run up, or down, if a section begins there and not where it is; returns where it ends then.
    private mutating func slide(_ run: Range<Int>) -> Int {
        let isDeletion = beads[run.lowerBound].kind == .deletion
        let first = isDeletion ? beads[run.lowerBound].source : beads[run.lowerBound].target
        let blocks = isDeletion ? cost.source : cost.target
        let least = Self.opening(blocks[first])
        guard least < Self.mostOpening else { return run.upperBound }
        var best: (beads: [Bead], range: Range<Int>, cost: Float, opening: Int)?
        for shift in 1...min(Self.farthest, run.count) {
            for isUp in [true, false] {
                let start = isUp ? first - shift : first + shift
                let end = start + run.count
                guard start >= 0, end <= blocks.count else { continue }
                let begins = Self.opening(blocks[start])
                // What follows has to begin a section as well, or none is lost as a whole.
                guard begins > least, end == blocks.count || Self.opening(blocks[end]) >= begins,
                    let (beads, range) = slid(run, by: shift, isUp: isUp, isDeletion: isDeletion)
                else { continue }
                let added = Self.price(of: beads) - Self.price(of: self.beads[range])
                guard added <= Self.mostCost else { continue }
                if best.map({ (-$0.opening, $0.cost) > (-begins, added) }) ?? true {
                    best = (beads, range, added, begins)
                }
            }
        }
        guard let best else { return run.upperBound }
        beads.replaceSubrange(best.range, with: best.beads)
        return best.range.upperBound
    }

    /// The beads of a run that goes up or down by some blocks, and which they replace; nil where the blocks on its way are
    /// not answered one by one.
    private func slid(_ run: Range<Int>, by shift: Int, isUp: Bool, isDeletion: Bool) -> ([Bead], Range<Int>)? {
        let passed = isUp ? run.lowerBound - shift..<run.lowerBound : run.upperBound..<run.upperBound + shift
        guard passed.lowerBound >= 0, passed.upperBound <= beads.count,
            beads[passed].allSatisfy({ $0.kind == .match })
        else { return nil }
        let range = min(passed.lowerBound, run.lowerBound)..<max(passed.upperBound, run.upperBound)
        let (i, j) = (beads[range.lowerBound].source, beads[range.lowerBound].target)
        var result: [Bead] = []
        result.reserveCapacity(range.count)
        func match(_ source: Int, _ target: Int) {
            result.append(Bead(kind: .match, source: source, target: target, cost: cost.match(source, target)))
        }
        if !isUp { for step in 0..<shift { match(i + step, j + step) } }
        let (source, target) = isUp ? (i, j) : (i + shift, j + shift)
        for step in 0..<run.count {
            let (source, target) = isDeletion ? (source + step, target) : (source, target + step)
            let kind: Bead.Kind = isDeletion ? .deletion : .insertion
            result.append(Bead(kind: kind, source: source, target: target, cost: cost.cost(kind, source, target)))
        }
        if isUp {
            let (source, target) = isDeletion ? (i + run.count, j) : (i, j + run.count)
            for step in 0..<shift { match(source + step, target + step) }
        }
        return (result, range)
    }

    /// What beads cost, which each of them knows.
    private static func price(of beads: some Sequence<Bead>) -> Float { beads.reduce(0) { $0 + $1.cost } }

    private static let mostOpening = 2

    /// How clearly a block begins something: a heading, or what stands for one.
    private static func opening(_ block: BeadCost.Side) -> Int {
        guard let kind = BlockClass(rawValue: UInt8(truncatingIfNeeded: block.kind)) else { return 0 }
        if kind.isHeading { return mostOpening }
        return kind == .entity || kind == .caption ? 1 : 0
    }
}
