/// The words of a text by hash: what tells whether two texts have words in common without a look at each letter.
///
/// Words are runs of ASCII letters, case folded, and bytes beyond ASCII; of long ones the last eight bytes count.
enum WordHashes {
    /// The hashes of a text's words, in order.
    ///
    /// - Complexity: O(*n*).
    static func list(of text: ArraySlice<UInt8>) -> [UInt16] {
        var hashes: [UInt16] = []
        hashes.reserveCapacity(text.count / 4)
        forEach(in: text.span.bytes, 0..<text.count) { hashes.append($0) }
        return hashes
    }

    /// Calls a function with the hash of each word of a part of a text, in order.
    ///
    /// Eight bytes are read at a time: first where words end, then the end of each word.
    /// - Complexity: O(*n*) in the length of the part.
    @inline(__always)
    static func forEach(in text: RawSpan, _ part: Range<Int>, _ body: (UInt16) -> Void) {
        var start = part.lowerBound
        var offset = part.lowerBound
        while offset < part.upperBound {
            var ends = ~letters(of: text.eightBytes(from: offset)) & RawSpan.highBits
            if part.upperBound &- offset < 8 { ends &= 1 << UInt64((part.upperBound &- offset) &* 8) &- 1 }
            while ends != 0 {
                let end = offset &+ ends.trailingZeroBitCount &>> 3
                ends &= ends &- 1
                // One letter is a variable, a bullet or an initial as often as a word.
                if end &- start > 1 { body(hash(of: start..<end, in: text)) }
                start = end &+ 1
            }
            offset &+= 8
        }
        // The end of a part ends a word.
        if part.upperBound &- start > 1 { body(hash(of: start..<part.upperBound, in: text)) }
    }

    @inline(__always)
    private static func hash(of word: Range<Int>, in text: RawSpan) -> UInt16 {
        let surplus = UInt64(max(0, 8 &- word.count)) &* 8
        let bytes =
            word.upperBound >= 8
            ? text.eightBytes(from: word.upperBound &- 8)
            : text.eightBytes(from: 0) &<< UInt64((8 &- word.upperBound) &* 8)
        // The last byte is the lowest, and the case of ASCII letters is folded.
        let folded = (bytes | (~bytes & RawSpan.highBits) &>> 2).byteSwapped
        let key = folded & UInt64.max &>> surplus
        // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): upper bits of a product.
        return UInt16(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 48)
    }

    /// The highest bit of each byte that is an ASCII letter or beyond ASCII; the other bits mean nothing.
    @inline(__always)
    private static func letters(of bytes: UInt64) -> UInt64 {
        let low = (bytes | 0x2020_2020_2020_2020) & ~RawSpan.highBits
        // Sums that carry into the highest bit from "a" on, and past "z".
        let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
        let pastZ = low &+ 0x0505_0505_0505_0505
        return bytes | (fromA & ~pastZ)
    }
}
