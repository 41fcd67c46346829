/// What the versions say of the pivot's blocks: the vote by which each of them is aligned again.
///
/// A block that is longer than expected in most versions is no news in one more, and one that most versions lack is
/// likelier to be lacking in the next.
struct Ballot {
    private let blocks: Int
    /// For each voter and block of the pivot: the deviation of the length that answers it; NaN where there is none.
    private var residuals: [Float]
    /// For each voter and block of the pivot: whether nothing answers it.
    private var isAbsent: [Bool]
    /// For each voter and place between blocks of the pivot: whether the voter has something there that the pivot lacks.
    private var isInserted: [Bool]
    /// The voter's number by version; nil for those that have no vote.
    private var voters: [Int?]
    private var absences: [Int32]
    private var insertions: [Int32]
    private var voterCount = 0
    /// For each voter and block of the pivot: the vote of the others on the length.
    private var shifts: [Float]

    /// A version with more skips than this is too far from the pivot to be heard.
    static let mostSkipped = 0.4

    init(_ pairs: [PairAlignment], versions: Int, blocks: Int) {
        self.blocks = blocks
        voters = [Int?](repeating: nil, count: versions)
        let usable = pairs.filter { $0.skippedShare < Self.mostSkipped }
        voterCount = usable.count
        residuals = [Float](repeating: .nan, count: usable.count * blocks)
        isAbsent = [Bool](repeating: false, count: usable.count * blocks)
        isInserted = [Bool](repeating: false, count: usable.count * (blocks + 1))
        absences = [Int32](repeating: 0, count: blocks)
        insertions = [Int32](repeating: 0, count: blocks + 1)
        shifts = [Float](repeating: 0, count: usable.count * blocks)
        for (voter, pair) in usable.enumerated() {
            voters[pair.version] = voter
            for bead in pair.beads {
                switch bead.kind {
                case .match:
                    residuals[voter * blocks + bead.source] = pair.cost.deviation(bead.source, bead.target).logarithm
                case .deletion:
                    isAbsent[voter * blocks + bead.source] = true
                    absences[bead.source] += 1
                case .insertion:
                    let place = voter * (blocks + 1) + bead.source
                    if !isInserted[place] { insertions[bead.source] += 1 }
                    isInserted[place] = true
                case .merge, .split:
                    break
                }
            }
        }
        countShifts()
    }

    /// The vote of all versions but one; nil where there is no other.
    func vote(on version: Int) -> BeadCost.Vote? {
        let voter = voters[version]
        let others = voterCount - (voter == nil ? 0 : 1)
        guard others > 0 else { return nil }
        let discounts = (0..<blocks).map { block in
            let own = voter.map { isAbsent[$0 * blocks + block] } ?? false
            return Self.discount(Int(absences[block]) - (own ? 1 : 0), of: others)
        }
        let gapDiscounts = (0...blocks).map { gap in
            let own = voter.map { isInserted[$0 * (blocks + 1) + gap] } ?? false
            return Self.discount(Int(insertions[gap]) - (own ? 1 : 0), of: others)
        }
        return BeadCost.Vote(
            shifts: (0..<blocks).map { block in voter.map { shifts[$0 * blocks + block] } ?? 0 },
            discounts: discounts, gapDiscounts: gapDiscounts)
    }

    /// What a skip is cheaper when some of the others skip as well: up to 4 where half of them do.
    ///
    /// It rises from a quarter of them on, and few voters weigh less, so that one version more or less changes little.
    private static func discount(_ skips: Int, of others: Int) -> Float {
        let share = Float(skips) / (Float(others) + 0.5)
        return 4 * max(0, min(1, (share - 0.2) / 0.25))
    }

    /// For each voter the median of the others' residuals, shrunk by how few they are.
    private mutating func countShifts() {
        guard voterCount > 1 else { return }
        var column: [(value: Float, voter: Int)] = []
        column.reserveCapacity(voterCount)
        for block in 0..<blocks {
            column.removeAll(keepingCapacity: true)
            for voter in 0..<voterCount {
                let value = residuals[voter * blocks + block]
                if !value.isNaN { column.append((value, voter)) }
            }
            column.sort { ($0.value, $0.voter) < ($1.value, $1.voter) }
            var rank = [Int](repeating: -1, count: voterCount)
            for (place, entry) in column.enumerated() { rank[entry.voter] = place }
            for voter in 0..<voterCount {
                let count = column.count - (rank[voter] < 0 ? 0 : 1)
                guard count > 0 else { continue }
                func value(_ place: Int) -> Float {
                    column[rank[voter] >= 0 && place >= rank[voter] ? place + 1 : place].value
                }
                let median = (value((count - 1) / 2) + value(count / 2)) / 2
                let shrunk = median * Float(count) / (Float(count) + 1.5)
                shifts[voter * blocks + block] = max(-1, min(1, shrunk))
            }
        }
    }
}
