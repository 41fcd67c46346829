/// UTF-16 code units, which ICU's converters take.
enum UTF16Units {
    /// The units of a text in UTF-8; nil where that is not valid.
    static func make(from utf8: [UInt8]) -> [UInt16]? {
        var units: [UInt16] = []
        units.reserveCapacity(utf8.count)
        for (scalar, range) in ScalarReader(utf8) {
            if scalar < 0x10000 {
                // U+FFFD from a single byte is what the reader yields for a bad one.
                if scalar == 0xFFFD, range.count == 1 { return nil }
                units.append(UInt16(truncatingIfNeeded: scalar))
            } else {
                units.append(UInt16(truncatingIfNeeded: 0xD800 + (scalar - 0x10000) >> 10))
                units.append(UInt16(truncatingIfNeeded: 0xDC00 + scalar & 0x3FF))
            }
        }
        return units
    }
}
