/// Looks for a byte eight bytes at a time.
enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The first place from `start` on at which a byte stands; nil where it stands nowhere.
    ///
    /// - Complexity: O(*n*) in the number of bytes that are passed.
    static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        first(byte, or: byte, in: bytes, from: start)
    }

    /// The first place from `start` on at which one of two bytes stands; nil where neither stands anywhere.
    ///
    /// The test for a byte of zeros is that of Anderson's Bit Twiddling Hacks: the lowest bit that it sets is right, and
    /// so is the lowest of two tests.
    ///
    /// - Complexity: O(*n*) in the number of bytes that are passed.
    @inline(__always)
    static func first(_ byte: UInt8, or other: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        // All reads are within the buffer, which stands as long as the call.
        bytes.withUnsafeBytes { buffer in
            let pattern = ones &* UInt64(byte)
            let otherPattern = ones &* UInt64(other)
            var index = start
            while index + 8 <= buffer.count {
                let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let zeros = zeros(in: word ^ pattern) | zeros(in: word ^ otherPattern)
                if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
                index += 8
            }
            while index < buffer.count {
                if buffer[index] == byte || buffer[index] == other { return index }
                index += 1
            }
            return nil
        }
    }

    @inline(__always)
    private static func zeros(in word: UInt64) -> UInt64 {
        (word &- ones) & ~word & highs
    }

    /// How many bytes of `run` equal those from `start` on, compared eight at a time.
    static func commonPrefix(
        _ bytes: UnsafeRawBufferPointer, from start: Int, _ run: UnsafeRawBufferPointer
    ) -> Int {
        let count = min(bytes.count - start, run.count)
        var offset = 0
        while offset + 8 <= count,
            bytes.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
                == run.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        {
            offset += 8
        }
        while offset < count, bytes[start + offset] == run[offset] { offset += 1 }
        return offset
    }
}
