/// Skipped blocks that answer each other out of order, gathered from the clearest on.
///
/// What stands beside a block that moved moved along, if it fits: a heading or a cell of a moved section says too little
/// to be found by itself.
struct MoveChain {
    /// The moves, in the order in which they were found.
    private(set) var moves: [Alignment.Move] = []

    private let cost: BeadCost
    /// The skipped blocks that have no answer yet.
    private var sources: Set<Int>
    private var targets: Set<Int>

    /// Begins with the skipped blocks of both versions.
    init(_ cost: BeadCost, sources: Set<Int>, targets: Set<Int>) {
        self.cost = cost
        self.sources = sources
        self.targets = targets
    }

    /// Adds a move, unless one of its blocks has an answer, and those of its neighbours on both sides.
    ///
    /// - Complexity: O(*k*) in the number of moves that are added.
    mutating func add(_ source: Int, _ target: Int) {
        guard sources.contains(source), targets.contains(target) else { return }
        insert(source, target)
        for step in [1, -1] {
            var (source, target) = (source + step, target + step)
            while sources.contains(source), targets.contains(target), fits(source, target) {
                insert(source, target)
                source += step
                target += step
            }
        }
    }

    private mutating func insert(_ source: Int, _ target: Int) {
        sources.remove(source)
        targets.remove(target)
        moves.append(Alignment.Move(source: source, target: target))
    }

    /// The weight of what translations keep from which on two blocks without any of it in common are no answer.
    private static let leastWeight: Float = 2

    /// Whether one block answers the other rather than that both are skipped, in elements that translators exchange.
    private func fits(_ source: Int, _ target: Int) -> Bool {
        let (x, y) = (cost.source[source], cost.target[target])
        guard cost.kind(source, target) <= 3, cost.match(source, target) < x.plainSkip + y.plainSkip
        else { return false }
        return min(x.own, y.own) < Self.leastWeight || cost.anchors.shared(source, target) > 0
    }
}
