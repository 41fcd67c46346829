import Language

/// The choice of the version that all others are aligned with.
enum Pivot {
    /// The version most like the others by how many blocks of each kind it has, so that no pair need be aligned.
    ///
    /// Each version is compared with the median of all, kind by kind. English may be a few blocks further off than the
    /// others, since length ratios are best known from it, and so that the pivot does not change with every fault; ties
    /// go to the first locale in order. Of two versions English, else the first, is the pivot.
    /// - Complexity: O(*n*) in the number of blocks, O(*v* log *v*) in the number of versions.
    static func choose(_ profiles: [Profile], among candidates: [Int]) -> Int {
        let order = candidates.sorted { precedes(profiles[$0], $0, profiles[$1], $1) }
        guard let first = order.first else { return 0 }
        guard order.count > 2 else { return first }
        let counts = order.map { index in
            var counts = [Int](repeating: 0, count: BlockClass.stride)
            for unit in profiles[index].units { counts[Int(unit.kind.rawValue)] += 1 }
            return counts
        }
        let medians = (0..<BlockClass.stride).map { kind in
            let sorted = counts.map { $0[kind] }.sorted()
            // Twice the median, to stay with whole numbers.
            return sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
        }
        var best = first
        var least = Int.max
        for (place, index) in order.enumerated() {
            var distance = zip(counts[place], medians).reduce(0) { $0 + abs(2 * $1.0 - $1.1) }
            if profiles[index].locale?.language == "en" { distance -= 4 + medians.reduce(0, +) / 20 }
            if distance < least { (least, best) = (distance, index) }
        }
        return best
    }

    private static func precedes(_ a: Profile, _ i: Int, _ b: Profile, _ j: Int) -> Bool {
        let isEnglish = (a.locale?.language == "en", b.locale?.language == "en")
        if isEnglish.0 != isEnglish.1 { return isEnglish.0 }
        return (a.locale?.description ?? "", i) < (b.locale?.description ?? "", j)
    }
}
