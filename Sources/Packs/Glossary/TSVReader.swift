import Language
import Linting

/// Reads a glossary of tab-separated values.
///
/// The first line names the columns: the locale of the terms that are looked for, then the locales of what they are called;
/// `!de` is for terms not to use. `translate` says `no` where the term stays as it is, and `note`, `comment` and
/// `definition` are for people. A cell may hold several terms, set apart by `|`, the preferred one first. Lines that begin
/// with `#` and empty ones are left out.
struct TSVReader {
    private enum Column {
        case terms(LocaleFilter, LanguageTag, isForbidden: Bool)
        case translate
        case note
    }

    private let bytes: ArraySlice<UInt8>
    private let path: String
    private var problems: [ToolError] = []
    private var columns: [Column] = []

    /// - Parameters:
    ///   - bytes: The file, without a byte order mark.
    ///   - path: Its path, for errors.
    init(_ bytes: ArraySlice<UInt8>, path: String) {
        self.bytes = bytes
        self.path = path
    }

    mutating func read() -> (glossary: Glossary, problems: [ToolError]) {
        var glossary = Glossary()
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.first == UInt8(ascii: "#") || line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            guard let text = String(validating: line, as: UTF8.self) else {
                note(.notUTF8, line: number, text: "", columns: 0..<0)
                return (glossary, problems)
            }
            let cells = Self.cells(of: text)
            if columns.isEmpty {
                readHeader(cells, line: number, text)
                guard problems.isEmpty else { return (glossary, problems) }
                if case .terms(let locales, _, _) = columns.first { glossary.source = locales }
            } else if let entry = entry(cells, line: number, text) {
                glossary.entries.append(entry)
            }
        }
        if columns.isEmpty { note(.noHeader, line: 1, text: "", columns: 0..<0) }
        return (glossary, problems)
    }

    /// A cell without white space around it, and where it stands in its line, in scalars.
    private struct Cell {
        let text: String
        let columns: Range<Int>
    }

    private static func cells(of line: String) -> [Cell] {
        var start = 0
        return line.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
            let leading = cell.prefix { $0.properties.isWhitespace }.count
            let trimmed = cell.dropFirst(leading)
            let trailing = trimmed.reversed().prefix { $0.properties.isWhitespace }.count
            let text = trimmed.dropLast(trailing)
            defer { start += cell.count + 1 }
            return Cell(text: String(text), columns: start + leading..<start + leading + text.count)
        }
    }

    private mutating func readHeader(_ cells: [Cell], line: Int, _ text: String) {
        var names: Set<String> = []
        for (index, cell) in cells.enumerated() {
            let name = cell.text.lowercased()
            if !names.insert(name).inserted {
                note(.repeatedColumn(cell.text), line: line, text: text, columns: cell.columns)
            }
            if name == "translate" {
                columns.append(.translate)
            } else if GlossaryProblem.columns.contains(name) {
                columns.append(.note)
            } else {
                let isForbidden = name.hasPrefix("!")
                let tag = LanguageTag(isForbidden ? cell.text.dropFirst() : cell.text[...])
                guard let tag, let filter = try? LocaleFilter([tag.description]) else {
                    note(.unknownColumn(cell.text), line: line, text: text, columns: cell.columns)
                    continue
                }
                columns.append(.terms(filter, tag, isForbidden: isForbidden))
            }
            if index == 0 {
                if case .terms(_, _, isForbidden: false) = columns.first { continue }
                note(.noSource, line: line, text: text, columns: cell.columns)
            }
        }
    }

    private mutating func entry(_ cells: [Cell], line: Int, _ text: String) -> Glossary.Entry? {
        guard cells.count <= columns.count else {
            let problem = GlossaryProblem.tooManyCells(cells.count, columns: columns.count)
            note(problem, line: line, text: text, columns: cells[columns.count].columns)
            return nil
        }
        guard let first = cells.first, !first.text.isEmpty else {
            note(.noTerm, line: line, text: text, columns: 0..<0)
            return nil
        }
        var entry = Glossary.Entry()
        for (column, cell) in zip(columns, cells) where !cell.text.isEmpty {
            switch column {
            case .terms(let locales, let tag, let isForbidden):
                let terms = cell.text.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
                entry.add(terms, for: locales, tag: tag, isForbidden: isForbidden)
            case .translate:
                switch cell.text.lowercased() {
                case "no": entry.isKept = true
                case "yes": break
                default: note(.badChoice(cell.text), line: line, text: text, columns: cell.columns)
                }
            case .note: break
            }
        }
        return entry
    }

    private mutating func note(_ problem: GlossaryProblem, line: Int, text: String, columns: Range<Int>) {
        let scalars = Array(text.unicodeScalars)
        problems.append(
            ToolError(
                path: path, line: line, column: columns.lowerBound + 1, message: problem.message,
                excerpt: scalars.isEmpty ? nil : Excerpt(of: columns, in: scalars)))
    }
}

extension Substring {
    /// The text without white space at its ends.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
