/// A text without the marks `⟦` and `⟧` of an example, and what they marked.
package struct MarkedText: Sendable, Equatable {
    /// The text without marks, in UTF-8.
    package let bytes: [UInt8]
    /// The marked ranges of ``bytes``, sorted; an empty one is a place where something is missing.
    package let ranges: [Range<Int>]

    /// Creates a text from its bytes and what is marked of them, in any order.
    package init(bytes: [UInt8], ranges: [Range<Int>]) {
        self.bytes = bytes
        self.ranges = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    /// Reads a text with marks in it; a mark without its counterpart marks nothing.
    package init(_ text: String) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        var open: [Int] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case Self.opening: open.append(bytes.count)
            case Self.closing: if let start = open.popLast() { ranges.append(start..<bytes.count) }
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        self.init(bytes: bytes, ranges: ranges)
    }

    /// The text with its marks.
    ///
    /// - Complexity: O(*n* + *r* log *r*) in the lengths of the text and of the ranges.
    package var text: String {
        // At the same place, what ends there is closed before what is missing there, and that before what begins there.
        var marks: [(place: Int, order: Int, text: Unicode.Scalar)] = []
        for range in ranges {
            marks.append((range.lowerBound, range.isEmpty ? 1 : 2, Self.opening))
            marks.append((range.upperBound, range.isEmpty ? 1 : 0, Self.closing))
        }
        let sorted = marks.enumerated().sorted {
            ($0.element.place, $0.element.order, $0.offset) < ($1.element.place, $1.element.order, $1.offset)
        }
        var result = ""
        var start = 0
        for (_, mark) in sorted {
            let place = min(max(start, mark.place), bytes.count)
            result += String(decoding: bytes[start..<place], as: UTF8.self)
            result.unicodeScalars.append(mark.text)
            start = place
        }
        return result + String(decoding: bytes[start...], as: UTF8.self)
    }

    private static let opening: Unicode.Scalar = "\u{27E6}"
    private static let closing: Unicode.Scalar = "\u{27E7}"
}
