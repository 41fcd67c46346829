/// The differences between two texts as `diff -u` writes them, with three lines of context.
public struct UnifiedDiff: Sendable, Equatable {
    /// The file, as reports give it.
    public let path: String
    /// The differences, header included, each line ended by a line feed; empty where there are none.
    ///
    /// Lines keep the carriage return that they may end with.
    public let text: String

    /// How many equal lines are shown before and after a change.
    private static let context = 3

    /// Compares two texts in UTF-8 by their lines, which line feeds end.
    ///
    /// - Complexity: O(*n* log *n*) in the number of lines.
    package init(path: String, old: [UInt8], new: [UInt8]) {
        self.init(path, headers: (Self.header("a", path), Self.header("b", path)), old, new)
    }

    /// Compares two states of a file that are told apart in words, for people rather than for `patch`.
    package init(_ path: String, old: (name: String, text: [UInt8]), new: (name: String, text: [UInt8])) {
        self.init(path, headers: ("\(path), \(old.name)", "\(path), \(new.name)"), old.text, new.text)
    }

    private init(_ path: String, headers: (old: String, new: String), _ old: [UInt8], _ new: [UInt8]) {
        self.path = path
        let (before, after) = (Self.lines(of: old), Self.lines(of: new))
        let changes = LineDiff(before, after).changes
        guard !changes.isEmpty else {
            text = ""
            return
        }
        var output = Array("--- \(headers.old)\n+++ \(headers.new)\n".utf8)
        var first = 0
        while first < changes.count {
            var last = first
            while last + 1 < changes.count,
                changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.context
            {
                last += 1
            }
            Self.append(changes[first...last], before, after, to: &output)
            first = last + 1
        }
        text = String(decoding: output, as: UTF8.self)
    }

    /// The lines of ``text``, without the line feeds that end them.
    package var lines: [String] { text.utf8.split(separator: 0x0A).map { String(Substring($0)) } }

    /// A path as `patch` and `git apply` read it: in quotation marks where it has control characters or such marks, and
    /// ended by a tab where it has spaces.
    private static func header(_ side: String, _ path: String) -> String {
        let name = path.utf8.first == UInt8(ascii: "/") ? "\(side)\(path)" : "\(side)/\(path)"
        guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }) else {
            return name.utf8.contains(0x20) ? "\(name)\t" : name
        }
        var quoted = ""
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C:
                quoted += "\\\(scalar)"
            case 0..<0x20, 0x7F:
                let digits = String(scalar.value, radix: 8)
                quoted += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            default:
                quoted.unicodeScalars.append(scalar)
            }
        }
        return "\"\(quoted)\""
    }

    /// Writes a hunk: changes whose context overlaps or touches.
    private static func append(
        _ changes: ArraySlice<LineDiff.Change>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>],
        to output: inout [UInt8]
    ) {
        guard let first = changes.first, let last = changes.last else { return }
        let head = min(context, first.old.lowerBound)
        let tail = min(context, old.count - last.old.upperBound)
        let oldLines = first.old.lowerBound - head..<last.old.upperBound + tail
        let newLines = first.new.lowerBound - head..<last.new.upperBound + tail
        output += Array("@@ -\(position(oldLines)) +\(position(newLines)) @@\n".utf8)
        var next = oldLines.lowerBound
        for change in changes {
            for line in old[next..<change.old.lowerBound] { append(" ", line, to: &output) }
            for line in old[change.old] { append("-", line, to: &output) }
            for line in new[change.new] { append("+", line, to: &output) }
            next = change.old.upperBound
        }
        for line in old[next..<oldLines.upperBound] { append(" ", line, to: &output) }
    }

    /// `first,count` from 1; the count is left out when it is 1, and no lines stand after the one before them.
    private static func position(_ lines: Range<Int>) -> String {
        switch lines.count {
        case 0: "\(lines.lowerBound),0"
        case 1: "\(lines.lowerBound + 1)"
        default: "\(lines.lowerBound + 1),\(lines.count)"
        }
    }

    private static func append(_ sign: Unicode.Scalar, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: sign))
        output += line
        if line.last != 0x0A { output += Array("\n\\ No newline at end of file\n".utf8) }
    }

    /// The lines with their line feeds; the last one may lack it.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
            lines.append(text[start..<end])
            start = end
        }
        return lines
    }
}
