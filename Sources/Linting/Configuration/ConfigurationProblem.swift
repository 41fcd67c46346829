/// Something wrong with a configuration; the one place where the words for it are chosen.
enum ConfigurationProblem {
    /// A name that means nothing here.
    case unknown(Subject, String, known: [String])
    /// A value of another shape than the key asks for.
    case mistyped(String, expected: String, found: String)
    /// Something that is no locale.
    case unknownLocale(String)
    /// Something that is no range of locales.
    case unknownRange(String)
    /// The same key or item again.
    case repeated(String)
    /// A pattern for articles that Content can't read.
    case badPattern(String)
    /// A placeholder that patterns for articles don't have.
    case unknownPlaceholder(String, pattern: String)
    /// A glob that can't be understood.
    case badGlob(String, Glob.Failure)
    /// A word that the option of a rule can't make use of.
    case badWord(String, option: String, String)
    /// A file, or a file or folder, that is not there.
    case missingFile(String, kind: String)
    /// A file that builds on itself, by way of others.
    case cycle([String])
    /// More files that build on one another than anybody needs.
    case tooManyFiles(Int)
    /// Something without what it is useless without.
    case lacking(String, key: String, cure: String)
    /// An override or suppression that is for everything.
    case unselective(String, cure: String)
    /// A name that can't be given to a plugin.
    case badName(String)
    /// A plugin with the name of a pack or of a compiled rule.
    case takenName(String)
    /// Text that is no YAML.
    case notYAML(String)

    /// What a name is a name of.
    enum Subject {
        case key
        case option(rule: String)
        case optionOfSeveral(String)
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
        case .unknownRange(let text):
            "unknown locales \"\(text)\", write them like \"de\", \"zh-*\", \"Cyrl\" or \"!en\""
        case .repeated(let what): "\(what) is set twice, remove one of the two"
        case .badPattern(let problem): "article \(problem), write it like \"{locale}/{article}.html\""
        case .unknownPlaceholder(let name, let pattern): Self.placeholder(name, pattern)
        case .badGlob(let pattern, let failure): Self.glob(pattern, failure)
        case .badWord(let word, let option, let problem): "\"\(word)\" in \(option) \(problem)"
        case .missingFile(let path, let kind): "no \(kind) \"\(path)\"; the path is relative to this file"
        case .cycle(let paths):
            "\"\(paths.last ?? "")\" builds on itself (\(paths.joined(separator: " → "))), remove one of the two"
        case .tooManyFiles(let limit): "more than \(limit) files build on one another, put some of them together"
        case .lacking(let what, let key, let cure): "\(what) lacks \"\(key)\", \(cure)"
        case .unselective(let what, let cure): "\(what) is for everything, \(cure)"
        case .badName(let name):
            "a plugin can't be called \"\(name)\", use lower-case letters, digits and hyphens, and no category's name"
        case .takenName(let name): "\"\(name)\" is the name of a pack or rule already, give the plugin another"
        case .notYAML(let problem): "not valid YAML: \(problem)"
        }
    }

    private static func unknown(_ subject: Subject, _ name: String, _ known: [String]) -> String {
        let what =
            switch subject {
            case .key: "unknown key \"\(name)\""
            case .option(let rule): "unknown option \"\(name)\" of rule \"\(rule)\""
            case .optionOfSeveral(let rules): "unknown option \"\(name)\" of all rules of \"\(rules)\""
            case .rule: "unknown rule \"\(name)\""
            case .ruleOrCategory: "unknown rule or category \"\(name)\""
            case .severity: "unknown severity \"\(name)\""
            case .encoding: "unknown encoding \"\(name)\""
            }
        if let nearest = NearestName.of(name, among: known) { return "\(what), did you mean \"\(nearest)\"?" }
        switch subject {
        case .rule, .ruleOrCategory: return "\(what), \"hexapla rules\" lists them all"
        case .encoding: return "\(what), write it like \"utf-8\" or \"windows-1252\""
        case .key, .option, .optionOfSeveral, .severity: return "\(what), it can be \(list(known))"
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
