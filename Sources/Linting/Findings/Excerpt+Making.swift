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
        let cut = (before: first > line.lowerBound, after: last < line.upperBound)
        let shown = Self.shown(text[first..<last], cut)
        self.init(line: shown, range: left..<min(left + marked, left + right))
    }

    /// A line of valid UTF-8 as it is shown, an ellipsis in the place of its first and last scalar where something was cut
    /// off there.
    private static func shown(_ bytes: ArraySlice<UInt8>, _ cut: (before: Bool, after: Bool)) -> String {
        var line = String(decoding: bytes, as: UTF8.self)
        if mayDriveTerminal(bytes) {
            var shown = String.UnicodeScalarView()
            shown.append(contentsOf: self.shown(line.unicodeScalars))
            line = String(shown)
        }
        guard cut.before || cut.after, !line.isEmpty else { return line }
        var rest = line.unicodeScalars[...]
        if cut.before { rest.removeFirst() }
        if cut.after, !rest.isEmpty { rest.removeLast() }
        return (cut.before ? "…" : "") + String(rest) + (cut.after ? "…" : "")
    }

    /// Whether UTF-8 may hold a scalar that is not shown as it is; what is shown so in most lines is never asked about.
    private static func mayDriveTerminal(_ bytes: ArraySlice<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            // U+0080 to U+009F follow C2; U+2028 to U+202E and U+2066 to U+2069 begin with E2 80 or E2 81, with A6 or more.
            if byte < 0x20 || byte == 0x7F || before == 0xC2 && byte < 0xA0 { return true }
            if (before == 0x80 || before == 0x81) && (0xA6...0xAE).contains(byte) { return true }
            before = byte
        }
        return false
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
