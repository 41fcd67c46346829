/// Something wrong with a configuration; the one place where the words for it are chosen.
enum ConfigurationProblem {
    /// A name that means nothing here.
    case unknown(Subject, String, known: [String])
    /// A value of another shape than the key asks for.
    case mistyped(String, expected: String, found: String)
    /// Something that is no locale.
    case unknownLocale(String)
    /// The same key or item again.
    case repeated(String)
    /// A pattern for articles that Content can't read.
    case badPattern(String)
    /// A placeholder that patterns for articles don't have.
    case unknownPlaceholder(String, pattern: String)
    /// A glob that can't be understood.
    case badGlob(String, Glob.Failure)
    /// Text that is no YAML.
    case notYAML(String)
    /// A file that can't be read.
    case unreadable(String)

    /// What a name is a name of.
    enum Subject {
        case key
        case option(rule: String)
        case rule
        case ruleOrCategory
        case severity
        case encoding
    }

    /// What is wrong and, as far as that can be told, what would be right.
    var message: String {
        switch self {
        case .unknown(let subject, let name, let known): Self.unknown(subject, name, known)
        case .mistyped(let what, let expected, let found): "\(what) must be \(expected), not \(found)"
        case .unknownLocale(let text): "unknown locale \"\(text)\", write it like \"de\", \"pt-BR\" or \"zh-Hant\""
        case .repeated(let what): "\(what) is set twice, remove one of the two"
        case .badPattern(let problem): "article \(problem), write it like \"{locale}/{article}.html\""
        case .unknownPlaceholder(let name, let pattern): Self.placeholder(name, pattern)
        case .badGlob(let pattern, let failure): Self.glob(pattern, failure)
        case .notYAML(let problem): "not valid YAML: \(problem)"
        case .unreadable(let reason): reason
        }
    }

    private static func unknown(_ subject: Subject, _ name: String, _ known: [String]) -> String {
        let what =
            switch subject {
            case .key: "unknown key \"\(name)\""
            case .option(let rule): "unknown option \"\(name)\" of rule \"\(rule)\""
            case .rule: "unknown rule \"\(name)\""
            case .ruleOrCategory: "unknown rule or category \"\(name)\""
            case .severity: "unknown severity \"\(name)\""
            case .encoding: "unknown encoding \"\(name)\""
            }
        if let nearest = NearestName.of(name, among: known) { return "\(what), did you mean \"\(nearest)\"?" }
        switch subject {
        case .rule, .ruleOrCategory: return "\(what), \"hexapla rules\" lists them all"
        case .encoding: return "\(what), write it like \"utf-8\" or \"windows-1252\""
        case .key, .option, .severity: return "\(what), it can be \(list(known))"
        }
    }

    private static func placeholder(_ name: String, _ pattern: String) -> String {
        let known = ["{article}", "{locale}"]
        let nearest = ["{lang}", "{language}"].contains(name) ? "{locale}" : NearestName.of(name, among: known)
        let cure = nearest.map { "did you mean \"\($0)\"?" } ?? "it can be \(list(known))"
        return "unknown placeholder \"\(name)\" in article pattern \"\(pattern)\", \(cure)"
    }

    private static func glob(_ pattern: String, _ failure: Glob.Failure) -> String {
        switch failure {
        case .empty: "pattern \"\(pattern)\" matches nothing, write it like \"drafts/**\" or \"*.xml\""
        case .unclosed(let bracket):
            "pattern \"\(pattern)\" has a \"\(bracket)\" that is not closed, close it or write \"\\\(bracket)\""
        case .tooManyAlternatives: "pattern \"\(pattern)\" has too many alternatives, write several patterns"
        }
    }

    /// `"a", "b" or "c"`.
    static func list(_ words: [String]) -> String {
        let quoted = words.sorted().map { "\"\($0)\"" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
        return "\(quoted.dropLast().joined(separator: ", ")) or \(last)"
    }
}
