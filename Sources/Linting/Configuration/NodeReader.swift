import Language

/// Reads the nodes of a configuration file as what they should be, and notes what is wrong with them.
struct NodeReader {
    /// A text and the node that holds it.
    typealias Item = (text: String, node: YAMLNode)

    /// The file.
    let text: YAMLText
    /// What is wrong, in the order in which it was found.
    private(set) var problems: [ToolError] = []

    private static let severities = Severity.allCases.map(\.rawValue)

    init(_ text: YAMLText) {
        self.text = text
    }

    /// Notes a problem with a node, or with the whole file.
    mutating func note(_ problem: ConfigurationProblem, _ node: YAMLNode?) {
        problems.append(text.error(problem.message, at: node))
    }

    /// Notes that a node is of another shape than it should be.
    mutating func noteShape(of node: YAMLNode, _ what: String, expected: String) {
        note(.mistyped(what, expected: expected, found: node.described), node)
    }

    /// Where a node stands, as the configuration keeps it.
    func place(of node: YAMLNode) -> Configuration.Place {
        Configuration.Place(path: text.path ?? "", line: node.line, column: node.column)
    }

    /// The keys and values of a map; nothing, and a problem, for any other node.
    mutating func pairs(of node: YAMLNode, _ what: String, expected: String) -> [(key: Item, value: YAMLNode)] {
        guard case .map(let entries) = node.content else {
            if !node.isNull { noteShape(of: node, what, expected: expected) }
            return []
        }
        var pairs: [(key: Item, value: YAMLNode)] = []
        for entry in entries {
            if let text = entry.key.text {
                pairs.append(((text, entry.key), entry.value))
            } else {
                noteShape(of: entry.key, "a key", expected: "a text")
            }
        }
        return pairs
    }

    /// The keys and values of a map that may have some keys only; empty values and, with a problem, other keys are left
    /// out.
    mutating func pairs<Key: CaseIterable & RawRepresentable<String>>(
        of node: YAMLNode, _ what: String, expected: String, keys: Key.Type
    ) -> [(key: Key, node: YAMLNode, value: YAMLNode)] {
        var known: [(key: Key, node: YAMLNode, value: YAMLNode)] = []
        for (key, value) in pairs(of: node, what, expected: expected) {
            if let name = Key(rawValue: key.text) {
                if !value.isNull { known.append((name, key.node, value)) }
            } else {
                note(.unknown(.key, key.text, known: Key.known), key.node)
            }
        }
        return known
    }

    /// The items of a list of maps; nothing, and a problem, for any other node.
    mutating func items(of node: YAMLNode, _ key: String, of items: String) -> [YAMLNode] {
        guard case .list(let list) = node.content else {
            noteShape(of: node, "\"\(key)\"", expected: "a list of \(items)")
            return []
        }
        return list
    }

    /// The texts of a list; nothing, and a problem, for any other node.
    ///
    /// - Parameters:
    ///   - node: The list.
    ///   - key: What it is the value of.
    ///   - items: What its items are, in words.
    ///   - single: What a text by itself is called, where one is as good as a list with one item.
    /// - Returns: The texts.
    mutating func texts(of node: YAMLNode, _ key: String, of items: String, orOne single: String? = nil) -> [Item] {
        if let single {
            if let text = node.text { return [(text, node)] }
            guard case .list = node.content else {
                noteShape(of: node, "\"\(key)\"", expected: "\(single) or a list of \(items)")
                return []
            }
        }
        var texts: [Item] = []
        for item in self.items(of: node, key, of: items) {
            if let text = item.text {
                texts.append((text, item))
            } else {
                noteShape(of: item, "an item of \"\(key)\"", expected: "a text")
            }
        }
        return texts
    }

    /// The globs of a list that can be understood.
    mutating func globs(of node: YAMLNode, _ key: String, orOne single: String? = nil) -> [String] {
        var patterns: [String] = []
        for item in texts(of: node, key, of: "patterns", orOne: single) {
            do {
                _ = try Glob(item.text)
                patterns.append(item.text)
            } catch {
                note(.badGlob(item.text, error), item.node)
            }
        }
        return patterns
    }

    /// A locale; nil, and a problem, for any other text.
    mutating func locale(_ item: Item) -> LanguageTag? {
        let locale = LanguageTag(item.text)
        if locale == nil { note(.unknownLocale(item.text), item.node) }
        return locale
    }

    /// Ranges of locales, and exclusions; all locales, and a problem, where one can't be read.
    mutating func filter(of node: YAMLNode, _ key: String) -> LocaleFilter {
        var ranges: [String] = []
        for item in texts(of: node, key, of: "locales", orOne: "a locale") {
            if (try? LocaleFilter([item.text])) == nil {
                note(.unknownRange(item.text), item.node)
            } else {
                ranges.append(item.text)
            }
        }
        return (try? LocaleFilter(ranges)) ?? .all
    }

    /// A severity; nil, and a problem, for anything else.
    mutating func severity(_ node: YAMLNode, _ what: String) -> Severity? {
        guard let text = node.text else {
            noteShape(of: node, what, expected: "a severity")
            return nil
        }
        if let severity = Severity(rawValue: text) { return severity }
        note(.unknown(.severity, text, known: Self.severities), node)
        return nil
    }
}
