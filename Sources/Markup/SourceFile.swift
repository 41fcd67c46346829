public import Language

/// A file's bytes, and the UTF-8 that all ranges of the program refer to.
///
/// ``text`` is made for the parser: without byte order mark, in UTF-8, and with what libxml2 can't take replaced by as
/// many other bytes. ``original`` is what is on disk, and what fixes are applied to.
public struct SourceFile: Sendable {
    /// The path as it is reported: relative to the working directory, with `/`.
    public let path: String
    /// The bytes of the file.
    public let original: [UInt8]
    /// The decoded text as UTF-8. Line ends are those of the file.
    public let text: [UInt8]
    /// The encoding that was found.
    public let encoding: Charset
    /// Where bytes could not be decoded, in ``text``.
    public let undecodable: [Range<Int>]

    /// The offset in ``original`` of every byte of ``text``, and of its end; nil where the two differ by ``bomLength``.
    let offsets: [UInt32]?
    /// The offsets in ``text`` at which lines begin.
    let lines: [Int32]
    /// The length of the byte order mark in ``original``.
    let bomLength: Int

    /// The bytes of ``original`` that a range of ``text`` stands for.
    ///
    /// - Complexity: O(1).
    public func originalRange(of range: Range<Int>) -> Range<Int> {
        guard let offsets else { return range.lowerBound + bomLength..<range.upperBound + bomLength }
        return Int(offsets[range.lowerBound])..<Int(offsets[range.upperBound])
    }

    /// The line, column and offset of a byte of ``text``.
    ///
    /// - Complexity: O(log *n*) in the number of lines, and O(*k*) in the length of the line.
    public func location(at offset: Int) -> Location {
        var line = 0
        var end = lines.count
        while line < end {
            let middle = (line + end) / 2
            if Int(lines[middle]) <= offset { line = middle + 1 } else { end = middle }
        }
        var column = 1
        for byte in text[Int(lines[line - 1])..<offset] where byte & 0xC0 != 0x80 { column += 1 }
        return Location(line: line, column: column, offset: originalRange(of: offset..<offset).lowerBound)
    }

    /// How many lines there are, at least 1.
    public var lineCount: Int { lines.count }

    /// The range in ``text`` of the line with a number from 1, without its line end.
    public func lineRange(_ line: Int) -> Range<Int> {
        let start = Int(lines[line - 1])
        var end = line < lines.count ? Int(lines[line]) : text.count
        while end > start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}
