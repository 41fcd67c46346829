/// 32-bit FNV-1a (Fowler, Noll, Vo) over parts of a block's text.
package enum BlockHash {
    /// A hash of the length and of at most 64 bytes spread over a text: enough to tell whether two blocks that otherwise
    /// answer one another are the same; 0 where there is no text.
    package static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt32 {
        guard !range.isEmpty else { return 0 }
        var hash: UInt32 = 0x811C_9DC5
        hash = (hash ^ UInt32(truncatingIfNeeded: range.count)) &* 0x0100_0193
        let bytes = text.span
        let step = max(1, range.count / 64)
        var place = range.lowerBound
        while place < range.upperBound {
            hash = (hash ^ UInt32(bytes[place])) &* 0x0100_0193
            place += step
        }
        return max(1, hash)
    }

    /// What tells a block's text from others within an export: the hash and the number of letters.
    package static func key(_ hash: UInt32, letters: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: letters)) << 32 | UInt64(hash)
    }
}
