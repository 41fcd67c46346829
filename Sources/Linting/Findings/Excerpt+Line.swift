extension Excerpt {
    /// The excerpt of a line that is known, or of what of it is around a range.
    ///
    /// - Parameters:
    ///   - range: The scalars to mark, within the line.
    ///   - line: The scalars of the line.
    package init(of range: Range<Int>, in line: [Unicode.Scalar]) {
        let limit = Self.maximumLength
        // Where not all fits, the mark begins in the second quarter of what is shown.
        let first = line.count <= limit ? 0 : max(0, min(range.lowerBound - limit / 4, line.count - limit))
        let last = min(line.count, first + limit)
        var scalars = Self.shown(line[first..<last])
        if first > 0, !scalars.isEmpty { scalars[0] = "…" }
        if last < line.count, !scalars.isEmpty { scalars[scalars.count - 1] = "…" }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let begin = min(range.lowerBound - first, scalars.count)
        self.init(line: String(text), range: begin..<max(begin, min(range.upperBound - first, scalars.count)))
    }
}
