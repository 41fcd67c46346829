public import Language

/// How a path tells an article and its locale: `{locale}/{article}.html`, `{article}.{locale}.*`.
///
/// `{article}` stands for any text, slashes included, `{locale}` for a locale's tag, `*` for any text within a folder's
/// or file's name; all else stands for itself.
public struct PathPattern: Sendable, CustomStringConvertible {
    /// What a path says by a pattern.
    public struct Match: Sendable, Equatable {
        /// The article's id: what `{article}` stands for, after what `*` before it stands for, joined by `/`.
        public let article: String
        /// The locale; nil where the pattern has no `{locale}`.
        public let locale: LanguageTag?
    }

    /// Why a text is no pattern.
    public struct SyntaxError: Error, Equatable, Sendable {
        /// What is wrong, in words.
        public let message: String
    }

    private enum Part: Sendable, Equatable {
        case literal([UInt8])
        case article
        case locale
        case wildcard
    }

    /// The pattern as written.
    public let description: String
    private let parts: [Part]

    /// Reads a pattern.
    ///
    /// - Throws: ``SyntaxError`` where it has no `{article}`, more than one `{locale}`, or a placeholder of another name.
    public init(_ text: String) throws(SyntaxError) {
        description = text
        var parts: [Part] = []
        var literal: [UInt8] = []
        var rest = Substring(text)
        while let first = rest.utf8.first {
            var part: Part?
            if first == UInt8(ascii: "*") {
                part = .wildcard
                rest = rest.dropFirst()
            } else if first == UInt8(ascii: "{") {
                guard let end = rest.firstIndex(of: "}") else {
                    throw SyntaxError(message: "pattern \"\(text)\" lacks a \"}\"")
                }
                let name = rest[rest.index(after: rest.startIndex)..<end]
                switch name {
                case "article": part = .article
                case "locale": part = .locale
                default:
                    throw SyntaxError(
                        message: "pattern \"\(text)\" has \"{\(name)}\"; \"{article}\" and \"{locale}\" are known")
                }
                rest = rest[rest.index(after: end)...]
            } else {
                literal.append(first)
                rest = Substring(rest.utf8.dropFirst())
            }
            guard let part else { continue }
            if !literal.isEmpty { parts.append(.literal(literal)) }
            literal = []
            if part != .wildcard || parts.last != .wildcard { parts.append(part) }
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        guard parts.contains(.article) else { throw SyntaxError(message: "pattern \"\(text)\" lacks \"{article}\"") }
        guard parts.count(where: { $0 == .locale }) <= 1 else {
            throw SyntaxError(message: "pattern \"\(text)\" has \"{locale}\" twice")
        }
        self.parts = parts
    }

    /// What a path says, nil where it doesn't match.
    ///
    /// Placeholders take as little as they can, but a locale as much as it can, so that `a.pt-br.html` is `pt-BR`.
    /// - Complexity: O(*p* · *n*) in the number of the pattern's parts and the length of the path.
    public func match(_ path: String) -> Match? {
        let bytes = Array(path.utf8)
        var search = Search(parts: parts, bytes: bytes)
        guard search.find() else { return nil }
        var article: [String] = []
        var locale: LanguageTag?
        let last = parts.lastIndex(of: .article) ?? 0
        for (index, range) in search.ranges.enumerated() {
            let part = parts[index]
            let text = String(decoding: bytes[range], as: UTF8.self)
            switch part {
            case .literal: break
            case .article: article.append(text)
            // An extension or a charset that a wildcard stands for is no part of the id.
            case .wildcard: if index < last, !text.isEmpty { article.append(text) }
            case .locale: locale = LanguageTag(text)
            }
        }
        return Match(article: article.joined(separator: "/"), locale: locale)
    }

    /// The search for what each part stands for.
    ///
    /// From the last part to the first it notes from where the rest of the path matches the rest of the pattern; then
    /// each part takes what it wants of that.
    private struct Search {
        let parts: [Part]
        let bytes: [UInt8]
        private(set) var ranges: [Range<Int>] = []
        /// For each part, and for the end of the pattern: whether a match may go on from each place.
        private var matches: [[Bool]]

        init(parts: [Part], bytes: [UInt8]) {
            self.parts = parts
            self.bytes = bytes
            var last = [Bool](repeating: false, count: bytes.count + 1)
            last[bytes.count] = true
            matches = [last]
            for part in parts.reversed() { matches.append(places(of: part, before: matches[matches.count - 1])) }
            matches.reverse()
        }

        /// Fills ``ranges``; false where the path doesn't match.
        mutating func find() -> Bool {
            guard matches[0][0] else { return false }
            var start = 0
            for (index, part) in parts.enumerated() {
                guard let end = end(of: part, from: start, before: matches[index + 1]) else { return false }
                ranges.append(start..<end)
                start = end
            }
            return true
        }

        /// The places where a part may begin, given those where what follows it may.
        private func places(of part: Part, before next: [Bool]) -> [Bool] {
            var found = [Bool](repeating: false, count: next.count)
            switch part {
            case .literal, .locale:
                for start in found.indices { found[start] = end(of: part, from: start, before: next) != nil }
            case .article:
                var canEnd = false
                for start in found.indices.reversed() {
                    found[start] = canEnd
                    canEnd = canEnd || next[start]
                }
            case .wildcard:
                for start in found.indices.reversed() {
                    let goesOn = start < bytes.count && bytes[start] != UInt8(ascii: "/") && found[start + 1]
                    found[start] = next[start] || goesOn
                }
            }
            return found
        }

        /// The place that a part which begins at `start` prefers to end at.
        private func end(of part: Part, from start: Int, before next: [Bool]) -> Int? {
            switch part {
            case .literal(let text):
                let end = start + text.count
                return end < next.count && next[end] && bytes[start..<end].elementsEqual(text) ? end : nil
            case .article:
                return next[start...].dropFirst().firstIndex(of: true)
            case .wildcard:
                return next[start...].firstIndex(of: true)
            case .locale:
                let limit = min(bytes.count, start + LocaleShape.longest)
                let end = bytes[start..<limit].firstIndex { !LocaleShape.isTagByte($0) } ?? limit
                return (start..<end).reversed().map { $0 + 1 }.first {
                    next[$0] && LocaleShape.tag(bytes[start..<$0]) != nil
                }
            }
        }
    }
}
