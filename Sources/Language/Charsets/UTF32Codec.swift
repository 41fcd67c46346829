/// UTF-32 in either byte order; surrogates, numbers beyond Unicode and part of a unit at the end can't be decoded.
struct UTF32Codec {
    let isBigEndian: Bool

    func decode(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        var builder = DecodedTextBuilder(capacity: bytes.count)
        let count = bytes.count
        var offset = 0
        while offset + 3 < count {
            var scalar: UInt32 = 0
            for place in 0..<4 {
                let byte = UInt32(bytes[bytes.startIndex + offset + place])
                scalar |= byte << UInt32(8 * (isBigEndian ? 3 - place : place))
            }
            if Unicode.Scalar(scalar) == nil {
                builder.appendUndecodable(from: offset)
            } else {
                builder.append(scalar, from: offset)
            }
            offset += 4
        }
        if offset < count { builder.appendUndecodable(from: offset) }
        return builder.finish(inputLength: count)
    }

    func encode(_ utf8: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count * 4)
        for (scalar, range) in ScalarReader(utf8) {
            if scalar == 0xFFFD, range.count == 1 { return nil }
            for place in 0..<4 {
                bytes.append(UInt8(truncatingIfNeeded: scalar >> UInt32(8 * (isBigEndian ? 3 - place : place))))
            }
        }
        return bytes
    }
}
