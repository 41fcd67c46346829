/// A version that differs in something small from the others: the level of a heading, a listing.
struct Dissent {
    /// The index of the version that differs.
    let version: Int
    /// A version that stands for those that it differs from.
    let witness: Int

    /// Finds who is at fault where versions differ in a value.
    ///
    /// As with blocks, whoever differs from the source is; but where at least two of the others, and more than half,
    /// agree on another value, it is the source alone. Without a source most decide, and the pivot where as many stand
    /// on either side.
    /// - Parameters:
    ///   - values: The versions that can be compared, ascending, each with its value.
    ///   - source: The source version, where one is known.
    ///   - pivot: The version that all were lined up with.
    /// - Returns: The versions at fault, ascending.
    static func find<Value: Hashable>(
        _ values: [(version: Int, value: Value)], source: Int?, pivot: Int
    ) -> [Dissent] {
        guard let first = values.first, values.contains(where: { $0.value != first.value }) else { return [] }
        var counts: [Value: Int] = [:]
        for entry in values { counts[entry.value, default: 0] += 1 }
        if let own = values.first(where: { $0.version == source }) {
            let rival = values.first { entry in
                let votes = counts[entry.value] ?? 0
                return entry.value != own.value && votes >= 2 && votes * 2 > values.count - 1
            }
            if let rival { return [Dissent(version: own.version, witness: rival.version)] }
            return values.filter { $0.value != own.value }.map { Dissent(version: $0.version, witness: own.version) }
        }
        let most = counts.values.max() ?? 0
        let leading = values.filter { counts[$0.value] == most }
        guard let leader = leading.first(where: { $0.version == pivot }) ?? leading.first else { return [] }
        return values.filter { $0.value != leader.value }.map { Dissent(version: $0.version, witness: leader.version) }
    }
}
