/// UTF-16 in either byte order; a surrogate alone, and half a unit at the end, can't be decoded.
struct UTF16Codec {
    let isBigEndian: Bool

    func decode(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        var builder = DecodedTextBuilder(capacity: bytes.count)
        let start = bytes.startIndex
        let count = bytes.count
        func unit(_ offset: Int) -> UInt32 {
            let first = UInt32(bytes[start + offset])
            let second = UInt32(bytes[start + offset + 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var offset = 0
        while offset + 1 < count {
            let high = unit(offset)
            if high & 0xF800 != 0xD800 {
                builder.append(high, from: offset)
                offset += 2
                continue
            }
            let low = offset + 3 < count ? unit(offset + 2) : 0
            if high < 0xDC00, low & 0xFC00 == 0xDC00 {
                builder.append(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF), from: offset)
                offset += 4
            } else {
                builder.appendUndecodable(from: offset)
                offset += 2
            }
        }
        if offset < count { builder.appendUndecodable(from: offset) }
        return builder.finish(inputLength: count)
    }

    func encode(_ utf8: [UInt8]) -> [UInt8]? {
        guard let units = UTF16Units.make(from: utf8) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(units.count * 2)
        for unit in units {
            let high = UInt8(truncatingIfNeeded: unit >> 8)
            let low = UInt8(truncatingIfNeeded: unit)
            bytes.append(isBigEndian ? high : low)
            bytes.append(isBigEndian ? low : high)
        }
        return bytes
    }
}
