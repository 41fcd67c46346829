/// Which words a passage has, by hash: a bit for each, so that a thousand words of others are looked up in microseconds.
struct WordFilter {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// Every so manieth word is looked up first; two of them in a row are looked at more closely.
    private static let step = 3
    /// The least words of a run, which is a sentence of some forty letters.
    private static let shortestRun = 6

    /// Adds words.
    mutating func insert(_ hashes: ArraySlice<UInt16>) {
        for hash in hashes { bits[Int(hash >> 6)] |= 1 << UInt64(hash & 63) }
    }

    /// Takes words out again.
    mutating func remove(_ hashes: ArraySlice<UInt16>) {
        for hash in hashes { bits[Int(hash >> 6)] = 0 }
    }

    /// Whether so many words follow one another here that the passage has too, one in between now and then excepted,
    /// that it may be a sentence of it.
    ///
    /// - Complexity: O(*n*); a third of the words are looked up where few are shared.
    func hasRun(in hashes: ArraySlice<UInt16>) -> Bool {
        let hashes = hashes.span
        var place = Self.step - 1
        var wasFound = false
        while place < hashes.count {
            let isFound = contains(hashes[place])
            if isFound, wasFound {
                let (end, count) = run(in: hashes, around: place)
                if count >= Self.shortestRun { return true }
                place = max(place, end)
            }
            wasFound = isFound
            place += Self.step
        }
        return false
    }

    private func contains(_ hash: UInt16) -> Bool { bits[Int(hash >> 6)] >> UInt64(hash & 63) & 1 != 0 }

    /// Where the run that holds a word ends, and how many of its words are shared.
    private func run(in hashes: Span<UInt16>, around place: Int) -> (end: Int, count: Int) {
        var count = 1
        var start = place
        while start > 0 {
            if contains(hashes[start - 1]) {
                count += 1
                start -= 1
            } else if start > 1, contains(hashes[start - 2]) {
                start -= 1
            } else {
                break
            }
        }
        var end = place
        while end + 1 < hashes.count {
            if contains(hashes[end + 1]) {
                count += 1
                end += 1
            } else if end + 2 < hashes.count, contains(hashes[end + 2]) {
                end += 1
            } else {
                break
            }
        }
        return (end, count)
    }
}
