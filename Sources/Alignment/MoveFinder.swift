/// Finds blocks that answer each other out of order, which beads can't say.
enum MoveFinder {
    /// What a skipped block must gain by answering another skipped one.
    private static let leastGain: Float = 9
    /// What two rows must gain by being swapped.
    private static let leastSwapGain: Float = 4.5
    /// What each of them must gain by itself, so that one block that answers nothing well moves no other.
    private static let leastRowGain: Float = 1
    /// How far apart swapped rows may be.
    private static let widestSwap = 8
    /// Blocks with fewer letters are too alike to tell.
    private static let fewestLetters: Float = 12
    /// How many skipped blocks are tried against each other: in versions with more, moves are the least problem.
    private static let mostSkips = 64

    /// The moves in an alignment, sorted by source.
    static func find(in pair: PairAlignment) -> [Alignment.Move] {
        var moves = findMoved(pair) + findSwapped(pair)
        moves.sort { ($0.source, $0.target) < ($1.source, $1.target) }
        return moves
    }

    /// Skipped blocks that answer each other, the clearest first.
    private static func findMoved(_ pair: PairAlignment) -> [Alignment.Move] {
        let cost = pair.cost
        let deletions = pair.beads.filter { $0.kind == .deletion }
        let insertions = pair.beads.filter { $0.kind == .insertion }
        guard deletions.count <= mostSkips, insertions.count <= mostSkips else { return [] }
        var candidates: [(gain: Float, source: Int, target: Int)] = []
        for deletion in deletions where cost.source[deletion.source].length >= fewestLetters {
            for insertion in insertions where cost.target[insertion.target].length >= fewestLetters {
                // What votes took off the skips is no reason to believe in a move.
                let skips = cost.source[deletion.source].plainSkip + cost.target[insertion.target].plainSkip
                let gain = skips - cost.match(deletion.source, insertion.target)
                if gain > leastGain { candidates.append((gain, deletion.source, insertion.target)) }
            }
        }
        candidates.sort { ($1.gain, $0.source, $0.target) < ($0.gain, $1.source, $1.target) }
        var sources: Set<Int> = []
        var targets: Set<Int> = []
        var moves: [Alignment.Move] = []
        for candidate in candidates where !sources.contains(candidate.source) && !targets.contains(candidate.target) {
            sources.insert(candidate.source)
            targets.insert(candidate.target)
            moves.append(Alignment.Move(source: candidate.source, target: candidate.target))
        }
        return moves
    }

    /// What answering a block by any other can take off the cost, with something to spare for rounding.
    private static func mostGain(_ cost: BeadCost, _ block: Int) -> Float {
        min(BeadCost.mostGain, cost.anchors.linked[block]) + 1.01
    }

    /// Pairs of rows that would be cheaper if each had the other's block.
    private static func findSwapped(_ pair: PairAlignment) -> [Alignment.Move] {
        let cost = pair.cost
        let matches = pair.beads.filter { $0.kind == .match }
        var moves: [Alignment.Move] = []
        var used: Set<Int> = []
        for (place, first) in matches.enumerated() where cost.source[first.source].length >= fewestLetters {
            guard !used.contains(first.source) else { continue }
            var best: (gain: Float, second: Bead)?
            for second in matches[min(matches.count, place + 1)..<min(matches.count, place + 1 + widestSwap)] {
                // Most rows are done here: swapped, they can't share more than all their anchors that are shared at all.
                let both = first.cost + second.cost
                guard both + mostGain(cost, first.source) + mostGain(cost, second.source) > leastSwapGain,
                    cost.source[second.source].length >= fewestLetters, !used.contains(second.source)
                else { continue }
                // Nor is it cheaper than lengths and kinds make it.
                let least =
                    cost.plainMatch(first.source, second.target) - mostGain(cost, first.source)
                    + cost.plainMatch(second.source, first.target) - mostGain(cost, second.source)
                guard both - least > leastSwapGain else { continue }
                let gains = (
                    first.cost - cost.match(first.source, second.target),
                    second.cost - cost.match(second.source, first.target)
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
