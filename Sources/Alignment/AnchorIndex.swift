/// The anchors of a version: what stays the same in translation, per block and per anchor.
///
/// An anchor is a 32-bit token, a hash with its ``AnchorKind`` in the low bits. Each distinct token of the version has
/// an id, counted in the order in which tokens first occur.
struct AnchorIndex: Sendable {
    /// The token of each id.
    private(set) var tokens: [UInt32] = []
    /// How many blocks hold each id.
    private(set) var frequencies: [Int32] = []
    /// Where the ids of each block begin in ``ids``; one more entry for the end.
    private(set) var blockStarts: [Int32] = [0]
    /// The ids of the blocks, one block after another, each id once in a block.
    private(set) var ids: [Int32] = []
    /// Where each block's ids that the next block has too begin in ``repeated``; one more entry for the end.
    private(set) var repeatedStarts: [Int32] = []
    /// The ids that a block shares with the next.
    private(set) var repeated: [Int32] = []
    /// Where the blocks of each id begin in ``postings``; one more entry for the end.
    private(set) var postingStarts: [Int32] = []
    /// The blocks of the ids, ascending.
    private(set) var postings: [Int32] = []

    /// An open hash table from token to id + 1, with a power of two of places; 0 is a free place.
    private var table = [Int32](repeating: 0, count: 512)
    /// The last block that had each id, while the index is filled.
    private var lastBlock: [Int32] = []

    /// The most anchors of one block: more make no alignment better and hostile ones slow.
    private static let limit: Int32 = 512

    /// The id of a token, if a block has it.
    func id(of token: UInt32) -> Int? {
        let mask = table.count - 1
        var place = Self.place(of: token, mask)
        while true {
            let entry = table[place]
            if entry == 0 { return nil }
            if tokens[Int(entry) - 1] == token { return Int(entry) - 1 }
            place = (place + 1) & mask
        }
    }

    /// Adds a token to the block that is being filled.
    mutating func insert(_ token: UInt32) {
        let block = Int32(blockStarts.count - 1)
        guard Int32(ids.count) - blockStarts[Int(block)] < Self.limit else { return }
        let mask = table.count - 1
        var place = Self.place(of: token, mask)
        while table[place] != 0, tokens[Int(table[place]) - 1] != token { place = (place + 1) & mask }
        let id: Int32
        if table[place] == 0 {
            id = Int32(tokens.count)
            table[place] = id + 1
            tokens.append(token)
            frequencies.append(0)
            lastBlock.append(-2)
            if tokens.count * 2 > table.count { grow() }
        } else {
            id = table[place] - 1
        }
        let last = lastBlock[Int(id)]
        if last == block { return }
        if last == block - 1 { repeated.append(id) }
        lastBlock[Int(id)] = block
        frequencies[Int(id)] += 1
        ids.append(id)
    }

    /// Ends the block that is being filled.
    mutating func endBlock() {
        // What this block shares with the one before belongs to the one before.
        repeatedStarts.append(Int32(repeated.count))
        blockStarts.append(Int32(ids.count))
    }

    /// Ends the index after its last block.
    mutating func finish() {
        let blocks = blockStarts.count - 1
        if blocks == 0 { repeatedStarts = [0] }
        if blocks > 0 { repeatedStarts.append(Int32(repeated.count)) }
        postingStarts = [Int32](repeating: 0, count: tokens.count + 1)
        for id in tokens.indices { postingStarts[id + 1] = postingStarts[id] + frequencies[id] }
        var next = postingStarts
        postings = [Int32](repeating: 0, count: ids.count)
        for block in 0..<blocks {
            for place in Int(blockStarts[block])..<Int(blockStarts[block + 1]) {
                let id = Int(ids[place])
                postings[Int(next[id])] = Int32(block)
                next[id] += 1
            }
        }
        lastBlock = []
    }

    /// The index of some of the blocks.
    func part(_ blocks: [Int]) -> AnchorIndex {
        var part = AnchorIndex()
        for block in blocks {
            for place in Int(blockStarts[block])..<Int(blockStarts[block + 1]) { part.insert(tokens[Int(ids[place])]) }
            part.endBlock()
        }
        part.finish()
        return part
    }

    private mutating func grow() {
        let mask = table.count * 2 - 1
        table = [Int32](repeating: 0, count: mask + 1)
        for (id, token) in tokens.enumerated() {
            var place = Self.place(of: token, mask)
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = Int32(id) + 1
        }
    }

    private static func place(of token: UInt32, _ mask: Int) -> Int {
        Int((token &* 0x9E37_79B1) >> 7) & mask
    }
}
