/// The words that hold sentences together, learned from the page itself: short ones that most of its paragraphs share.
///
/// Lists of such words per language are wrong for a page in another language than it declares, and there is none for
/// most languages; the paragraphs of a page know theirs.
struct FunctionWords {
    private var keys: [UInt64]
    private var counts: [Int32]
    private var lastBlocks: [Int32]
    /// How often a word must stand in paragraphs to be one.
    private var least: Int32 = .max
    private let mask: Int

    /// The share of the paragraphs that a word must stand in.
    private static let share: Float = 0.2
    /// How many words of a paragraph make it one that is learned from.
    static let wordsOfParagraph: Float = 15
    /// How many words are kept, the most frequent: languages have some dozens that matter.
    private static let most = 40

    /// Learns the words.
    ///
    /// - Parameters:
    ///   - paragraphs: The short words of each paragraph, as ranges of `words`.
    ///   - words: The short words of the page.
    /// - Complexity: O(*n*) in the number of words of the paragraphs, on average.
    init(paragraphs: [Range<Int>], words: [UInt64]) {
        let total = paragraphs.reduce(0) { $0 + $1.count }
        var capacity = 64
        while capacity < total * 2 { capacity *= 2 }
        mask = capacity - 1
        keys = [UInt64](repeating: 0, count: capacity)
        counts = [Int32](repeating: 0, count: capacity)
        lastBlocks = [Int32](repeating: -1, count: capacity)
        for (block, range) in paragraphs.enumerated() {
            for word in words[range] { count(word, Int32(block)) }
        }
        least = threshold(max(2, Int32((Self.share * Float(paragraphs.count)).rounded(.up))))
    }

    /// Whether a word is one of them.
    ///
    /// - Complexity: O(1), on average.
    func contains(_ word: UInt64) -> Bool { counts[slot(of: word)] >= least }

    private mutating func count(_ word: UInt64, _ block: Int32) {
        let slot = slot(of: word)
        keys[slot] = word
        if lastBlocks[slot] == block { return }
        lastBlocks[slot] = block
        counts[slot] += 1
    }

    private func slot(of word: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: word ^ word >> 32) & mask
        while keys[slot] != word, counts[slot] > 0 { slot = (slot + 1) & mask }
        return slot
    }

    /// The least count at which no more than ``most`` words are kept.
    private func threshold(_ least: Int32) -> Int32 {
        let frequent = counts.filter { $0 >= least }.sorted(by: >)
        return frequent.count > Self.most ? frequent[Self.most] + 1 : least
    }
}
