import Content
import Language
import Yams

/// Turns the nodes of a configuration file into a ``Configuration`` and notes everything that is wrong with them.
struct ConfigurationReader {
    private static let keys = [
        "source", "locales", "articles", "include", "exclude", "encoding", "fail-on", "rules",
    ]
    private static let severities = Severity.allCases.map(\.rawValue)
    /// The encodings that are suggested for a misspelt one; ICU knows hundreds.
    private static let encodings = [
        "utf-8", "utf-16", "utf-16le", "utf-16be", "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7",
        "iso-8859-9", "iso-8859-13", "iso-8859-15", "windows-1250", "windows-1251", "windows-1252", "windows-1253",
        "windows-1254", "windows-1257", "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5", "koi8-r",
    ]

    private let path: String
    private let rules: [String: RuleMetadata]
    private var configuration = Configuration()
    private(set) var problems: [ToolError] = []

    init(path: String, rules: [RuleMetadata]) {
        self.path = path
        self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Reads a whole file.
    mutating func read(_ yaml: String) -> Configuration {
        configuration.path = path
        do {
            if let root = try compose(yaml: yaml) { readRoot(root) }
        } catch let error as YamlError {
            note(error)
        } catch {
            note(.notYAML("\(error)"), nil)
        }
        problems.sort { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
        return configuration
    }

    private mutating func readRoot(_ root: Node) {
        if isNull(root) { return }
        for (key, value) in pairs(of: root, "the configuration", expected: "a map of keys") {
            if isNull(value), Self.keys.contains(key.text) { continue }
            switch key.text {
            case "source": readSource(value)
            case "locales": configuration.locales = readLocales(value)
            case "articles": configuration.articles = readArticles(value)
            case "include": configuration.include = readGlobs(value, "include")
            case "exclude": configuration.exclude = readGlobs(value, "exclude")
            case "encoding": readEncoding(value)
            case "fail-on":
                if let severity = readSeverity(value, "\"fail-on\"") { configuration.failOn = severity }
            case "rules": readRules(value)
            default: note(.unknown(.key, key.text, known: Self.keys), key.mark)
            }
        }
    }

    private mutating func readSource(_ node: Node) {
        guard let text = text(of: node) else {
            return note(.mistyped("\"source\"", expected: "a locale or \"none\"", found: describe(node)), node.mark)
        }
        if text != "none" { configuration.source = locale(text, node.mark) }
    }

    private mutating func readLocales(_ node: Node) -> [LanguageTag] {
        var locales: [LanguageTag] = []
        for item in texts(of: node, "locales", of: "locales") {
            guard let locale = locale(item.text, item.mark) else { continue }
            if locales.contains(locale) {
                note(.repeated("locale \"\(item.text)\""), item.mark)
            } else {
                locales.append(locale)
            }
        }
        return locales
    }

    private mutating func readArticles(_ node: Node) -> [String] {
        var patterns: [String] = []
        for item in texts(of: node, "articles", of: "patterns") {
            let count = problems.count
            for name in Self.placeholders(in: item.text) where name != "{locale}" && name != "{article}" {
                note(.unknownPlaceholder(name, pattern: item.text), item.mark)
            }
            guard problems.count == count else { continue }
            do {
                _ = try PathPattern(item.text)
                patterns.append(item.text)
            } catch {
                note(.badPattern(error.message), item.mark)
            }
        }
        return patterns
    }

    private mutating func readGlobs(_ node: Node, _ key: String) -> [String] {
        var patterns: [String] = []
        for item in texts(of: node, key, of: "patterns") {
            do {
                _ = try Glob(item.text)
                patterns.append(item.text)
            } catch {
                note(.badGlob(item.text, error), item.mark)
            }
        }
        return patterns
    }

    private mutating func readEncoding(_ node: Node) {
        guard let text = text(of: node) else {
            let expected = "the name of an encoding"
            return note(.mistyped("\"encoding\"", expected: expected, found: describe(node)), node.mark)
        }
        configuration.encoding = Charset(label: text)
        if configuration.encoding == nil { note(.unknown(.encoding, text, known: Self.encodings), node.mark) }
    }

    private mutating func readRules(_ node: Node) {
        for (key, value) in pairs(of: node, "\"rules\"", expected: "a map of rule ids") {
            guard let metadata = rules[key.text] else {
                note(.unknown(.rule, key.text, known: Array(rules.keys)), key.mark)
                continue
            }
            configuration.rules[key.text] = readSetting(value, of: metadata)
        }
    }

    private mutating func readSetting(_ node: Node, of rule: RuleMetadata) -> Configuration.RuleSetting {
        var setting = Configuration.RuleSetting()
        if isNull(node) { return setting }
        if let text = text(of: node) {
            if text == "off" {
                setting.isEnabled = false
            } else if let severity = Severity(rawValue: text) {
                setting.severity = severity
            } else {
                note(.unknown(.severity, text, known: Self.severities + ["off"]), node.mark)
            }
            return setting
        }
        let expected = "\"off\", a severity or a map of options"
        for (key, value) in pairs(of: node, "rule \"\(rule.id)\"", expected: expected) {
            switch key.text {
            case "enabled":
                if let isEnabled = boolean(value) {
                    setting.isEnabled = isEnabled
                } else {
                    note(.mistyped("\"enabled\"", expected: "true or false", found: describe(value)), value.mark)
                }
            case "severity":
                setting.severity = readSeverity(value, "\"severity\"")
            default:
                guard let option = rule.options.first(where: { $0.name == key.text }) else {
                    let known = rule.options.map(\.name) + ["enabled", "severity"]
                    note(.unknown(.option(rule: rule.id), key.text, known: known), key.mark)
                    continue
                }
                setting.options[option.name] = readOption(value, option, of: rule)
            }
        }
        return setting
    }

    private mutating func readOption(_ node: Node, _ option: RuleOption, of rule: RuleMetadata) -> RuleOption.Value? {
        let expected: String
        switch option.defaultValue {
        case .integer:
            if let value = text(of: node).flatMap({ Int($0) }) { return .integer(value) }
            expected = "a whole number"
        case .number:
            if let value = text(of: node).flatMap({ Double($0) }), value.isFinite { return .number(value) }
            expected = "a number"
        case .boolean:
            if let value = boolean(node) { return .boolean(value) }
            expected = "true or false"
        case .strings:
            if case .sequence(let sequence) = node {
                let items = sequence.compactMap { text(of: $0) }
                if items.count == sequence.count { return .strings(items) }
            }
            expected = "a list of texts"
        }
        let what = "option \"\(option.name)\" of rule \"\(rule.id)\""
        note(.mistyped(what, expected: expected, found: describe(node)), node.mark)
        return nil
    }

    private mutating func readSeverity(_ node: Node, _ what: String) -> Severity? {
        guard let text = text(of: node) else {
            note(.mistyped(what, expected: "a severity", found: describe(node)), node.mark)
            return nil
        }
        if let severity = Severity(rawValue: text) { return severity }
        note(.unknown(.severity, text, known: Self.severities), node.mark)
        return nil
    }

    // MARK: Nodes

    private typealias Item = (text: String, mark: Mark?)

    /// The keys and values of a map; nothing, and a problem, for any other node.
    private mutating func pairs(of node: Node, _ what: String, expected: String) -> [(key: Item, value: Node)] {
        guard case .mapping(let mapping) = node else {
            if !isNull(node) { note(.mistyped(what, expected: expected, found: describe(node)), node.mark) }
            return []
        }
        var pairs: [(key: Item, value: Node)] = []
        for (key, value) in mapping {
            if let text = text(of: key) {
                pairs.append(((text, key.mark), value))
            } else {
                note(.mistyped("a key", expected: "a text", found: describe(key)), key.mark)
            }
        }
        return pairs
    }

    /// The texts of a list; nothing, and a problem, for any other node.
    private mutating func texts(of node: Node, _ key: String, of items: String) -> [Item] {
        guard case .sequence(let sequence) = node else {
            note(.mistyped("\"\(key)\"", expected: "a list of \(items)", found: describe(node)), node.mark)
            return []
        }
        var texts: [Item] = []
        for item in sequence {
            if let text = text(of: item) {
                texts.append((text, item.mark))
            } else {
                note(.mistyped("an item of \"\(key)\"", expected: "a text", found: describe(item)), item.mark)
            }
        }
        return texts
    }

    private mutating func locale(_ text: String, _ mark: Mark?) -> LanguageTag? {
        let locale = LanguageTag(text)
        if locale == nil { note(.unknownLocale(text), mark) }
        return locale
    }

    /// The characters of a scalar as written, so that the locale `no` stays one.
    private func text(of node: Node) -> String? {
        guard case .scalar(let scalar) = node, !isNull(node) else { return nil }
        return scalar.string
    }

    private func boolean(_ node: Node) -> Bool? {
        switch text(of: node) {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }

    private func isNull(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }

    private func describe(_ node: Node) -> String {
        switch node {
        case .mapping: "a map"
        case .sequence: "a list"
        case .scalar(let scalar): isNull(node) ? "nothing" : "\"\(scalar.string)\""
        case .alias: "an alias"
        }
    }

    private static func placeholders(in pattern: String) -> [String] {
        var names: [String] = []
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            names.append(String(rest[open...close]))
            rest = rest[rest.index(after: close)...]
        }
        return names
    }

    // MARK: Problems

    private mutating func note(_ problem: ConfigurationProblem, _ mark: Mark?) {
        problems.append(
            ToolError(path: path, line: mark?.line, column: mark?.column, message: problem.message))
    }

    private mutating func note(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            note(.notYAML(problem), mark)
        case .duplicatedKeysInMapping(let keys, let context):
            note(.repeated("key \"\(keys.first ?? "")\""), context.mark)
        case .reader(let problem, _, _, _):
            note(.notYAML(problem), nil)
        default:
            note(.notYAML("it can't be read"), nil)
        }
    }
}
