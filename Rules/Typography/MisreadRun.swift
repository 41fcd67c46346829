import Language

/// A run of characters beyond ASCII, read as the bytes of UTF-8 that some charset takes them for.
struct MisreadRun {
    /// Characters that were one.
    struct Sequence {
        let scalar: UInt32
        /// How many characters it was read as.
        let length: Int
    }

    /// The bytes in ``/Content/Version/text``.
    let range: Range<Int>
    /// The characters that were read as several, in their order.
    private(set) var sequences: [Sequence] = []
    /// How many characters are the whole of a sequence, or begin one whose end was lost.
    private(set) var explained = 0
    /// How many characters are neither.
    private(set) var unexplained = 0
    /// Whether every character is a part of a whole sequence.
    private(set) var isWhole = true

    /// Reads a run.
    ///
    /// - Parameters:
    ///   - range: The run, in the text.
    ///   - text: The text.
    ///   - charset: As what the bytes were read.
    ///   - isExpected: Whether a character may stand in the text.
    /// - Complexity: O(*n*).
    init(_ range: Range<Int>, in text: [UInt8], as charset: MisreadCharset, isExpected: (UInt32) -> Bool) {
        self.range = range
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text[range])
            offset += width
            let lead = charset.byte(of: scalar)
            let length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            guard length > 0 else {
                unexplained += 1
                isWhole = false
                continue
            }
            var value = UInt32(lead) & (0x7F >> UInt32(length))
            var count = 1
            var next = offset
            while count < length, next < range.upperBound {
                let (scalar, width) = UTF8Text.scalar(at: next, in: text[range])
                let byte = charset.byte(of: scalar)
                guard byte & 0xC0 == 0x80 else { break }
                value = value << 6 | UInt32(byte & 0x3F)
                next += width
                count += 1
            }
            if count == length, Self.least[length - 2] <= value, Unicode.Scalar(value) != nil, isExpected(value) {
                sequences.append(Sequence(scalar: value, length: length))
                explained += length
                offset = next
            } else if count > 1, count < length {
                explained += count
                isWhole = false
                offset = next
            } else {
                unexplained += 1
                isWhole = false
            }
        }
    }

    /// The least scalars that are written with two, three and four bytes.
    private static let least: [UInt32] = [0x80, 0x800, 0x10000]

    /// What the run was before it was misread.
    var repaired: String {
        var string = ""
        for sequence in sequences {
            if let scalar = Unicode.Scalar(sequence.scalar) { string.unicodeScalars.append(scalar) }
        }
        return string
    }
}
