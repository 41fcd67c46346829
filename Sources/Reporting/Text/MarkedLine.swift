import Language

/// A line of source as it is shown to a person, with a range of it marked.
///
/// The mark is a second line with `^` under the first character of the range and `~` under the others, counted in
/// columns of a terminal. Where the line holds right-to-left letters no second line can be right, since some displays
/// reorder such a line and others don't: there the range stands between `⟦` and `⟧` within the line, as in the
/// examples of the rules.
struct MarkedLine: Equatable {
    /// The line, long ones cut to the surroundings of the range.
    let text: String
    /// What stands under it; empty where the range is marked in the line.
    let underline: String

    /// What takes part in the layout: a scalar, or what is shown in its place.
    private struct Cell {
        let scalar: Unicode.Scalar
        let width: Int
    }

    /// The columns from one tab stop to the next.
    private static let tabStop = 4

    /// Lays out a line.
    ///
    /// - Parameters:
    ///   - line: The line, without its line end.
    ///   - range: What is marked, in Unicode scalars of `line`; what lies beyond it is left out.
    ///   - width: The columns that may be used, at least 20.
    /// - Complexity: O(*n*) in the length of the line.
    init(_ line: String, marking range: Range<Int>, width: Int) {
        let all = Self.cells(of: line)
        let lower = min(max(0, range.lowerBound), all.count)
        let upper = min(max(lower, range.upperBound), all.count)
        let indent = all[..<lower].prefix { $0.scalar == " " || $0.scalar == "\t" }.count
        let window = Self.window(of: all[indent...], around: lower, width: max(20, width))
        let before = window.lowerBound > indent ? "…" : ""
        let after = window.upperBound < all.count ? "…" : ""
        let shown = all[window]
        let marked = shown[lower..<min(upper, window.upperBound)]

        if shown.contains(where: { Self.isRightToLeft($0.scalar) }) {
            text =
                before + Self.text(of: shown[..<lower]) + "⟦" + Self.text(of: marked) + "⟧"
                + Self.text(of: shown[marked.endIndex...]) + after
            underline = ""
            return
        }
        text = before + Self.text(of: shown) + after
        var column = before.isEmpty ? 0 : 1
        column += shown[..<lower].reduce(0) { $0 + $1.width }
        let columns = marked.reduce(0) { $0 + $1.width }
        // A mark that joins the letter before it is pointed at where that letter is.
        if let first = marked.first, first.width == 0 { column = max(0, column - 1) }
        underline = String(repeating: " ", count: column) + "^" + String(repeating: "~", count: max(0, columns - 1))
    }

    /// The cells of a line, one for each scalar; tabs are filled up to the next stop, and nothing can do harm.
    private static func cells(of line: String) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(line.utf8.count)
        var column = 0
        for scalar in line.unicodeScalars {
            let width =
                if (0x20..<0x7F).contains(scalar.value) {
                    1
                } else if scalar == "\t" {
                    tabStop - column % tabStop
                } else if let shown = Printable.substitute(for: scalar) {
                    DisplayWidth.of(shown)
                } else {
                    DisplayWidth.of(scalar)
                }
            cells.append(Cell(scalar: scalar, width: width))
            column += width
        }
        return cells
    }

    /// The cells that fit, a third of the width before the mark where there is more.
    private static func window(of cells: ArraySlice<Cell>, around mark: Int, width: Int) -> Range<Int> {
        if cells.reduce(0, { $0 + $1.width }) <= width { return cells.startIndex..<cells.endIndex }
        var first = mark
        var room = width / 3
        let total = cells[..<mark].reduce(0) { $0 + $1.width }
        // A range near the beginning needs no cut before it.
        if total <= width / 2 { room = total }
        while first > cells.startIndex, cells[first - 1].width <= room {
            first -= 1
            room -= cells[first].width
        }
        // A mark is not shown without the letter that bears it.
        while first < mark, cells[first].width == 0 { first += 1 }
        // Two columns are left for the signs that something was cut.
        room = width - 2 - cells[first..<mark].reduce(0) { $0 + $1.width }
        var last = mark
        while last < cells.endIndex, cells[last].width <= room {
            room -= cells[last].width
            last += 1
        }
        return first..<last
    }

    private static func text(of cells: ArraySlice<Cell>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(cells.count * 3)
        for cell in cells {
            if cell.scalar == "\t" {
                bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: cell.width))
            } else if let shown = Printable.substitute(for: cell.scalar) {
                bytes.append(contentsOf: shown.utf8)
            } else if cell.scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: cell.scalar.value))
            } else {
                bytes.append(contentsOf: UTF8.encode(cell.scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a scalar is in a block of a script that is written from right to left; the byte order mark, which is in one
    /// too, is shown by its name.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
