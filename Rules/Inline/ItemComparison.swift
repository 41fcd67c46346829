/// Who lacks or adds something small in a row: a link, an image, a placeholder.
///
/// All versions are compared with one. What most of the others lack is that one's alone, and what most of them have it
/// lacks: then it is the odd one, the source included.
struct ItemComparison<Key: Hashable> {
    /// What a version has; several items may have the same key.
    typealias Cell = (version: Int, keys: [Key])

    /// A version that differs from the others.
    struct Difference {
        /// The version at fault.
        let version: Int
        /// A version that it differs from.
        let witness: Int
        /// What it lacks, as indexes of the witness's items.
        let lacking: [Int]
        /// What only it has, as indexes of its own items.
        let extra: [Int]
        /// How many of the others agree with the witness; nil where the version is compared with it alone.
        let agreeing: Int?
    }

    private let reference: Cell
    private let others: [Cell]
    private var lacking: [[Int]] = []
    private var extra: [[Int]] = []

    /// Compares cells.
    ///
    /// - Parameters:
    ///   - reference: What the others are compared with.
    ///   - others: The other cells, ascending by version.
    ///   - isSame: Whether two keys that differ, the reference's first, may stand for each other in a version.
    /// - Complexity: O(*nm*) in the numbers of items of two cells that have no equal.
    init(_ reference: Cell, _ others: [Cell], isSame: (Key, Key, Int) -> Bool = { _, _, _ in false }) {
        self.reference = reference
        self.others = others
        for other in others {
            var places: [Key: [Int]] = [:]
            for (index, key) in other.keys.enumerated().reversed() {
                places[key, default: []].append(index)
            }
            var lacking = reference.keys.indices.filter { index in
                places[reference.keys[index]]?.popLast() == nil
            }
            var extra = places.values.flatMap(\.self).sorted()
            lacking.removeAll { index in
                guard
                    let place = extra.firstIndex(where: {
                        isSame(reference.keys[index], other.keys[$0], other.version)
                    })
                else { return false }
                extra.remove(at: place)
                return true
            }
            self.lacking.append(lacking)
            self.extra.append(extra)
        }
    }

    /// The differences, by version.
    func differences() -> [Difference] {
        let alone = reference.keys.indices.filter { index in
            isMajority(lacking.count { $0.contains(index) })
        }
        var counts: [Key: Int] = [:]
        for (other, extra) in zip(others, extra) {
            for key in Set(extra.map { other.keys[$0] }) { counts[key, default: 0] += 1 }
        }
        func isShared(_ key: Key) -> Bool { isMajority(counts[key] ?? 0) }
        var differences: [Difference] = []
        let shared = others.indices.map { index in
            extra[index].filter { isShared(others[index].keys[$0]) }
        }
        let most = shared.map(\.count).max() ?? 0
        if !alone.isEmpty || most > 0 {
            let agreeing = others.indices.filter { index in
                shared[index].count == most && alone.allSatisfy(lacking[index].contains)
            }
            if let witness = agreeing.first, isMajority(agreeing.count) {
                differences.append(
                    Difference(
                        version: reference.version, witness: others[witness].version, lacking: shared[witness],
                        extra: alone, agreeing: agreeing.count))
            }
        }
        for (index, other) in others.enumerated() {
            // Who has neither what the reference has nor what most have lacks it, whoever is right.
            let isOneOfMost = most == 0 || !shared[index].isEmpty
            let lacking = lacking[index].filter { !isOneOfMost || !alone.contains($0) }
            let extra = extra[index].filter { !isShared(other.keys[$0]) }
            guard !lacking.isEmpty || !extra.isEmpty else { continue }
            differences.append(
                Difference(
                    version: other.version, witness: reference.version, lacking: lacking, extra: extra,
                    agreeing: nil))
        }
        return differences.sorted { $0.version < $1.version }
    }

    private func isMajority(_ count: Int) -> Bool { count >= 2 && count * 2 > others.count }
}
