/// Text in the making, with the offset that each character came from.
struct DecodedTextBuilder {
    private var utf8: [UInt8] = []
    private var offsets: [UInt32] = []
    private var undecodable: [Range<Int>] = []
    private var latest: UInt32 = 0

    init(capacity: Int) {
        utf8.reserveCapacity(capacity)
        offsets.reserveCapacity(capacity + 1)
    }

    /// Appends the scalar that begins at an offset of the input; offsets never go back.
    mutating func append(_ scalar: UInt32, from offset: Int) {
        latest = max(latest, UInt32(clamping: offset))
        if scalar < 0x80 {
            put(UInt8(truncatingIfNeeded: scalar))
            return
        }
        if scalar < 0x800 {
            put(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                put(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                put(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                put(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            }
            put(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        put(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }

    /// Appends a `?` for input that can't be decoded.
    mutating func appendUndecodable(from offset: Int) {
        let place = utf8.count
        append(UInt32(UInt8(ascii: "?")), from: offset)
        if let last = undecodable.last, last.upperBound == place {
            undecodable[undecodable.count - 1] = last.lowerBound..<place + 1
        } else {
            undecodable.append(place..<place + 1)
        }
    }

    private mutating func put(_ byte: UInt8) {
        utf8.append(byte)
        offsets.append(latest)
    }

    /// The text, of an input of a length.
    consuming func finish(inputLength: Int) -> DecodedText {
        offsets.append(UInt32(clamping: inputLength))
        return DecodedText(utf8: utf8, offsets: offsets, undecodable: undecodable)
    }
}
