/// Marks the places of a text that edits are at, a bit for each.
struct CoveredText {
    private var words: [UInt64]

    init(count: Int) {
        words = [UInt64](repeating: 0, count: count / 64 + 1)
    }

    /// Marks a range, with the place after it.
    mutating func cover(_ range: Range<Int>) {
        Self.forEachWord(of: range) { index, mask in
            words[index] |= mask
            return true
        }
    }

    /// Whether a range overlaps one that is marked, or touches it.
    func touches(_ range: Range<Int>) -> Bool {
        var isFree = true
        Self.forEachWord(of: range) { index, mask in
            isFree = words[index] & mask == 0
            return isFree
        }
        return !isFree
    }

    /// Calls a function with the words that a range is in, its end included, until it returns false.
    private static func forEachWord(of range: Range<Int>, _ body: (_ index: Int, _ mask: UInt64) -> Bool) {
        let (first, last) = (range.lowerBound / 64, range.upperBound / 64)
        for index in first...last {
            var mask = UInt64.max
            if index == first { mask &= UInt64.max << UInt64(range.lowerBound % 64) }
            if index == last { mask &= UInt64.max >> UInt64(63 - range.upperBound % 64) }
            if !body(index, mask) { return }
        }
    }
}
