/// Single scalars of UTF-8, at any place of a text and in both directions.
enum UTF8Text {
    /// The text of one scalar; empty for what is none.
    static func string(_ scalar: UInt32) -> String { Unicode.Scalar(scalar).map { String(Character($0)) } ?? "" }

    /// The scalar that begins at an offset and its length in bytes; U+FFFD of one byte where there is none.
    static func scalar(at offset: Int, in text: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int) {
        let first = text[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
        guard length > 0, offset + length <= text.endIndex else { return (0xFFFD, 1) }
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for index in offset + 1..<offset + length {
            guard text[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            scalar = scalar << 6 | UInt32(text[index] & 0x3F)
        }
        return (scalar, length)
    }

    /// The scalar that ends before an offset and its length in bytes; U+FFFD of one byte where there is none.
    static func scalar(before offset: Int, in text: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int) {
        var start = offset - 1
        while start > text.startIndex, offset - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
        let (scalar, length) = scalar(at: start, in: text)
        return start + length == offset ? (scalar, length) : (0xFFFD, 1)
    }

    /// Appends a scalar.
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            bytes.append(UInt8(scalar))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
            bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
