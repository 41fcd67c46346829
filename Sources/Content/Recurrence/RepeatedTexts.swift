/// The texts of a locale that stand in two articles or more, and in which.
struct RepeatedTexts: Sendable {
    /// The keys of the texts, ascending.
    private var keys: [UInt64] = []
    /// Where the articles of each text begin in ``articles``; one more entry for the end.
    private var starts: [Int32] = [0]
    /// The numbers of the articles of each text, ascending.
    private var articles: [Int32]
    /// In how many articles a text stands that most have.
    private(set) var most = 0

    /// Takes the texts of articles, by ascending numbers; nil where no two have one in common.
    ///
    /// - Complexity: O(*n* log *n*) in the number of texts.
    init?(_ texts: [(article: Int32, keys: [UInt64])]) {
        let sorted = texts.flatMap(\.keys).sorted()
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
            if end - start > 1 {
                keys.append(sorted[start])
                starts.append((starts.last ?? 0) + Int32(end - start))
                most = max(most, end - start)
            }
            start = end
        }
        guard !keys.isEmpty else { return nil }
        articles = [Int32](repeating: 0, count: Int(starts.last ?? 0))
        var next = starts
        for (article, own) in texts {
            // Both are sorted.
            var place = 0
            for key in own {
                while place < keys.count, keys[place] < key { place += 1 }
                guard place < keys.count else { break }
                guard keys[place] == key else { continue }
                articles[Int(next[place])] = article
                next[place] += 1
            }
        }
    }

    /// The numbers of the articles that have a text; none for a text of one article alone.
    ///
    /// - Complexity: O(log *n*) in the number of texts.
    func articles(with key: UInt64) -> ArraySlice<Int32> {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        guard low < keys.count, keys[low] == key else { return [] }
        return articles[Int(starts[low])..<Int(starts[low + 1])]
    }
}
