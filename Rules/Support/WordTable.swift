import Content

extension Version {
    /// The words of the blocks; found once.
    var words: WordTable { facts.value { WordTable(self) } }
}

/// Which words occur in which blocks of a version, by hash: what tells a block in another language from its neighbours
/// at a small part of the cost of identifying its language.
///
/// A slot forgets what its word was, so that a few words in a hundred are mistaken for another: the answer only chooses what is
/// looked at more closely.
struct WordTable {
    /// For each hash the last block that has it, from 1, and in the highest bit whether an earlier one has; 0 for none.
    private let slots: [UInt16]
    /// How many bits of a hash are more than the slots can tell apart.
    private let surplus: UInt16
    /// The hashes of all words, block by block.
    private let hashes: [UInt16]
    /// Where the words of each block begin in ``hashes``, and where the last ones end.
    private let starts: [Int32]

    private static let several: UInt16 = 1 << 15

    /// Finds the words of a version's content blocks, which are numbered from 0 in their order.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ version: Version) {
        var blocks: [Range<Int>] = []
        blocks.reserveCapacity(version.blocks.count)
        for index in version.blocks.indices where version.blocks[index].isContent {
            blocks.append(version.blocks[index].textRange)
        }
        self.init(version.text, blocks: blocks)
    }

    /// Finds the words of some parts of a text, none overlapping another.
    init(_ text: [UInt8], blocks: [Range<Int>]) {
        var bits = 10
        while 1 << bits < text.count / 2, bits < 16 { bits += 1 }
        surplus = UInt16(16 - bits)
        let surplus = self.surplus
        var slots = [UInt16](repeating: 0, count: 1 << bits)
        var starts: [Int32] = [0]
        starts.reserveCapacity(blocks.count + 1)
        let bytes = text.span.bytes
        // A word has two bytes at least and one that parts it from the next.
        let capacity = (text.count + blocks.count) / 3 + 1
        // The pointers stay within the closures; a hash without its surplus is the index of a slot.
        hashes = [UInt16](unsafeUninitializedCapacity: capacity) { hashes, count in
            slots.withUnsafeMutableBufferPointer { slots in
                for (number, block) in blocks.enumerated() {
                    // Blocks past the numbers that there are count as one.
                    let number = UInt16(min(number + 1, Int(Self.several) - 1))
                    WordHashes.forEach(in: bytes, block.clamped(to: 0..<text.count)) { hash in
                        guard count < capacity else { return }
                        hashes.initializeElement(at: count, to: hash)
                        count += 1
                        let slot = slots[Int(hash >> surplus)]
                        if slot == 0 {
                            slots[Int(hash >> surplus)] = number
                        } else if slot & ~Self.several != number {
                            slots[Int(hash >> surplus)] = number | Self.several
                        }
                    }
                    starts.append(Int32(count))
                }
            }
        }
        self.slots = slots
        self.starts = starts
    }

    /// How many blocks there are.
    var count: Int { starts.count - 1 }

    /// The words of a block.
    func words(of block: Int) -> Range<Int> {
        Int(starts[block])..<Int(starts[block + 1])
    }

    /// The hashes of some words, for comparing them with those of another table.
    func hashes(of words: Range<Int>) -> ArraySlice<UInt16> { hashes[words] }

    /// How many words of each block occur in other blocks of the same table.
    ///
    /// - Complexity: O(*n*) in the number of words.
    func familiar() -> [Int32] {
        var counts = [Int32](repeating: 0, count: count)
        let slots = slots.span
        let hashes = hashes.span
        for block in 0..<count {
            let number = UInt16(min(block + 1, Int(Self.several) - 1))
            var familiar: Int32 = 0
            for index in words(of: block) where slots[Int(hashes[index] >> surplus)] != number { familiar += 1 }
            counts[block] = familiar
        }
        return counts
    }

    /// How many of some words of another table occur anywhere in this one.
    func known(_ words: Range<Int>, of other: WordTable) -> Int {
        let slots = slots.span
        let hashes = other.hashes.span
        var count = 0
        for index in words where slots[Int(hashes[index] >> surplus)] != 0 { count += 1 }
        return count
    }
}
