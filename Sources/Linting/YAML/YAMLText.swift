import Yams

/// The text of a YAML file: what it holds, and errors that show the line at fault.
package struct YAMLText: Sendable {
    /// The path that errors name; nil for a text that is no file.
    package let path: String?
    private let text: String

    /// The most nodes that a text may have: an alias counts as all that it stands for, so that a few lines of them
    /// could stand for more than fits into memory.
    private static let maximumCount = 200_000

    /// What keeps a text from being read.
    package enum Failure: Error, Equatable {
        /// It is no YAML, for a reason in the words of the parser.
        case malformed(String, line: Int?, column: Int?)
        /// A map has a key twice.
        case repeatedKey(String, line: Int?, column: Int?)
    }

    /// Creates a text.
    ///
    /// - Throws: ``Failure`` where the bytes are not UTF-8.
    package init(path: String?, bytes: [UInt8]) throws(Failure) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformed("the file is not UTF-8", line: nil, column: nil)
        }
        self.path = path
        self.text = text
    }

    /// What the text holds; nil for an empty one.
    package func root() throws(Failure) -> YAMLNode? {
        let node: Node?
        do {
            node = try compose(yaml: text)
        } catch let error as YamlError {
            throw Self.failure(error)
        } catch {
            throw .malformed("\(error)", line: nil, column: nil)
        }
        guard let node else { return nil }
        var count = 0
        return try Self.copy(node, &count)
    }

    /// An error about a node, or about the whole text, with the line at fault.
    package func error(_ message: String, at node: YAMLNode?) -> ToolError {
        guard let node else { return ToolError(path: path, message: message) }
        return error(message, line: node.line, column: node.column, text: node.text)
    }

    /// An error about a place, with its line.
    ///
    /// - Parameters:
    ///   - message: What is wrong.
    ///   - line: The line, from 1; nil where none is known.
    ///   - column: The column in Unicode scalars, from 1.
    ///   - text: What stands there, where that is known: as much is marked.
    /// - Returns: The error.
    package func error(_ message: String, line: Int?, column: Int?, text: String? = nil) -> ToolError {
        var excerpt: Excerpt?
        if let line, let column, let scalars = scalars(ofLine: line) {
            let start = min(column - 1, scalars.count)
            excerpt = Excerpt(of: start..<Self.end(of: text, in: scalars, from: start), in: scalars)
        }
        return ToolError(path: path, line: line, column: column, message: message, excerpt: excerpt)
    }

    /// The scalars of a line, without its end; nil where there is no such line, or nothing on it.
    private func scalars(ofLine number: Int) -> [Unicode.Scalar]? {
        var line = 1
        var result: [Unicode.Scalar] = []
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            // The line ends of YAML 1.1, which libyaml counts by.
            let isEnd = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
            if isEnd, !(scalar == "\n" && previous == "\r") {
                if line == number { break }
                line += 1
            } else if line == number, !isEnd {
                result.append(scalar)
            }
            previous = scalar
        }
        return result.isEmpty ? nil : result
    }

    /// Where what begins at a place of a line ends: a text that is known, a quoted one, a list or map in brackets, else
    /// the end of the line.
    private static func end(of text: String?, in line: [Unicode.Scalar], from start: Int) -> Int {
        guard start < line.count else { return start }
        if let text, line[start...].starts(with: text.unicodeScalars) { return start + text.unicodeScalars.count }
        var open: [Unicode.Scalar] = []
        var quote: Unicode.Scalar?
        for index in start..<line.count {
            let scalar = line[index]
            if let current = quote {
                guard scalar == current else { continue }
                quote = nil
            } else {
                switch scalar {
                case "\"", "'":
                    guard index == start || !open.isEmpty else { continue }
                    quote = scalar
                    continue
                case "[", "{":
                    guard index == start || !open.isEmpty else { continue }
                    open.append(scalar)
                    continue
                case "]", "}": _ = open.popLast()
                default: continue
                }
            }
            if open.isEmpty { return index + 1 }
        }
        return line.lastIndex { $0 != " " && $0 != "\t" }.map { max(start, $0 + 1) } ?? start
    }

    private static func copy(_ node: Node, _ count: inout Int) throws(Failure) -> YAMLNode {
        count += 1
        let line = node.mark?.line ?? 1
        let column = node.mark?.column ?? 1
        guard count <= maximumCount else {
            throw .malformed("it has more than \(maximumCount) items, aliases counted in full", line: nil, column: nil)
        }
        let content: YAMLNode.Content
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string, isPlain: scalar.style == .plain)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try copy(item, &count)) }
            content = .list(items)
        case .mapping(let mapping):
            var entries: [YAMLNode.Entry] = []
            for (key, value) in mapping {
                entries.append(YAMLNode.Entry(key: try copy(key, &count), value: try copy(value, &count)))
            }
            content = .map(entries)
        case .alias:
            throw .malformed("an alias stands for nothing", line: line, column: column)
        }
        return YAMLNode(content: content, line: line, column: column)
    }

    private static func failure(_ error: YamlError) -> Failure {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            .malformed(problem, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let keys, let context):
            .repeatedKey(keys.first ?? "", line: context.mark.line, column: context.mark.column)
        case .reader(let problem, _, _, _):
            .malformed(problem, line: nil, column: nil)
        default:
            .malformed("it can't be read", line: nil, column: nil)
        }
    }
}
