package import Markup

/// Finds locations near the one before in time proportional to the distance.
///
/// Columns are counted in scalars from the start of the line. An export may be one line of many megabytes with a
/// finding every few bytes; counting each from the start of the line would be quadratic.
package struct LocationCursor: Sendable {
    private var last = Location(line: 0, column: 0, offset: 0)
    private var lastOffset = 0
    private var line = 0..<0

    /// Creates a cursor that knows nothing yet.
    package init() {}

    /// The location of a byte of ``/Markup/SourceFile/text``, which must not be past its end.
    ///
    /// All calls are about the same file.
    package mutating func location(at offset: Int, in source: SourceFile) -> Location {
        if last.line > 0, line.contains(offset) {
            var column = last.column
            let text = source.text
            if offset >= lastOffset {
                for byte in text[lastOffset..<offset] where byte & 0xC0 != 0x80 { column += 1 }
            } else {
                for byte in text[offset..<lastOffset] where byte & 0xC0 != 0x80 { column -= 1 }
            }
            let original = source.originalRange(of: offset..<offset).lowerBound
            last = Location(line: last.line, column: column, offset: original)
        } else {
            last = source.location(at: offset)
            line = source.lineRange(last.line)
        }
        lastOffset = offset
        return last
    }
}
