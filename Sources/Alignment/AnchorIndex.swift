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
    /// How many ids there are; while the index is filled, arrays have room for more.
    private var known = 0
    /// How many ids the blocks have in all.
    private var count = 0
    /// The last block that had each id, while the index is filled.
    private var lastBlock: [Int32] = []
    /// The tokens of the block that is being filled, in order.
    private var pending: [UInt32] = []

    /// The most anchors of one block: more make no alignment better and hostile ones slow.
    private static let limit: Int32 = 512

    /// How many tokens wait before they are given ids, so that a hostile block needs no more room than others.
    private static let mostPending = 1024

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
    @inline(__always)
    mutating func insert(_ token: UInt32) {
        if pending.count >= Self.mostPending { insertPending() }
        pending.append(token)
    }

    /// Ends the block that is being filled.
    mutating func endBlock() {
        if !pending.isEmpty { insertPending() }
        // What this block shares with the one before belongs to the one before.
        repeatedStarts.append(Int32(repeated.count))
        blockStarts.append(Int32(count))
    }

    /// Gives tokens of the block their ids, many at once: arrays are asked but once whether they may be changed.
    private mutating func insertPending() {
        let block = Int32(blockStarts.count - 1)
        while (known + pending.count) * 2 > table.count { grow() }
        let missing = known + pending.count - tokens.count
        if missing > 0 {
            let more = max(missing, tokens.count)
            tokens.append(contentsOf: repeatElement(0, count: more))
            frequencies.append(contentsOf: repeatElement(0, count: more))
            lastBlock.append(contentsOf: repeatElement(-2, count: more))
        }
        let unwritten = count + pending.count - ids.count
        if unwritten > 0 { ids.append(contentsOf: repeatElement(0, count: max(unwritten, ids.count))) }
        let room = Self.limit - (Int32(count) - blockStarts[Int(block)])
        Self.insert(
            pending, of: block, room: room, known: &known, count: &count, table: &table,
            tokens: &tokens, frequencies: &frequencies, lastBlock: &lastBlock, ids: &ids, repeated: &repeated)
        pending.removeAll(keepingCapacity: true)
    }

    /// Gives tokens their ids; arrays are passed one by one, so that each may be changed in place.
    private static func insert(
        _ pending: [UInt32], of block: Int32, room: Int32, known: inout Int, count: inout Int, table: inout [Int32],
        tokens: inout [UInt32], frequencies: inout [Int32], lastBlock: inout [Int32], ids: inout [Int32],
        repeated: inout [Int32]
    ) {
        let mask = table.count - 1
        var room = room
        var table = table.mutableSpan
        var tokens = tokens.mutableSpan
        var frequencies = frequencies.mutableSpan
        var lastBlock = lastBlock.mutableSpan
        var ids = ids.mutableSpan
        let pending = pending.span
        for index in pending.indices where room > 0 {
            let token = pending[index]
            var place = Self.place(of: token, mask)
            var id = Int(table[place]) - 1
            while id >= 0, tokens[id] != token {
                place = (place + 1) & mask
                id = Int(table[place]) - 1
            }
            if id < 0 {
                id = known
                known += 1
                table[place] = Int32(known)
                tokens[id] = token
            }
            let last = lastBlock[id]
            if last == block { continue }
            if last == block - 1 { repeated.append(Int32(id)) }
            lastBlock[id] = block
            frequencies[id] += 1
            ids[count] = Int32(id)
            count += 1
            room -= 1
        }
    }

    /// Ends the index after its last block.
    mutating func finish() {
        let blocks = blockStarts.count - 1
        // Copied, since an index is kept for long and takes no more room than it needs.
        tokens = Array(tokens[..<known])
        frequencies = Array(frequencies[..<known])
        ids = Array(ids[..<count])
        if blocks == 0 { repeatedStarts = [0] }
        if blocks > 0 { repeatedStarts.append(Int32(repeated.count)) }
        postingStarts = [Int32](repeating: 0, count: known + 1)
        for id in 0..<known { postingStarts[id + 1] = postingStarts[id] + frequencies[id] }
        // The blocks that each id was seen in last are of no use any more; their memory is.
        for id in 0..<known { lastBlock[id] = postingStarts[id] }
        postings = [Int32](repeating: 0, count: count)
        Self.post(ids, blockStarts, &lastBlock, &postings)
        lastBlock = []
        pending = []
    }

    /// Puts the blocks of each id in their places.
    private static func post(_ ids: [Int32], _ starts: [Int32], _ next: inout [Int32], _ postings: inout [Int32]) {
        let ids = ids.span
        let starts = starts.span
        var next = next.mutableSpan
        var postings = postings.mutableSpan
        for block in 0..<starts.count - 1 {
            for place in Int(starts[block])..<Int(starts[block + 1]) {
                let id = Int(ids[place])
                postings[Int(next[id])] = Int32(block)
                next[id] += 1
            }
        }
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
        for id in 0..<known {
            var place = Self.place(of: tokens[id], mask)
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = Int32(id) + 1
        }
    }

    private static func place(of token: UInt32, _ mask: Int) -> Int {
        Int((token &* 0x9E37_79B1) >> 7) & mask
    }
}
