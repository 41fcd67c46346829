package import Alignment
package import Content
import JSON
import Language

/// The parallel tables of articles, as text or as JSON.
///
/// The text has a line for each version of a row: a sign in the margin where the version lacks the passage (`※`) or
/// adds it (`÷`), the locale, the bead that joins it to the pivot, how sure that is and what speaks most for it, the kinds
/// and lengths of its blocks and their text.
package struct AlignmentReport: Sendable {
    private let isJSON: Bool
    private let width: Int
    private var tables = ReportOutput()
    private var articles: [[UInt8]] = []

    /// Creates an empty report.
    ///
    /// - Parameters:
    ///   - isJSON: Whether it is for programs.
    ///   - width: The columns that a line of text may take.
    package init(isJSON: Bool, width: Int = ReportContext.defaultWidth) {
        self.isJSON = isJSON
        self.width = width
    }

    /// Adds an article with its versions lined up.
    package mutating func add(_ article: Article, _ table: ParallelTable) {
        if isJSON {
            articles.append(AlignmentJSON.make(article, table))
        } else {
            if !tables.bytes.isEmpty { tables.writeLine() }
            let locales = article.versions.map { $0.locale?.description ?? "?" }
            writeHeader(of: article, table, locales)
            tables.writeLine()
            writeRows(of: article, table, locales)
            writeDiscrepancies(of: table, locales)
        }
    }

    /// The report on what was added.
    package var bytes: [UInt8] {
        isJSON ? JSONWriter.report(on: "articles", articles) : tables.bytes
    }

    private mutating func writeHeader(of article: Article, _ table: ParallelTable, _ locales: [String]) {
        let count = article.versions.count
        var header = "\(Printable.line(article.id)): \(count) version\(count == 1 ? "" : "s")"
        if let source = table.source, locales.indices.contains(source) {
            header += ", source \(locales[source])"
        } else if locales.indices.contains(table.pivot) {
            header += ", no source, pivot \(locales[table.pivot])"
        }
        tables.writeLine(header)
        let width = locales.map { DisplayWidth.of($0) }.max() ?? 0
        for (index, version) in article.versions.enumerated() {
            let blocks = version.blocks.count { $0.isContent }
            var line = "  \(Printable.padded(locales[index], to: width))  "
            line += "\(Printable.line(version.path)), \(blocks) blocks"
            if table.alignments.indices.contains(index), let alignment = table.alignments[index] {
                line += ", similarity \(Self.decimals(alignment.similarity))"
            }
            if table.isRelated.indices.contains(index), !table.isRelated[index] { line += ", unrelated" }
            tables.writeLine(line)
        }
    }

    private mutating func writeRows(of article: Article, _ table: ParallelTable, _ locales: [String]) {
        let localeWidth = locales.map { DisplayWidth.of($0) }.max() ?? 0
        let isExplained = table.alignments.contains { !($0?.reasons.isEmpty ?? true) }
        for (number, row) in AlignedRow.all(of: table).enumerated() {
            for (place, cell) in row.cells.enumerated() where article.versions.indices.contains(cell.version) {
                let version = article.versions[cell.version]
                let blocks = version.blocks[(cell.blocks ?? 0..<0).clamped(to: version.blocks.indices)]
                var line = Printable.rightAligned(place == 0 ? String(number + 1) : "", to: 4)
                line += " \(cell.mark?.rawValue ?? " ") \(Printable.padded(locales[cell.version], to: localeWidth))"
                line += "  \(Printable.padded(cell.bead?.kind.rawValue ?? "", to: 3))"
                if isExplained { line += " \(Self.explain(cell.reason))" }
                line += "  \(Printable.padded(Self.kinds(of: blocks), to: 12))"
                line += "  \(Printable.rightAligned(blocks.map { String($0.letters) }.joined(separator: "+"), to: 5))  "
                let room = max(20, width - DisplayWidth.of(line))
                let text = blocks.map { version.text(of: $0) }.joined(separator: " / ".utf8)
                line += Printable.line(Array(text)[...], width: room)
                while line.last == " " { line.removeLast() }
                tables.writeLine(line)
            }
        }
    }

    private mutating func writeDiscrepancies(of table: ParallelTable, _ locales: [String]) {
        guard !table.discrepancies.isEmpty else { return }
        tables.writeLine()
        for discrepancy in table.discrepancies {
            let sign =
                switch discrepancy.kind {
                case .missing: AlignedRow.Mark.lacks.rawValue
                case .extra: AlignedRow.Mark.adds.rawValue
                default: " "
                }
            var line = "     \(sign) \(Self.describe(discrepancy.place, locales)): \(discrepancy.kind.rawValue)"
            line += ", against \(Self.describe(discrepancy.counterpart, locales))"
            if let ratio = discrepancy.ratio { line += ", \(Self.decimals(ratio)) of the expected length" }
            if discrepancy.isConsensus { line += ", by consensus" }
            if !discrepancy.grounds.isEmpty {
                line += "; judged by \(discrepancy.grounds.map(\.rawValue).joined(separator: ", "))"
            }
            tables.writeLine(line)
        }
    }

    private static func describe(_ place: Discrepancy.Place, _ locales: [String]) -> String {
        let locale = locales.indices.contains(place.version) ? locales[place.version] : "?"
        return switch place.blocks.count {
        case 0: "\(locale) before block \(place.blocks.lowerBound)"
        case 1: "\(locale) block \(place.blocks.lowerBound)"
        default: "\(locale) blocks \(place.blocks.lowerBound) to \(place.blocks.upperBound - 1)"
        }
    }

    /// The kinds of blocks, a kind that several have but once.
    private static func kinds(of blocks: ArraySlice<Block>) -> String {
        var kinds: [String] = []
        for block in blocks {
            let kind = block.kind == .heading ? "heading \(block.level)" : block.kind.rawValue
            if kinds.last != kind { kinds.append(kind) }
        }
        return kinds.joined(separator: "+")
    }

    /// How sure a bead is, and the two strongest grounds.
    private static func explain(_ reason: BeadReason?) -> String {
        let confidence = reason.map { "\(Int(($0.confidence * 100).rounded()))%" } ?? ""
        let grounds = reason?.grounds.prefix(2).map(\.rawValue).joined(separator: ", ") ?? ""
        return "\(Printable.rightAligned(confidence, to: 4))  \(Printable.padded(grounds, to: 16))"
    }

    private static func decimals(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e6 else { return "-" }
        let hundredths = Int((abs(number) * 100).rounded())
        let sign = number < 0 && hundredths > 0 ? "-" : ""
        return "\(sign)\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
