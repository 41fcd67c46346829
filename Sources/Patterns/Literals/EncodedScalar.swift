/// A scalar in UTF-8: up to four bytes in a number, the first one lowest.
struct EncodedScalar: Hashable {
    /// The bytes.
    let bytes: UInt32
    /// How many there are.
    let count: Int

    /// Encodes a scalar; what is no scalar becomes bytes that are no UTF-8.
    init(_ scalar: UInt32) {
        func tail(_ shift: UInt32) -> UInt32 { 0x80 | (scalar >> shift) & 0x3F }
        switch scalar {
        case 0..<0x80:
            bytes = scalar
            count = 1
        case 0x80..<0x800:
            bytes = 0xC0 | scalar >> 6 | tail(0) << 8
            count = 2
        case 0x800..<0x10000:
            bytes = 0xE0 | scalar >> 12 | tail(6) << 8 | tail(0) << 16
            count = 3
        default:
            bytes = 0xF0 | (scalar >> 18) & 7 | tail(12) << 8 | tail(6) << 16 | tail(0) << 24
            count = 4
        }
    }

    /// A byte by its index.
    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> (8 * UInt32(index))) }
}
