import Linting

/// Something wrong with a pack; the one place where the words for it are chosen.
package enum PackProblem {
    /// A name that means nothing here.
    case unknown(Subject, String, known: [String])
    /// A value of another shape than the key asks for.
    case mistyped(String, expected: String, found: String)
    /// A key that must be there.
    case missing(String, of: String)
    /// A key that makes no sense together with another.
    case conflicting(String, with: String)
    /// A pattern that PCRE2 doesn't take.
    case badPattern(String)
    /// A CSS selector or an XPath that can't be read.
    case badSelector(String)
    /// A range of locales that can't be read.
    case badLocale(String)
    /// A placeholder that the message of the rule doesn't have.
    case unknownPlaceholder(String, known: [String])
    /// An id that can't be one.
    case badID(String)
    /// An id that names several rules already.
    case takenID(String)
    /// The id of another rule of the pack.
    case repeatedRule(String, line: Int)
    /// The id of another pack.
    case repeatedPack(String, other: String)
    /// Text that is no YAML, or none that packs are written in.
    case notYAML(String)
    /// A file of a pack that can't be read.
    case unreadableFile(String, reason: String)
    /// A file outside of the pack's folder.
    case foreignFile(String)
    /// An example whose marks don't match.
    case brokenExample(String)
    /// A formula or condition that can't be read.
    case badFormula(String)
    /// A pack of more bytes than are read.
    case tooLarge(Int, limit: Int)
    /// Anything that only one kind has to say: lower case, no full stop, with the cure.
    case other(String)

    /// What a name is a name of.
    package enum Subject {
        case key(of: String)
        case kind
        case severity
        case category
        case value(of: String)
    }

    /// What is wrong and, as far as that can be told, what would be right.
    package var message: String {
        switch self {
        case .unknown(let subject, let name, let known): Self.unknown(subject, name, known)
        case .mistyped(let what, let expected, let found): "\(what) must be \(expected), not \(found)"
        case .missing(let key, let what): "\(what) has no \"\(key)\", add it"
        case .conflicting(let key, let other): "\"\(key)\" and \"\(other)\" exclude each other, remove one of the two"
        case .badPattern(let problem): "bad pattern: \(problem)"
        case .badSelector(let problem): "bad selector: \(problem)"
        case .badLocale(let text): "unknown locale \"\(text)\", write it like \"de\", \"pt-BR\", \"*-Arab\" or \"!en\""
        case .unknownPlaceholder(let name, let known): Self.placeholder(name, known)
        case .badID(let id): "bad id \"\(id)\", write it in lower case, like \"house-style\""
        case .takenID(let id): "id \"\(id)\" is what several rules are called already, choose another"
        case .repeatedRule(let id, let line):
            "rule \"\(id)\" is there twice, first on line \(line); rename one of the two"
        case .repeatedPack(let id, let other): "pack \"\(id)\" is there twice, see \(other); rename one of the two"
        case .notYAML(let problem): "not valid YAML: \(problem)"
        case .unreadableFile(let path, let reason): "can't read \"\(path)\": \(reason)"
        case .foreignFile(let path): "\"\(path)\" must be a path within the pack's folder"
        case .brokenExample(let problem): "broken example: \(problem)"
        case .badFormula(let problem): "bad formula: \(problem)"
        case .tooLarge(let size, let limit):
            "the pack has \(size) bytes, more than the \(limit) that are read; move its phrases to files"
        case .other(let message): message
        }
    }

    private static func unknown(_ subject: Subject, _ name: String, _ known: [String]) -> String {
        let what =
            switch subject {
            case .key(let owner): "unknown key \"\(name)\" of \(owner)"
            case .kind: "unknown kind \"\(name)\""
            case .severity: "unknown severity \"\(name)\""
            case .category: "unknown category \"\(name)\""
            case .value(let key): "unknown value \"\(name)\" of \"\(key)\""
            }
        return "\(what), \(NearestName.hint(for: name, among: known))"
    }

    private static func placeholder(_ name: String, _ known: [String]) -> String {
        let names = known.map { "{\($0)}" }
        return "unknown placeholder \"{\(name)}\", \(NearestName.hint(for: "{\(name)}", among: names))"
    }

    /// `"a", "b" or "c"`, in the order given.
    package static func list(_ words: [String]) -> String {
        let quoted = words.map { "\"\($0)\"" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
        return "\(quoted.dropLast().joined(separator: ", ")) or \(last)"
    }
}
