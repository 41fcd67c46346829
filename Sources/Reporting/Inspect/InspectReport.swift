package import Content
import JSON
import Language
import Markup

/// The blocks of documents as the linter sees them, as a table or as JSON.
package struct InspectReport: Sendable {
    private let isJSON: Bool
    private let width: Int
    private var tables = ReportOutput()
    private var documents: [[UInt8]] = []

    /// Creates an empty report.
    ///
    /// - Parameters:
    ///   - isJSON: Whether it is for programs.
    ///   - width: The columns that a line of the table may take.
    package init(isJSON: Bool, width: Int = ReportContext.defaultWidth) {
        self.isJSON = isJSON
        self.width = width
    }

    /// Adds the blocks of a version.
    package mutating func add(_ version: Version) {
        if isJSON {
            documents.append(Self.json(of: version))
        } else {
            if !tables.bytes.isEmpty { tables.writeLine() }
            writeTable(of: version)
        }
    }

    /// The report on what was added.
    package var bytes: [UInt8] {
        isJSON ? JSONWriter.report(on: "documents", documents) : tables.bytes
    }

    // MARK: Table

    private mutating func writeTable(of version: Version) {
        let content = version.blocks.count { $0.isContent }
        var header = "\(Printable.line(version.path)): \(version.format.rawValue)"
        header += ", article \"\(Printable.line(version.article))\""
        header += ", locale \(version.locale?.description ?? "unknown")"
        if let declared = version.declaredLanguage { header += ", declares \"\(Printable.line(declared.value))\"" }
        tables.writeLine("\(header), \(version.blocks.count) blocks, \(content) of them content")

        let rows = version.blocks.indices.map { Self.row(of: $0, in: version) }
        let titles = ["block", "kind", "language", "place", "content", "letters"]
        let widths = titles.indices.map { column in
            rows.reduce(titles[column].utf8.count) { max($0, DisplayWidth.of($1[column])) }
        }
        let room = max(20, width - widths.reduce(0) { $0 + $1 + 2 })
        writeRow(titles, widths, "text")
        for (row, block) in zip(rows, version.blocks) {
            writeRow(row, widths, Printable.line(version.text(of: block), width: room))
        }
    }

    private mutating func writeRow(_ cells: [String], _ widths: [Int], _ text: String) {
        var line = ""
        for (column, cell) in cells.enumerated() {
            // Numbers are the first and the last column.
            let isNumber = column == 0 || column == cells.count - 1
            let width = widths[column]
            line += (isNumber ? Printable.rightAligned(cell, to: width) : Printable.padded(cell, to: width)) + "  "
        }
        line += text
        while line.last == " " { line.removeLast() }
        tables.writeLine(line)
    }

    private static func row(of index: Int, in version: Version) -> [String] {
        let block = version.blocks[index]
        let source = version.document.source
        let start = source.location(at: block.range.lowerBound)
        let end = source.location(at: block.range.upperBound)
        let kind = block.level > 0 ? "\(block.kind.rawValue) \(block.level)" : block.kind.rawValue
        let language = (block.language ?? version.locale)?.description ?? "-"
        return [
            String(index), kind, block.isTranslatable ? language : "none",
            "\(start.line):\(start.column)-\(end.line):\(end.column)", block.isContent ? "yes" : "no",
            String(block.letters),
        ]
    }

    // MARK: JSON

    private static func json(of version: Version) -> [UInt8] {
        let source = version.document.source
        var json = JSONWriter()
        json.object { json in
            json.member("path", version.path)
            json.member("article", version.article)
            json.member("locale", version.locale?.description)
            json.member("declared", version.declaredLanguage?.value)
            json.member("format", version.format.rawValue)
            json.key("blocks")
            json.array(version.blocks) { json, block in
                json.object { json in
                    json.member("kind", block.kind.rawValue)
                    json.member("level", block.level)
                    json.member("language", block.language?.description)
                    json.member("start", source.location(at: block.range.lowerBound))
                    json.member("end", source.location(at: block.range.upperBound))
                    json.member("content", block.isContent)
                    json.member("translatable", block.isTranslatable)
                    json.member("letters", block.letters)
                    json.member("text", String(decoding: version.text(of: block), as: UTF8.self))
                }
            }
        }
        return json.bytes
    }
}
