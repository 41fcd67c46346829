/// Which words occur in which blocks of a version, by hash: what tells a block in another language from its neighbours
/// at a small part of the cost of identifying its language.
///
/// Words are runs of ASCII letters, case folded, and bytes beyond ASCII; of long ones the last eight bytes count. A slot
/// forgets what its word was, so that a few words in a hundred are mistaken for another: the answer only chooses what is
/// looked at more closely.
struct WordTable {
    /// For each hash, the last block that has it, and in the highest bit whether an earlier one has.
    private var slots: [UInt32]
    /// How many bits of a hash are more than the slots can tell apart.
    private let surplus: UInt16
    /// The hashes of all words, block by block.
    private var hashes: [UInt16] = []
    /// Where the words of each block begin in ``hashes``.
    private var starts: [Int32] = [0]

    private static let several: UInt32 = 1 << 31

    /// Creates a table for about as many bytes of text.
    init(capacity: Int) {
        var bits = 10
        while 1 << bits < capacity / 2, bits < 16 { bits += 1 }
        slots = [UInt32](repeating: 0, count: 1 << bits)
        surplus = UInt16(16 - bits)
        hashes.reserveCapacity(capacity / 5 + 16)
    }

    /// How many blocks were added.
    var count: Int { starts.count - 1 }

    /// The words of a block.
    func words(of block: Int) -> ArraySlice<UInt16> {
        hashes[Int(starts[block])..<Int(starts[block + 1])]
    }

    /// Adds the words of the next block.
    mutating func append(_ text: ArraySlice<UInt8>) {
        let number = UInt32(count + 1)
        var word: UInt64 = 0
        for byte in text {
            let folded = byte | 0x20
            if folded &- 0x61 < 26 {
                word = word << 8 | UInt64(folded)
            } else if byte >= 0x80 {
                word = word << 8 | UInt64(byte)
            } else {
                // One letter is a variable, a bullet or an initial as often as a word.
                if word > 0xFF { insert(word, number) }
                word = 0
            }
        }
        if word > 0xFF { insert(word, number) }
        starts.append(Int32(hashes.count))
    }

    /// How many words of each block occur in other blocks of the same table.
    ///
    /// - Complexity: O(*n*) in the number of words.
    func familiar() -> [Int32] {
        var counts = [Int32](repeating: 0, count: count)
        for block in 0..<count {
            let number = UInt32(block + 1)
            var familiar: Int32 = 0
            for index in Int(starts[block])..<Int(starts[block + 1]) {
                let slot = slots[Int(hashes[index] >> surplus)]
                if slot & Self.several != 0 || slot != number { familiar += 1 }
            }
            counts[block] = familiar
        }
        return counts
    }

    /// How many of some words, of this table or another, occur anywhere in this one.
    func known(_ words: ArraySlice<UInt16>) -> Int {
        var count = 0
        for hash in words where slots[Int(hash >> surplus)] != 0 { count += 1 }
        return count
    }

    private mutating func insert(_ word: UInt64, _ number: UInt32) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): the upper bits of a product.
        let hash = UInt16(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 48)
        hashes.append(hash)
        let index = Int(hash >> surplus)
        let slot = slots[index]
        if slot == 0 {
            slots[index] = number
        } else if slot & ~Self.several != number {
            slots[index] = number | Self.several
        }
    }
}
