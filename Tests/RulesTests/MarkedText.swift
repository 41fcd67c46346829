import Linting

/// The text of an example's file without its marks, and what they marked.
struct MarkedText {
    /// The bytes without marks.
    private(set) var bytes: [UInt8] = []
    /// The marked ranges, in bytes, in the order of their beginnings.
    private(set) var ranges: [Range<Int>] = []

    /// Reads a text with `⟦` and `⟧` in it.
    init(_ text: String) {
        var open: [Int] = []
        for character in text.unicodeScalars {
            switch character {
            case "\u{27E6}": open.append(bytes.count)
            case "\u{27E7}": if let start = open.popLast() { ranges.append(start..<bytes.count) }
            default: bytes += Array(String(character).utf8)
            }
        }
        ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    /// The bytes with others put in front of the text, and the ranges where they are then.
    ///
    /// They stand after a document type or an XML declaration, or, as a byte order mark does, at the very beginning.
    func shifted(by prefix: [UInt8], atStart: Bool) -> MarkedText {
        var place = 0
        if !atStart, bytes.starts(with: Array("<!".utf8)) || bytes.starts(with: Array("<?".utf8)) {
            place = (bytes.firstIndex(of: UInt8(ascii: ">")) ?? -1) + 1
        }
        var result = self
        result.bytes.insert(contentsOf: prefix, at: place)
        result.ranges = ranges.map {
            let shift = $0.lowerBound >= place ? prefix.count : 0
            return $0.lowerBound + shift..<$0.upperBound + shift
        }
        return result
    }
}
