/// Finds the name that somebody meant.
package enum NearestName {
    /// The known name that is nearest to what was written; nil where none is near enough to be meant.
    ///
    /// A name is near when at most a third of its letters are wrong, or when it begins with what was written. Equally
    /// near names are chosen from in alphabetical order.
    package static func of(_ written: String, among known: [String]) -> String? {
        let word = written.lowercased()
        let candidates = known.sorted().map { (name: $0, distance: distance(word, $0.lowercased())) }
        let near = candidates.filter { $0.distance <= max(1, (max(word.count, $0.name.count) + 1) / 3) }
        if let best = near.min(by: { $0.distance < $1.distance }), best.distance < best.name.count {
            return best.name
        }
        return word.count < 3 ? nil : known.sorted().first { $0.hasPrefix(word) }
    }

    /// What to say after a name that does not exist: the one that was meant, else all that there are.
    package static func hint(for written: String, among known: [String]) -> String {
        if let nearest = of(written, among: known) { return "did you mean \"\(nearest)\"?" }
        return "it can be \(known.sorted().map { "\"\($0)\"" }.joined(separator: ", "))"
    }

    /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
    ///
    /// - Complexity: O(*n* · *m*); words of more than 64 letters are not compared.
    static func distance(_ a: String, _ b: String) -> Int {
        let (x, y) = (Array(a.utf8), Array(b.utf8))
        guard x.count <= 64, y.count <= 64 else { return x == y ? 0 : max(x.count, y.count) }
        guard !x.isEmpty, !y.isEmpty else { return max(x.count, y.count) }
        var beforeLast = [Int](repeating: 0, count: y.count + 1)
        var last = Array(0...y.count)
        for i in 1...x.count {
            var row = [i] + [Int](repeating: 0, count: y.count)
            for j in 1...y.count {
                let substitution = last[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1)
                row[j] = min(last[j] + 1, row[j - 1] + 1, substitution)
                if i > 1, j > 1, x[i - 1] == y[j - 2], x[i - 2] == y[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            beforeLast = last
            last = row
        }
        return last[y.count]
    }
}
