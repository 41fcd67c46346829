import Alignment
import Content

/// Which articles of an export its survey looks at.
///
/// Articles are ranked by a hash of their ids, so that the sample is spread over the export, is the same whatever is linted
/// of it, and one article more or less displaces one other at most.
struct SurveyPlan {
    /// The articles, in the order of their ranks; none where there are too few to teach one another.
    let entries: [Corpus.Entry]
    /// How many words each of them may give.
    let mostWords: Int

    init(_ corpus: Corpus) {
        let candidates = corpus.entries.filter { $0.files.count > 1 }
        guard candidates.count > 1 else {
            (entries, mostWords) = ([], 0)
            return
        }
        let ranked = candidates.map { (rank: Self.hash($0.article), entry: $0) }.sorted { a, b in
            (a.rank, a.entry.article) < (b.rank, b.entry.article)
        }
        entries = ranked.prefix(Survey.mostArticles).map(\.entry)
        mostWords = Survey.mostWords(of: entries.count)
    }

    /// 64-bit FNV-1a (Fowler, Noll, Vo), with the high bits mixed in: ids differ at their ends.
    private static func hash(_ id: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return hash ^ (hash >> 32)
    }
}
