/// Text read eight bytes at a time.
extension RawSpan {
    /// The highest bit of each of eight bytes.
    static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// Eight bytes from an offset, the first one lowest; zeros where the text ends before.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    func eightBytes(from offset: Int) -> UInt64 {
        if offset + 8 <= byteCount {
            // Any eight bytes are an integer, and the span checks that they are its own.
            return UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        return lastBytes(from: offset)
    }

    /// The bytes from an offset on, fewer than eight, and zeros.
    private func lastBytes(from offset: Int) -> UInt64 {
        var bytes: UInt64 = 0
        for index in stride(from: byteCount - 1, through: offset, by: -1) {
            bytes = bytes << 8 | UInt64(unsafeLoad(fromByteOffset: index, as: UInt8.self))
        }
        return bytes
    }

    /// Where the first byte beyond ASCII from an offset on is; the end where there is none before.
    ///
    /// - Complexity: O(*n*) in the distance.
    @inline(__always)
    func highByte(from offset: Int, before end: Int) -> Int {
        var offset = offset
        while offset < end {
            let high = eightBytes(from: offset) & Self.highBits
            if high != 0 { return Swift.min(offset &+ high.trailingZeroBitCount &>> 3, end) }
            offset &+= 8
        }
        return end
    }

    /// How many bytes are beyond ASCII.
    ///
    /// - Complexity: O(*n*).
    var countOfHighBytes: Int {
        var count = 0
        var offset = 0
        while offset < byteCount {
            count += (eightBytes(from: offset) & Self.highBits).nonzeroBitCount
            offset += 8
        }
        return count
    }
}
