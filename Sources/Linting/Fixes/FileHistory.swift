/// What a file has been in the passes of a run, to notice fixes that undo one another.
struct FileHistory {
    private struct State {
        let hash: UInt64
        /// The rules whose fixes led to the next state.
        var rules: Set<String> = []
    }

    private var states: [State]
    /// How many fixes of each rule were applied.
    private(set) var counts: [String: Int] = [:]

    init(_ bytes: [UInt8]) {
        states = [State(hash: Self.hash(bytes))]
    }

    /// The rules whose fixes were applied last; none where nothing was applied.
    var lastRules: Set<String> { states.count < 2 ? [] : states[states.count - 2].rules }

    /// Notes the bytes that fixes led to.
    ///
    /// - Returns: The rules that led from these bytes back to them, where they have been seen before.
    mutating func add(_ bytes: [UInt8], rules: [String]) -> Set<String>? {
        for rule in rules { counts[rule, default: 0] += 1 }
        states[states.count - 1].rules = Set(rules)
        let hash = Self.hash(bytes)
        defer { states.append(State(hash: hash)) }
        guard let first = states.firstIndex(where: { $0.hash == hash }) else { return nil }
        return states[first...].reduce(into: []) { $0.formUnion($1.rules) }
    }

    /// 64-bit FNV-1a (Fowler, Noll, Vo), as for fingerprints.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
