/// A word as a number, for looking it up: the hash FNV-1a of its bytes.
struct WordKey {
    /// The number; nil before the first byte.
    private(set) var value: UInt64?

    /// Adds a byte.
    mutating func append(_ byte: UInt8) {
        value = ((value ?? 0xCBF2_9CE4_8422_2325) ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
