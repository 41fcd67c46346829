/// Finds which lines two texts have in common.
///
/// Lines at both ends that are equal are set aside. Of the rest, lines that each text has once are lined up along their
/// longest increasing subsequence (Bram Cohen's patience diff), and what is between them in the same way again, or by
/// dynamic programming where it is small. That takes O(*n* log *n*), unlike a shortest edit script, and finds the edits
/// of a linter, which are few and far between.
struct LineDiff {
    /// Lines of the old text that were replaced by lines of the new one; one of the two may be empty.
    struct Change: Equatable {
        let old: Range<Int>
        let new: Range<Int>
    }

    /// The changes, in order; lines between them are equal.
    private(set) var changes: [Change] = []

    private let old: [Int]
    private let new: [Int]

    /// The product of lengths up to which lines are compared by dynamic programming.
    private static let tableLimit = 1 << 14
    /// How often unique lines are looked for between unique lines.
    private static let roundLimit = 8

    /// Compares two texts by their lines.
    init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
        var numbers: [ArraySlice<UInt8>: Int] = [:]
        func number(_ line: ArraySlice<UInt8>) -> Int {
            let next = numbers.count
            if let known = numbers[line] { return known }
            numbers[line] = next
            return next
        }
        self.old = old.map(number)
        self.new = new.map(number)
        var pending = [(old: 0..<old.count, new: 0..<new.count, round: 0)]
        while let part = pending.popLast() {
            // The parts are put back from last to first, so that changes come in order.
            pending += divide(part.old, part.new, round: part.round).reversed()
        }
    }

    /// Compares a part: notes its changes, or returns smaller parts that hold them all.
    private mutating func divide(
        _ oldPart: Range<Int>, _ newPart: Range<Int>, round: Int
    ) -> [(old: Range<Int>, new: Range<Int>, round: Int)] {
        var (a, b) = (oldPart, newPart)
        while let x = a.first, let y = b.first, old[x] == new[y] {
            a = a.dropFirst()
            b = b.dropFirst()
        }
        while let x = a.last, let y = b.last, old[x] == new[y] {
            a = a.dropLast()
            b = b.dropLast()
        }
        if a.isEmpty && b.isEmpty { return [] }
        if a.isEmpty || b.isEmpty {
            note(a, b)
            return []
        }
        if a.count <= Self.tableLimit / b.count {
            compareByTable(a, b)
            return []
        }
        let anchors = round < Self.roundLimit ? anchors(a, b) : []
        guard !anchors.isEmpty else {
            note(a, b)
            return []
        }
        var parts: [(old: Range<Int>, new: Range<Int>, round: Int)] = []
        var (x, y) = (a.lowerBound, b.lowerBound)
        for anchor in anchors {
            parts.append((x..<anchor.old, y..<anchor.new, round + 1))
            (x, y) = (anchor.old + 1, anchor.new + 1)
        }
        parts.append((x..<a.upperBound, y..<b.upperBound, round + 1))
        return parts
    }

    private mutating func note(_ a: Range<Int>, _ b: Range<Int>) {
        if let last = changes.last, last.old.upperBound == a.lowerBound, last.new.upperBound == b.lowerBound {
            changes[changes.count - 1] = Change(
                old: last.old.lowerBound..<a.upperBound, new: last.new.lowerBound..<b.upperBound)
        } else {
            changes.append(Change(old: a, new: b))
        }
    }

    /// Lines that both parts have once, in an order that is the same in both.
    private func anchors(_ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)] {
        var places: [Int: (old: Int, new: Int, isUnique: Bool)] = [:]
        for index in a {
            if places[old[index]] == nil {
                places[old[index]] = (index, -1, true)
            } else {
                places[old[index]]?.isUnique = false
            }
        }
        for index in b {
            guard let place = places[new[index]] else { continue }
            if place.new >= 0 { places[new[index]]?.isUnique = false } else { places[new[index]]?.new = index }
        }
        let common = a.compactMap { index -> (old: Int, new: Int)? in
            guard let place = places[old[index]], place.isUnique, place.new >= 0 else { return nil }
            return (index, place.new)
        }
        // Patience sorting: `piles` holds the line that ends the shortest-ending sequence of each length.
        var piles: [Int] = []
        var previous = [Int](repeating: -1, count: common.count)
        for index in common.indices {
            var (low, high) = (0, piles.count)
            while low < high {
                let middle = (low + high) / 2
                if common[piles[middle]].new < common[index].new { low = middle + 1 } else { high = middle }
            }
            previous[index] = low > 0 ? piles[low - 1] : -1
            if low == piles.count { piles.append(index) } else { piles[low] = index }
        }
        var chain: [(old: Int, new: Int)] = []
        var index = piles.last ?? -1
        while index >= 0 {
            chain.append(common[index])
            index = previous[index]
        }
        return chain.reversed()
    }

    /// The longest common subsequence of two small parts.
    private mutating func compareByTable(_ a: Range<Int>, _ b: Range<Int>) {
        let width = b.count + 1
        var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
        for i in stride(from: a.count - 1, through: 0, by: -1) {
            for j in stride(from: b.count - 1, through: 0, by: -1) {
                let isSame = old[a.lowerBound + i] == new[b.lowerBound + j]
                let below = lengths[(i + 1) * width + j]
                let right = lengths[i * width + j + 1]
                lengths[i * width + j] = isSame ? lengths[(i + 1) * width + j + 1] + 1 : max(below, right)
            }
        }
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            let (x, y) = (a.lowerBound + i, b.lowerBound + j)
            if i < a.count, j < b.count, old[x] == new[y] {
                i += 1
                j += 1
            } else if j == b.count || i < a.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                note(x..<x + 1, y..<y)
                i += 1
            } else {
                note(x..<x, y..<y + 1)
                j += 1
            }
        }
    }
}
