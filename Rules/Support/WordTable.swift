/// Which words occur in which blocks of a version, by hash: what tells a block in another language from its neighbours
/// at a twentieth of the cost of identifying its language.
///
/// Words are runs of ASCII letters, case folded, and bytes beyond ASCII. A slot forgets what its word was, so that a few
/// words in a hundred are mistaken for another; the answer only chooses what is looked at more closely.
struct WordTable {
    /// For each hash, the last block that has it, and in the highest bit whether an earlier one has.
    private var slots: [UInt32]
    private let mask: UInt32
    /// The hashes of all words, block by block.
    private var hashes: [UInt32] = []
    /// Where the words of each block begin in ``hashes``.
    private var starts: [Int32] = [0]

    private static let several: UInt32 = 1 << 31

    /// Creates a table for about as many bytes of text.
    init(capacity: Int) {
        var size = 1024
        while size < capacity / 2, size < 1 << 16 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        mask = UInt32(size - 1)
        hashes.reserveCapacity(capacity / 6)
    }

    /// How many blocks were added.
    var count: Int { starts.count - 1 }

    /// The words of a block.
    func words(of block: Int) -> ArraySlice<UInt32> {
        hashes[Int(starts[block])..<Int(starts[block + 1])]
    }

    /// Adds the words of the next block.
    mutating func append(_ text: ArraySlice<UInt8>) {
        let number = UInt32(count + 1)
        var hash: UInt32 = 0
        var length = 0
        func end(_ table: inout WordTable) {
            // One letter is a variable, a bullet or an initial as often as a word.
            if length > 1 { table.insert(hash ^ (hash >> 15), number) }
            hash = 0
            length = 0
        }
        for byte in text {
            let folded = byte | 0x20
            if folded &- 0x61 < 26 {
                hash = (hash &+ UInt32(folded)) &* 0x9E37_79B1
                hash ^= hash >> 13
                length += 1
            } else if byte >= 0x80 {
                hash = (hash &+ UInt32(byte)) &* 0x9E37_79B1
                hash ^= hash >> 13
                length += 1
            } else if length > 0 {
                end(&self)
            }
        }
        if length > 0 { end(&self) }
        starts.append(Int32(hashes.count))
    }

    /// How many words of a block occur in other blocks of the same table.
    func familiar(in block: Int) -> Int {
        let number = UInt32(block + 1)
        var count = 0
        for hash in words(of: block) {
            let slot = slots[Int(hash & mask)]
            if slot & Self.several != 0 || slot & ~Self.several != number { count += 1 }
        }
        return count
    }

    /// How many of some words occur anywhere in the table.
    func known(_ words: ArraySlice<UInt32>) -> Int {
        var count = 0
        for hash in words where slots[Int(hash & mask)] != 0 { count += 1 }
        return count
    }

    private mutating func insert(_ hash: UInt32, _ number: UInt32) {
        hashes.append(hash)
        let index = Int(hash & mask)
        let slot = slots[index]
        if slot == 0 {
            slots[index] = number
        } else if slot & ~Self.several != number {
            slots[index] = number | Self.several
        }
    }
}
