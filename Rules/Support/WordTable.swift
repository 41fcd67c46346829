import Content

extension Version {
    /// The words of the blocks; found once.
    var words: WordTable { facts.value { WordTable(self) } }
}

/// Which words occur in which blocks of a version, by hash: what tells a block in another language from its neighbours
/// at a small part of the cost of identifying its language.
///
/// Words are runs of ASCII letters, case folded, and bytes beyond ASCII; of long ones the last eight bytes count. A slot
/// forgets what its word was, so that a few words in a hundred are mistaken for another: the answer only chooses what is
/// looked at more closely.
struct WordTable {
    /// For each hash the last block that has it, from 1, and in the highest bit whether an earlier one has; 0 for none.
    private var slots: [UInt16]
    /// How many bits of a hash are more than the slots can tell apart.
    private let surplus: UInt16
    /// The hashes of all words, block by block; longer than they are many.
    private var hashes: [UInt16]
    /// Where the words of each block begin in ``hashes``, and where the last ones end.
    private var starts: [Int32]

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
        slots = [UInt16](repeating: 0, count: 1 << bits)
        // A word has two bytes at least and one that parts it from the next.
        hashes = [UInt16](repeating: 0, count: (text.count + blocks.count) / 3 + 1)
        starts = [0]
        starts.reserveCapacity(blocks.count + 1)
        var scan = Scan(surplus: surplus)
        for (number, block) in blocks.enumerated() {
            // Blocks past the numbers that there are count as one.
            scan.block = UInt16(min(number + 1, Int(Self.several) - 1))
            scan.run(text.span.bytes, block.clamped(to: 0..<text.count), slots: &slots, hashes: &hashes)
            starts.append(Int32(scan.count))
        }
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

    /// The state of the scan through a text.
    private struct Scan {
        let surplus: UInt16
        /// The number of the block that is scanned, from 1.
        var block: UInt16 = 1
        /// How many words there were.
        var count = 0

        /// Reads a block of a text eight bytes at a time: first where words end, then the end of each word.
        mutating func run(_ text: RawSpan, _ block: Range<Int>, slots: inout [UInt16], hashes: inout [UInt16]) {
            var slots = slots.mutableSpan
            var hashes = hashes.mutableSpan
            var start = block.lowerBound
            var offset = block.lowerBound
            while offset < block.upperBound {
                var ends = ~Self.letters(of: text.eightBytes(from: offset)) & RawSpan.highBits
                if block.upperBound - offset < 8 { ends &= 1 << UInt64((block.upperBound - offset) * 8) - 1 }
                while ends != 0 {
                    let end = offset + ends.trailingZeroBitCount >> 3
                    ends &= ends - 1
                    // One letter is a variable, a bullet or an initial as often as a word.
                    if end - start > 1 { add(start..<end, of: text, &slots, &hashes) }
                    start = end + 1
                }
                offset += 8
            }
            // The end of a block ends a word.
            if block.upperBound - start > 1 { add(start..<block.upperBound, of: text, &slots, &hashes) }
        }

        private mutating func add(
            _ word: Range<Int>, of text: RawSpan, _ slots: inout MutableSpan<UInt16>,
            _ hashes: inout MutableSpan<UInt16>
        ) {
            guard count < hashes.count else { return }
            let length = min(word.count, 8)
            let bytes =
                word.upperBound >= 8
                ? text.eightBytes(from: word.upperBound - 8)
                : text.eightBytes(from: 0) << UInt64((8 - word.upperBound) * 8)
            // The last byte is the lowest, and the case of ASCII letters is folded.
            let folded = (bytes | (~bytes & RawSpan.highBits) >> 2).byteSwapped
            let key = folded & UInt64.max >> UInt64((8 - length) * 8)
            // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): upper bits of a product.
            let hash = UInt16(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
            hashes[count] = hash
            count += 1
            let slot = slots[Int(hash >> surplus)]
            if slot == 0 {
                slots[Int(hash >> surplus)] = block
            } else if slot & ~WordTable.several != block {
                slots[Int(hash >> surplus)] = block | WordTable.several
            }
        }

        /// The highest bit of each byte that is an ASCII letter or beyond ASCII; the other bits mean nothing.
        private static func letters(of bytes: UInt64) -> UInt64 {
            let low = (bytes | 0x2020_2020_2020_2020) & ~RawSpan.highBits
            // Sums that carry into the highest bit from "a" on, and past "z".
            let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
            let pastZ = low &+ 0x0505_0505_0505_0505
            return bytes | (fromA & ~pastZ)
        }
    }
}
