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

    /// Calls a function with the offset of each byte of a part that is beyond ASCII, in order.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    @inline(__always)
    func forEachHighByte(in part: Range<Int>, _ body: (Int) -> Void) {
        var offset = part.lowerBound
        while offset < part.upperBound {
            var high = eightBytes(from: offset) & Self.highBits
            while high != 0 {
                let place = offset &+ high.trailingZeroBitCount &>> 3
                guard place < part.upperBound else { return }
                body(place)
                high &= high &- 1
            }
            offset &+= 8
        }
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
