/// UTF-8, which most files are in: checked at the speed of memory, and copied once.
enum UTF8Codec {
    static func decode(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        let undecodable = invalidRanges(in: bytes)
        var utf8 = Array(bytes)
        for range in undecodable {
            for index in range { utf8[index] = UInt8(ascii: "?") }
        }
        return DecodedText(utf8: utf8, offsets: nil, undecodable: undecodable)
    }

    static func encode(_ utf8: [UInt8]) -> [UInt8]? {
        invalidRanges(in: utf8[...]).isEmpty ? utf8 : nil
    }

    /// The runs of bytes that belong to no character, counted from the start of the slice.
    private static func invalidRanges(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        // The pointer does not leave the closure; through it eight bytes of ASCII are checked at a time.
        bytes.withUnsafeBytes { raw in
            let buffer = raw.assumingMemoryBound(to: UInt8.self)
            let count = buffer.count
            var position = 0
            while position < count {
                if buffer[position] < 0x80 {
                    position += 1
                    while position + 8 <= count,
                        raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                    {
                        position += 8
                    }
                    continue
                }
                let start = position
                _ = ScalarReader.nextMultibyte(in: buffer, at: &position)
                // Only what is no character above ASCII is a single byte.
                guard position == start + 1 else { continue }
                if let last = ranges.last, last.upperBound == start {
                    ranges[ranges.count - 1] = last.lowerBound..<position
                } else {
                    ranges.append(start..<position)
                }
            }
        }
        return ranges
    }
}
