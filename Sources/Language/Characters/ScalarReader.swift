/// Reads UTF-8 scalar by scalar, without allocating, and never traps on bad bytes.
///
/// A byte that begins no well-formed sequence (Unicode, table 3-7) is read as U+FFFD with a range of one byte.
public struct ScalarReader: Sequence, IteratorProtocol, Sendable {
    /// The bytes that are read.
    @usableFromInline let bytes: ArraySlice<UInt8>
    /// The index of the next byte.
    public private(set) var position: Int

    /// Reads a slice; the ranges are indexes of the slice.
    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Reads an array.
    public init(_ bytes: [UInt8]) {
        self.init(bytes[...])
    }

    /// The next scalar and the bytes that it was read from; nil at the end.
    ///
    /// - Complexity: O(1).
    public mutating func next() -> (scalar: UInt32, range: Range<Int>)? {
        guard position < bytes.endIndex else { return nil }
        let start = position
        let first = bytes[start]
        if first < 0x80 {
            position = start + 1
            return (UInt32(first), start..<start + 1)
        }
        let offset = start - bytes.startIndex
        // The pointer lives as long as the closure; reading through it spares a bounds check for every byte.
        let (scalar, length) = bytes.withUnsafeBufferPointer { buffer in
            var end = offset
            let scalar = Self.next(in: buffer, at: &end)
            return (scalar, end - offset)
        }
        position = start + length
        return (scalar, start..<position)
    }

    /// The scalar at a position of a buffer, which moves behind it; U+FFFD and one byte on where there is none.
    ///
    /// The position must be an index of the buffer, not its end.
    /// - Complexity: O(1).
    @inlinable
    public static func next(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt32 {
        let first = UInt32(bytes[position])
        if first < 0x80 {
            position &+= 1
            return first
        }
        return nextMultibyte(in: bytes, at: &position)
    }

    @usableFromInline
    static func nextMultibyte(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt32 {
        let first = UInt32(bytes[position])
        let left = bytes.count - position
        let start = position
        position &+= 1
        guard first >= 0xC2, first <= 0xF4, left >= 2 else { return 0xFFFD }
        let second = UInt32(bytes[start &+ 1])
        guard second & 0xC0 == 0x80 else { return 0xFFFD }
        if first < 0xE0 {
            position = start &+ 2
            return (first & 0x1F) << 6 | second & 0x3F
        }
        guard left >= 3 else { return 0xFFFD }
        let third = UInt32(bytes[start &+ 2])
        guard third & 0xC0 == 0x80 else { return 0xFFFD }
        if first < 0xF0 {
            let scalar = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
            // Overlong forms and surrogates.
            guard scalar >= 0x800, scalar & 0xF800 != 0xD800 else { return 0xFFFD }
            position = start &+ 3
            return scalar
        }
        guard left >= 4 else { return 0xFFFD }
        let fourth = UInt32(bytes[start &+ 3])
        guard fourth & 0xC0 == 0x80 else { return 0xFFFD }
        let scalar = (first & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | fourth & 0x3F
        guard scalar >= 0x10000, scalar <= 0x10FFFF else { return 0xFFFD }
        position = start &+ 4
        return scalar
    }
}
