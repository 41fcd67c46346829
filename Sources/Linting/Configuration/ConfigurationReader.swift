import Content
import Language

/// Reads what a configuration file says into a ``ConfigurationFile``: all but what only the rules themselves can tell to
/// be right.
struct ConfigurationReader {
    /// The encodings that are suggested for a misspelt one; ICU knows hundreds.
    private static let encodings = [
        "utf-8", "utf-16", "utf-16le", "utf-16be", "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7",
        "iso-8859-9", "iso-8859-13", "iso-8859-15", "windows-1250", "windows-1251", "windows-1252", "windows-1253",
        "windows-1254", "windows-1257", "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5", "koi8-r",
    ]

    var nodes: NodeReader
    /// What the paths in the file are relative to; nil for a text that is no file, whose paths are not looked for.
    let folder: PathResolver?

    init(_ text: YAMLText, folder: String?) {
        nodes = NodeReader(text)
        self.folder = folder.map { PathResolver(workingDirectory: $0) }
    }

    /// What is wrong with the file.
    var problems: [ToolError] { nodes.problems }

    /// The absolute path of a path that the file names.
    func absolute(_ path: String) -> String { (folder ?? PathResolver()).absolute(path) }

    /// The files that a file builds on.
    mutating func references(of root: YAMLNode) -> [NodeReader.Item] {
        guard case .map(let entries) = root.content else { return [] }
        return entries.filter { $0.key.text == ConfigurationKey.extends.rawValue && !$0.value.isNull }
            .flatMap { nodes.texts(of: $0.value, "extends", of: "paths", orOne: "a path") }
    }

    /// Reads everything but the files that it builds on.
    mutating func read(_ root: YAMLNode, into file: inout ConfigurationFile) {
        let pairs = nodes.pairs(
            of: root, "the configuration", expected: "a map of keys", keys: ConfigurationKey.self)
        for (key, node, value) in pairs {
            file.structure.origins[.key(key)] = .file(nodes.place(of: node))
            switch key {
            case .extends: break
            case .source: readSource(value, into: &file.structure)
            case .locales: file.structure.locales = readLocales(value)
            case .articles: file.structure.articles = readArticles(value)
            case .include: file.structure.include = nodes.globs(of: value, "include")
            case .exclude: file.structure.exclude = nodes.globs(of: value, "exclude")
            case .encoding: readEncoding(value, into: &file.structure)
            case .failOn:
                if let severity = nodes.severity(value, "\"fail-on\"") { file.structure.failOn = severity }
            case .completeness: file.structure.completeness = readCompleteness(value)
            case .rules: file.rules.append(ConfigurationFile.Rules(text: nodes.text, node: value))
            case .overrides: file.overrides += readOverrides(value)
            case .suppress: file.exemptions += readExemptions(value)
            case .packs: readPacks(value, into: &file.structure)
            case .plugins: readPlugins(value, into: &file.structure)
            case .baseline: readBaseline(value, into: &file.structure)
            }
        }
    }

    private mutating func readSource(_ node: YAMLNode, into configuration: inout Configuration) {
        guard let text = node.text else {
            return nodes.noteShape(of: node, "\"source\"", expected: "a locale or \"none\"")
        }
        configuration.source = text == "none" ? nil : nodes.locale((text, node)) ?? configuration.source
    }

    private mutating func readLocales(_ node: YAMLNode) -> [LanguageTag] {
        var locales: [LanguageTag] = []
        for item in nodes.texts(of: node, "locales", of: "locales") {
            guard let locale = nodes.locale(item) else { continue }
            if locales.contains(locale) {
                nodes.note(.repeated("locale \"\(item.text)\""), item.node)
            } else {
                locales.append(locale)
            }
        }
        return locales
    }

    private mutating func readArticles(_ node: YAMLNode) -> [String] {
        var patterns: [String] = []
        for item in nodes.texts(of: node, "articles", of: "patterns") {
            let strangers = Self.placeholders(in: item.text).filter { $0 != "{locale}" && $0 != "{article}" }
            for name in strangers { nodes.note(.unknownPlaceholder(name, pattern: item.text), item.node) }
            guard strangers.isEmpty else { continue }
            do {
                _ = try PathPattern(item.text)
                patterns.append(item.text)
            } catch {
                nodes.note(.badPattern(error.message), item.node)
            }
        }
        return patterns
    }

    private mutating func readEncoding(_ node: YAMLNode, into configuration: inout Configuration) {
        guard let text = node.text else {
            return nodes.noteShape(of: node, "\"encoding\"", expected: "the name of an encoding")
        }
        if let encoding = Charset(label: text) {
            configuration.encoding = encoding
        } else {
            nodes.note(.unknown(.encoding, text, known: Self.encodings), node)
        }
    }

    private mutating func readPacks(_ node: YAMLNode, into configuration: inout Configuration) {
        for item in nodes.texts(of: node, "packs", of: "paths") {
            let path = absolute(item.text)
            if folder != nil, !DiskStore.exists(path) {
                nodes.note(.missingFile(item.text, kind: "file or folder"), item.node)
            } else if !configuration.packs.contains(path) {
                configuration.origins[.item(.packs, configuration.packs.count)] = .file(nodes.place(of: item.node))
                configuration.packs.append(path)
            }
        }
    }

    private mutating func readBaseline(_ node: YAMLNode, into configuration: inout Configuration) {
        if let text = node.text {
            configuration.baseline = absolute(text)
        } else {
            nodes.noteShape(of: node, "\"baseline\"", expected: "a path")
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
}
