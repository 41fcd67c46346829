/// Finds the name that was meant by one that does not exist.
package enum Suggestion {
    /// The name that needs the fewest edits, if it is near enough to have been meant.
    ///
    /// An edit is an insertion, deletion, replacement or swap of neighbours; as many as a third of the letters may
    /// differ. Of names that are equally near the first in order is taken.
    package static func nearest(to name: String, among names: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().utf8.prefix(64))
        var best: (name: String, distance: Int)?
        for candidate in names.sorted() {
            let letters = Array(candidate.lowercased().utf8.prefix(64))
            let distance = distance(from: wanted, to: letters)
            if distance <= max(1, max(wanted.count, letters.count) / 3), distance < (best?.distance ?? .max) {
                best = (candidate, distance)
            }
        }
        return best?.name
    }

    /// A line that says that a name does not exist, with the nearest one, else with all.
    package static func unknown(_ kind: String, _ name: String, among names: some Sequence<String>) -> String {
        let known = names.sorted()
        let hint =
            if let nearest = nearest(to: name, among: known) {
                "did you mean \"\(nearest)\"?"
            } else {
                "it can be \(known.map { "\"\($0)\"" }.joined(separator: ", "))"
            }
        return "unknown \(kind) \"\(name)\", \(hint)"
    }

    /// The optimal string alignment distance (Damerau, Levenshtein) of two short names.
    private static func distance(from a: [UInt8], to b: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
