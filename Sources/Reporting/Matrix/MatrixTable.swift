import Alignment
import Language
import Linting

/// A completeness matrix as a table for people.
///
/// Locales that don't fit into a line are shown below in tables of their own.
struct MatrixTable {
    private let matrix: CompletenessMatrix
    private let minimums: Configuration.Completeness
    private let width: Int
    private let style: TextStyle
    /// The folder that all articles are in, with a slash at its end; empty for none.
    private let folder: Substring
    /// The columns of the articles' names.
    private let nameWidth: Int

    /// The columns of a number of blocks or a percentage at least.
    private static let cellWidth = 4
    private static let gap = "  "
    /// What stands in the place of a version that is not there.
    private static let nothing = "–"
    private static let labels = (head: "article", blocks: "blocks", versions: "versions", total: "total")

    init(_ matrix: CompletenessMatrix, minimums: Configuration.Completeness, width: Int, style: TextStyle) {
        self.matrix = matrix
        self.minimums = minimums
        self.width = width
        self.style = style
        let folder = Self.folder(of: matrix.articles.map(\.article))
        self.folder = folder
        let names = matrix.articles.map {
            DisplayWidth.of(Printable.line(String($0.article.dropFirst(folder.count))))
        }
        nameWidth = min(max(names.max() ?? 0, Self.labels.versions.utf8.count), max(20, width * 2 / 5))
    }

    var bytes: [UInt8] {
        var output = ReportOutput()
        guard !matrix.articles.isEmpty, !matrix.locales.isEmpty else {
            output.writeLine("no article with a locale")
            return output.bytes
        }
        let whole = matrix.source.map { "\"\($0)\"" } ?? "what most versions have"
        let place = folder.isEmpty ? "" : ", in \(Printable.line(String(folder)))"
        output.writeLine("translated blocks in percent of \(whole)\(place)")
        for band in bands {
            output.writeLine()
            write(band, to: &output)
        }
        return output.bytes
    }

    /// The locales of each table, as indexes.
    private var bands: [Range<Int>] {
        let room = width - nameWidth - Self.gap.count - Self.labels.blocks.count
        var bands: [Range<Int>] = []
        var start = 0
        var used = 0
        for index in matrix.locales.indices {
            let columns = Self.gap.count + columnWidth(index)
            if used + columns > room, index > start {
                bands.append(start..<index)
                start = index
                used = 0
            }
            used += columns
        }
        return bands + [start..<matrix.locales.count]
    }

    private func columnWidth(_ index: Int) -> Int {
        max(Self.cellWidth, matrix.locales[index].description.utf8.count, "\(matrix.totals[index].versions)".utf8.count)
    }

    private func write(_ band: Range<Int>, to output: inout ReportOutput) {
        line(
            Self.labels.head, Self.labels.blocks, band, role: .frame, to: &output
        ) { (matrix.locales[$0].description, .frame) }
        for article in matrix.articles {
            let percents = article.percents
            let name = String(article.article.dropFirst(folder.count))
            line(name, "\(article.blocks)", band, role: nil, to: &output) { index in
                let locale = matrix.locales[index]
                return cell(percents[locale], of: locale)
            }
        }
        let most = band.map { matrix.totals[$0].coverage.blocks }.max() ?? 0
        line(Self.labels.versions, "", band, role: .path, to: &output) { index in
            ("\(matrix.totals[index].versions)", .path)
        }
        line(Self.labels.total, "\(most)", band, role: .path, to: &output) { index in
            let total = matrix.totals[index]
            return cell(total.coverage.percent, of: total.locale)
        }
    }

    /// A percentage without decimals, rounded down but for what is not nothing, and its colour: below a minimum it is
    /// bad, and so is nothing.
    private func cell(_ percent: Double?, of locale: LanguageTag) -> (text: String, role: TextStyle.Role) {
        guard let percent else { return (Self.nothing, .severity(.error)) }
        let minimum = minimums.minimum(of: locale)?.percent
        let role: TextStyle.Role =
            percent >= minimum ?? 100 ? .good : .severity(minimum == nil && percent > 0 ? .warning : .error)
        return ("\(percent > 0 ? max(1, Int(percent)) : 0)", role)
    }

    private func line(
        _ name: String, _ blocks: String, _ band: Range<Int>, role: TextStyle.Role?, to output: inout ReportOutput,
        _ cell: (Int) -> (text: String, role: TextStyle.Role)
    ) {
        let shown = Printable.padded(Self.end(of: Printable.line(name), width: nameWidth), to: nameWidth)
        var line = role.map { style.paint(shown, as: $0) } ?? shown
        let count = Printable.rightAligned(blocks, to: Self.labels.blocks.count)
        line += Self.gap + (role.map { style.paint(count, as: $0) } ?? count)
        for index in band {
            let (text, role) = cell(index)
            line += Self.gap + style.paint(Printable.rightAligned(text, to: columnWidth(index)), as: role)
        }
        output.writeLine(line)
    }

    /// The longest folder that all paths are in.
    private static func folder(of paths: [String]) -> Substring {
        guard var common = paths.first?[...] else { return "" }
        for path in paths {
            while !path.hasPrefix(common) {
                common = common.dropLast().lastIndex(of: "/").map { common[...$0] } ?? ""
            }
        }
        return common.lastIndex(of: "/").map { common[...$0] } ?? ""
    }

    /// The end of a text that fits into as many columns: the names of files differ there.
    private static func end(of text: String, width: Int) -> String {
        if DisplayWidth.of(text) <= width { return text }
        var rest = text.unicodeScalars[...]
        var columns = DisplayWidth.of(text)
        while columns > width - 1, let first = rest.popFirst() { columns -= DisplayWidth.of(first) }
        return "…" + String(rest)
    }
}
