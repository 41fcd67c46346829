/// The percent-encoding of addresses (RFC 3986, section 2.1).
enum PercentEncoding {
    /// The bytes that an encoded text stands for; what is no encoded byte stays as it is.
    ///
    /// - Complexity: O(*n*).
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var offset = text.startIndex
        while offset < text.endIndex {
            if text[offset] == UInt8(ascii: "%"), offset + 2 < text.endIndex, let high = digit(text[offset + 1]),
                let low = digit(text[offset + 2])
            {
                bytes.append(high << 4 | low)
                offset += 3
            } else {
                bytes.append(text[offset])
                offset += 1
            }
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
