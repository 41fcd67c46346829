public import Language

/// How a path tells an article and its locale: `{locale}/{article}.html`, `{article}.{locale}.*`.
///
/// `{article}` stands for any text, slashes included, `{locale}` for a locale's tag, `*` for any text within a folder's
/// or file's name; all else stands for itself.
public struct PathPattern: Sendable, CustomStringConvertible {
    /// What a path says by a pattern.
    public struct Match: Sendable, Equatable {
        /// The article's id: what `{article}` and `*` stand for, joined by `/`.
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
    /// - Complexity: O(*p* · *n*²) in the number of the pattern's parts and the length of the path, at worst.
    public func match(_ path: String) -> Match? {
        let bytes = Array(path.utf8)
        var search = Search(parts: parts, bytes: bytes)
        guard search.find() else { return nil }
        var article: [String] = []
        var locale: LanguageTag?
        for (part, range) in zip(parts, search.ranges) {
            let text = String(decoding: bytes[range], as: UTF8.self)
            switch part {
            case .literal: break
            case .article, .wildcard: if !text.isEmpty { article.append(text) }
            case .locale: locale = LanguageTag(text)
            }
        }
        return Match(article: article.joined(separator: "/"), locale: locale)
    }

    /// The search for what each part stands for; what was tried in vain is not tried again.
    private struct Search {
        let parts: [Part]
        let bytes: [UInt8]
        var ranges: [Range<Int>] = []
        private var isHopeless: [Bool]

        init(parts: [Part], bytes: [UInt8]) {
            self.parts = parts
            self.bytes = bytes
            isHopeless = [Bool](repeating: false, count: parts.count * (bytes.count + 1))
        }

        /// Recursion is as deep as the pattern has parts.
        mutating func find(_ part: Int = 0, at start: Int = 0) -> Bool {
            guard part < parts.count else { return start == bytes.count }
            let key = part * (bytes.count + 1) + start
            if isHopeless[key] { return false }
            for end in ends(of: parts[part], from: start) {
                ranges.append(start..<end)
                if find(part + 1, at: end) { return true }
                ranges.removeLast()
            }
            isHopeless[key] = true
            return false
        }

        /// The places where a part that begins at `start` may end, best first.
        private func ends(of part: Part, from start: Int) -> [Int] {
            switch part {
            case .literal(let text):
                return bytes[start...].starts(with: text) ? [start + text.count] : []
            case .article:
                return start < bytes.count ? Array(start + 1...bytes.count) : []
            case .wildcard:
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
                return Array(start...end)
            case .locale:
                var end = start
                while end < bytes.count, LocaleShape.isTagByte(bytes[end]) { end += 1 }
                return (start..<end).reversed().map { $0 + 1 }.filter { LocaleShape.tag(bytes[start..<$0]) != nil }
            }
        }
    }
}
