import Markup

extension Excerpt {
    /// The excerpt of a range of ``/Markup/SourceFile/text``: its first line, or what of it is around the range.
    ///
    /// - Parameters:
    ///   - range: The bytes that a finding is about, within the file.
    ///   - start: The location of its first byte.
    ///   - source: The file.
    /// - Complexity: O(1): at most ``maximumLength`` scalars are looked at to either side.
    init(of range: Range<Int>, at start: Location, in source: SourceFile) {
        let text = source.text
        let line = source.lineRange(start.line)
        let lower = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        let upper = min(max(range.upperBound, lower), line.upperBound)
        let limit = Excerpt.maximumLength
        let before = Self.backward(from: lower, downTo: line.lowerBound, in: text, limit: limit)
        let marked = Self.forward(from: lower, upTo: upper, in: text, limit: limit).count
        let after = Self.forward(from: lower, upTo: line.upperBound, in: text, limit: limit)
        // A long range leaves room for some of what is before it.
        var left = min(before.count, (limit - min(marked, limit - 60)) / 2)
        let right = min(after.count, limit - left)
        left = min(before.count, limit - right)

        let first = Self.backward(from: lower, downTo: line.lowerBound, in: text, limit: left).end
        let last = Self.forward(from: lower, upTo: line.upperBound, in: text, limit: right).end
        var scalars = Self.shown(String(decoding: text[first..<last], as: UTF8.self).unicodeScalars)
        if first > line.lowerBound, !scalars.isEmpty { scalars[0] = "…" }
        if last < line.upperBound, !scalars.isEmpty { scalars[scalars.count - 1] = "…" }
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: scalars)
        // Bytes that are no UTF-8 can't be there, but no range may ever be outside of the line.
        let begin = min(left, scalars.count)
        self.init(line: String(shown), range: begin..<min(begin + marked, scalars.count))
    }

    /// How many scalars, up to a limit, are between an offset and an end before it, and where the last of them begins.
    private static func backward(
        from start: Int, downTo end: Int, in text: [UInt8], limit: Int
    ) -> (count: Int, end: Int) {
        var count = 0
        var offset = start
        while offset > end, count < limit {
            offset -= 1
            if text[offset] & 0xC0 != 0x80 { count += 1 }
        }
        return (count, offset)
    }

    /// How many scalars, up to a limit, are between an offset and an end after it, and where the last of them ends.
    private static func forward(from start: Int, upTo end: Int, in text: [UInt8], limit: Int) -> (count: Int, end: Int)
    {
        var count = 0
        var offset = start
        while offset < end {
            if text[offset] & 0xC0 != 0x80 {
                if count == limit { break }
                count += 1
            }
            offset += 1
        }
        return (count, offset)
    }

    /// The scalars of a text, without what would drive a terminal.
    static func shown(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.map { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: " "
            case 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
            default: scalar
            }
        }
    }
}
