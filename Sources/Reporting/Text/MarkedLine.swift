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

    /// What takes part in the layout: a scalar or what is shown in its place.
    private struct Cell {
        var text: String
        var width: Int
        let isMarked: Bool
        var isRightToLeft = false
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
        var cells = Self.cells(of: line, marking: range)
        let lower = min(max(0, range.lowerBound), cells.count)
        let indent = cells[..<lower].prefix { $0.text.allSatisfy { $0 == " " } }.count
        cells.removeFirst(indent)
        let window = Self.window(of: cells, around: lower - indent, width: max(20, width))
        let before = window.lowerBound > 0 ? "…" : ""
        let after = window.upperBound < cells.count ? "…" : ""
        let shown = Array(cells[window])
        let mark = lower - indent - window.lowerBound
        let end = shown.lastIndex { $0.isMarked }.map { $0 + 1 } ?? mark

        if shown.contains(where: \.isRightToLeft) {
            let marked = "⟦\(Self.text(of: shown[mark..<end]))⟧"
            text = before + Self.text(of: shown[..<mark]) + marked + Self.text(of: shown[end...]) + after
            underline = ""
            return
        }
        text = before + Self.text(of: shown) + after
        var column = before.isEmpty ? 0 : 1
        column += shown[..<mark].reduce(0) { $0 + $1.width }
        let columns = shown[mark..<end].reduce(0) { $0 + $1.width }
        // A mark that joins the letter before it is pointed at where that letter is.
        if let first = shown[mark...].first, first.isMarked, first.width == 0 { column = max(0, column - 1) }
        underline = String(repeating: " ", count: column) + "^" + String(repeating: "~", count: max(0, columns - 1))
    }

    /// The cells of a line, one for each scalar; tabs are filled up to the next stop, and nothing can do harm.
    private static func cells(of line: String, marking range: Range<Int>) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        for scalar in line.unicodeScalars {
            var cell = Cell(text: "", width: 0, isMarked: range.contains(cells.count))
            if scalar == "\t" {
                cell.width = tabStop - column % tabStop
                cell.text = String(repeating: " ", count: cell.width)
            } else if let shown = Printable.substitute(for: scalar) {
                cell.text = shown
                cell.width = DisplayWidth.of(shown)
            } else {
                cell.text = String(scalar)
                cell.width = DisplayWidth.of(scalar)
                cell.isRightToLeft = isRightToLeft(scalar)
            }
            cells.append(cell)
            column += cell.width
        }
        return cells
    }

    /// The cells that fit, a third of the width before the mark where there is more.
    private static func window(of cells: [Cell], around mark: Int, width: Int) -> Range<Int> {
        if cells.reduce(0, { $0 + $1.width }) <= width { return 0..<cells.count }
        var first = mark
        var room = width / 3
        let total = cells[..<mark].reduce(0) { $0 + $1.width }
        // A range near the beginning needs no cut before it.
        if total <= width / 2 { room = total }
        while first > 0, cells[first - 1].width <= room {
            first -= 1
            room -= cells[first].width
        }
        // A mark is not shown without the letter that bears it.
        while first < mark, cells[first].width == 0 { first += 1 }
        // Two columns are left for the signs that something was cut.
        room = width - 2 - cells[first..<mark].reduce(0) { $0 + $1.width }
        var last = mark
        while last < cells.count, cells[last].width <= room {
            room -= cells[last].width
            last += 1
        }
        return first..<last
    }

    private static func text(of cells: some Sequence<Cell>) -> String {
        cells.reduce(into: "") { $0.unicodeScalars.append(contentsOf: $1.text.unicodeScalars) }
    }

    /// Whether a scalar is in a block of a script that is written from right to left.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
