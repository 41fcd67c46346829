/// Looks for a byte eight bytes at a time.
enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The first place from `start` on at which a byte stands; nil where it stands nowhere.
    ///
    /// The test for a byte of zeros is that of Anderson's Bit Twiddling Hacks: the lowest bit that it sets is right.
    ///
    /// - Complexity: O(*n*) in the number of bytes that are passed.
    static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        // All reads are within the buffer, which stands as long as the call.
        bytes.withUnsafeBytes { buffer in
            let pattern = ones &* UInt64(byte)
            var index = start
            while index + 8 <= buffer.count {
                let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ pattern
                let zeros = (word &- ones) & ~word & highs
                if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
                index += 8
            }
            while index < buffer.count {
                if buffer[index] == byte { return index }
                index += 1
            }
            return nil
        }
    }
}
