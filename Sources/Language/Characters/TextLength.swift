/// The lengths of a text that alignment and identification go by.
package enum TextLength {
    /// How many scalars of a text in UTF-8 are neither white space nor punctuation; an invalid byte counts as one.
    ///
    /// - Complexity: O(*n*), about a nanosecond for a byte of ASCII.
    package static func counted(in text: ArraySlice<UInt8>) -> Int {
        count(in: text, ascii: uncountedASCII, without: CharacterClass.whitespace | CharacterClass.punctuation)
    }

    /// How many scalars of a text in UTF-8 are letters, marks left out.
    ///
    /// - Complexity: O(*n*).
    package static func letters(in text: ArraySlice<UInt8>) -> Int {
        // The pointer does not leave the closure; it spares a bounds check for every byte.
        text.withUnsafeBufferPointer { bytes in
            var count = 0
            var position = 0
            while position < bytes.count {
                let byte = bytes[position]
                if byte < 0x80 {
                    if (byte | 0x20) &- 0x61 < 26 { count &+= 1 }
                    position &+= 1
                } else {
                    let scalar = ScalarReader.nextMultibyte(in: bytes, at: &position)
                    if CharacterTable.characterClass(of: scalar).rawValue & CharacterClass.letter != 0 { count &+= 1 }
                }
            }
            return count
        }
    }

    /// Bit *n* is set where the ASCII character *n* is white space or punctuation.
    private static let uncountedASCII: (low: UInt64, high: UInt64) = {
        var masks: (low: UInt64, high: UInt64) = (0, 0)
        for byte in UInt8(0)..<0x80 where !CharacterClass.ofASCII(byte).isCounted {
            if byte < 64 { masks.low |= 1 << UInt64(byte) } else { masks.high |= 1 << UInt64(byte - 64) }
        }
        return masks
    }()

    private static func count(
        in text: ArraySlice<UInt8>, ascii: (low: UInt64, high: UInt64), without bits: UInt8
    ) -> Int {
        // The pointer does not leave the closure; it spares a bounds check for every byte.
        text.withUnsafeBufferPointer { bytes in
            var count = 0
            var position = 0
            while position < bytes.count {
                let byte = bytes[position]
                if byte < 0x80 {
                    let mask = byte < 64 ? ascii.low : ascii.high
                    count &+= 1 &- Int(truncatingIfNeeded: mask &>> UInt64(byte & 63) & 1)
                    position &+= 1
                } else {
                    let scalar = ScalarReader.nextMultibyte(in: bytes, at: &position)
                    if CharacterTable.characterClass(of: scalar).rawValue & bits == 0 { count &+= 1 }
                }
            }
            return count
        }
    }
}
