/// Reads characters of UTF-8 in both directions; never outside the bounds it is given, and none where the bytes are not
/// well-formed.
enum UTF8Text {
    /// The character at a position, which moves behind it; nil at the end of the text and for what is none.
    static func next(_ text: UnsafeRawBufferPointer, _ position: inout Int, _ end: Int) -> UInt32? {
        guard position < end else { return nil }
        let first = UInt32(text[position])
        if first < 0x80 {
            position += 1
            return first
        }
        let count = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard count > 0, position + count <= end else { return nil }
        var scalar = first & (0x7F >> UInt32(count))
        for index in position + 1..<position + count {
            let byte = UInt32(text[index])
            guard byte & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | byte & 0x3F
        }
        position += count
        return scalar
    }

    /// The character before a position, which moves to its start; nil at the start of the text and for what is none.
    static func previous(_ text: UnsafeRawBufferPointer, _ position: inout Int, _ start: Int) -> UInt32? {
        guard position > start else { return nil }
        var first = position - 1
        while first > start, position - first < 4, text[first] & 0xC0 == 0x80 { first -= 1 }
        var end = first
        guard let scalar = next(text, &end, position), end == position else { return nil }
        position = first
        return scalar
    }
}
