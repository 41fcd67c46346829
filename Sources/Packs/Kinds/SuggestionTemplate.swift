/// The right side of a swap: a text with `$1`, `${1}` and `${name}` for what groups matched, and `$$` for a dollar.
struct SuggestionTemplate: Sendable {
    private enum Part: Sendable {
        case text(String)
        case number(Int)
        case name(String)
    }

    private var parts: [Part] = []

    /// Reads a text; a dollar that nothing of that follows is itself.
    init(_ text: String) {
        var rest = text[...]
        var plain = ""
        while let dollar = rest.firstIndex(of: "$") {
            plain += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            if rest.first == "$" {
                plain += "$"
                rest.removeFirst()
                continue
            }
            let isBraced = rest.first == "{"
            let name = isBraced ? rest.dropFirst().prefix { $0 != "}" } : rest.prefix { $0.isASCII && $0.isNumber }
            guard !name.isEmpty, !isBraced || name.endIndex < rest.endIndex else {
                plain += "$"
                continue
            }
            if !plain.isEmpty { parts.append(.text(plain)) }
            plain = ""
            parts.append(Int(name).map { .number($0) } ?? .name(String(name)))
            rest = rest[name.endIndex...]
            if isBraced { rest.removeFirst() }
        }
        plain += rest
        if !plain.isEmpty { parts.append(.text(plain)) }
    }

    /// The first group that the text names and that an expression doesn't have; nil where there is none.
    func unknownGroup(count: Int, names: [String]) -> String? {
        for part in parts {
            switch part {
            case .text: continue
            case .number(let number): if number > count { return "\(number)" }
            case .name(let name): if !names.contains(name) { return name }
            }
        }
        return nil
    }

    /// The text with what the groups of a match stand for; a group that took no part is left out.
    func filled(_ groups: [Range<Int>?], names: [(name: String, index: Int)], in version: ScopedVersion) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .number(let number): Self.string(groups, number, version)
            case .name(let name):
                names.lazy.filter { $0.name == name }.map { Self.string(groups, $0.index, version) }.first {
                    !$0.isEmpty
                }
                    ?? ""
            }
        }.joined()
    }

    private static func string(_ groups: [Range<Int>?], _ index: Int, _ version: ScopedVersion) -> String {
        guard groups.indices.contains(index), let range = groups[index] else { return "" }
        return version.string(range)
    }
}
