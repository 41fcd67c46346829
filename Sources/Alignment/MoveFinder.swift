/// Finds blocks that answer each other out of order, which beads can't say.
enum MoveFinder {
    /// What a skipped block must gain by answering another skipped one.
    private static let leastGain: Float = 9
    /// What two rows must gain by being swapped.
    private static let leastSwapGain: Float = 4.5
    /// What each of them must gain by itself, so that one block that answers nothing well moves no other.
    private static let leastRowGain: Float = 2
    /// How far apart swapped rows may be.
    private static let widestSwap = 8
    /// Blocks with fewer letters are too alike to tell.
    private static let fewestLetters: Float = 12
    /// How many skipped blocks are tried against each other: in versions with more, moves are the least problem.
    private static let mostSkips = 64

    /// The moves in an alignment, sorted by source, beside those that are known.
    static func find(in pair: PairAlignment, beside known: [Alignment.Move]) -> [Alignment.Move] {
        let sources = Set(known.map(\.source))
        let targets = Set(known.map(\.target))
        var moves = known
        moves += findMoved(pair, sources, targets) + findSwapped(pair, besides: sources)
        moves.sort { ($0.source, $0.target) < ($1.source, $1.target) }
        return moves
    }

    /// Whether two blocks can tell whether one answers the other: they are long enough, or entities of one name.
    static func isTelling(_ cost: BeadCost, _ source: Int, _ target: Int) -> Bool {
        let (x, y) = (cost.source[source], cost.target[target])
        if x.length >= fewestLetters, y.length >= fewestLetters { return true }
        let entity = Int32(BlockClass.entity.rawValue)
        return x.kind == entity && y.kind == entity && cost.anchors.shared(source, target) > 0
    }

    /// Skipped blocks that answer each other, the clearest first, each with those around it that moved along.
    private static func findMoved(
        _ pair: PairAlignment, _ knownSources: Set<Int>, _ knownTargets: Set<Int>
    ) -> [Alignment.Move] {
        let cost = pair.cost
        let deletions = pair.beads.filter { $0.kind == .deletion && !knownSources.contains($0.source) }
        let insertions = pair.beads.filter { $0.kind == .insertion && !knownTargets.contains($0.target) }
        guard deletions.count <= mostSkips, insertions.count <= mostSkips else { return [] }
        var candidates: [(gain: Float, source: Int, target: Int)] = []
        for deletion in deletions {
            for insertion in insertions where isTelling(cost, deletion.source, insertion.target) {
                // What votes took off the skips is no reason to believe in a move.
                let skips = cost.source[deletion.source].plainSkip + cost.target[insertion.target].plainSkip
                let gain = skips - cost.match(deletion.source, insertion.target)
                // What they have in common makes up for an odd length.
                let shared = cost.anchors.shared(deletion.source, insertion.target)
                if gain > leastGain - min(shared, BeadCost.mostGain) / 2 {
                    candidates.append((gain, deletion.source, insertion.target))
                }
            }
        }
        candidates.sort { ($1.gain, $0.source, $0.target) < ($0.gain, $1.source, $1.target) }
        var chain = MoveChain(cost, sources: Set(deletions.map(\.source)), targets: Set(insertions.map(\.target)))
        for candidate in candidates { chain.add(candidate.source, candidate.target) }
        return chain.moves
    }

    /// What answering a block by any other can take off the cost, with something to spare for rounding.
    private static func mostGain(_ cost: BeadCost, _ block: Int) -> Float {
        min(BeadCost.mostGain, cost.anchors.linked[block]) + 0.01
    }

    /// Pairs of rows that would be cheaper if each had the other's block.
    private static func findSwapped(_ pair: PairAlignment, besides known: Set<Int>) -> [Alignment.Move] {
        let cost = pair.cost
        let matches = pair.beads.filter { $0.kind == .match }
        var moves: [Alignment.Move] = []
        var used = known
        for (place, first) in matches.enumerated() where cost.source[first.source].length >= fewestLetters {
            guard !used.contains(first.source) else { continue }
            var best: (gain: Float, second: Bead)?
            for second in matches[min(matches.count, place + 1)..<min(matches.count, place + 1 + widestSwap)] {
                // Most rows are done here: swapped, they can't share more than all their anchors that are shared at all.
                let both = first.cost + second.cost
                let most = (mostGain(cost, first.source), mostGain(cost, second.source))
                guard
                    both + most.0 + most.1 + cost.source[first.source].textGain + cost.source[second.source].textGain
                        > leastSwapGain,
                    cost.source[second.source].length >= fewestLetters, !used.contains(second.source)
                else { continue }
                // Nor is it cheaper than texts make it.
                let least =
                    cost.plainMatch(first.source, second.target) - most.0
                    + cost.plainMatch(second.source, first.target) - most.1
                guard both - least > leastSwapGain else { continue }
                // Text may change places within the elements that hold it.
                let kinds = (
                    max(0, cost.kind(first.source, second.target) - cost.kind(first.source, first.target)),
                    max(0, cost.kind(second.source, first.target) - cost.kind(second.source, second.target))
                )
                let gains = (
                    first.cost - cost.match(first.source, second.target) + kinds.0,
                    second.cost - cost.match(second.source, first.target) + kinds.1
                )
                let gain = gains.0 + gains.1
                guard min(gains.0, gains.1) > leastRowGain, gain > leastSwapGain else { continue }
                if gain > best?.gain ?? 0 { best = (gain, second) }
            }
            guard let (_, second) = best else { continue }
            used.insert(first.source)
            used.insert(second.source)
            moves.append(Alignment.Move(source: first.source, target: second.target))
            moves.append(Alignment.Move(source: second.source, target: first.target))
        }
        return moves
    }
}
