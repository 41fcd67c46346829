extension ConfigurationReader {
    /// The longest time that a plugin may be given for an article, in seconds.
    private static let longestTimeout = 3600.0

    /// Reads `plugins`; one that an earlier file names is replaced.
    mutating func readPlugins(_ node: YAMLNode, into configuration: inout Configuration) {
        for (name, value) in nodes.pairs(of: node, "\"plugins\"", expected: "a map of plugins by name") {
            guard Self.isName(name.text) else {
                nodes.note(.badName(name.text), name.node)
                continue
            }
            guard let plugin = readPlugin(name, value) else { continue }
            if let index = configuration.plugins.firstIndex(where: { $0.name == name.text }) {
                configuration.plugins[index] = plugin
            } else {
                configuration.plugins.append(plugin)
            }
        }
    }

    private mutating func readPlugin(_ name: NodeReader.Item, _ node: YAMLNode) -> Configuration.Plugin? {
        let what = "plugin \"\(name.text)\""
        var plugin = Configuration.Plugin(name: name.text, program: "", place: nodes.place(of: name.node))
        plugin.folder = folder?.workingDirectory
        let pairs = nodes.pairs(of: node, what, expected: "a map with the key \"run\"", keys: PluginKey.self)
        for (key, _, value) in pairs {
            switch key {
            case .run:
                let words = nodes.texts(of: value, "run", of: "a program and its arguments", orOne: "a program")
                guard let program = words.first?.text, !program.isEmpty else {
                    if case .list(let items) = value.content, !items.isEmpty { continue }
                    nodes.note(.mistyped("\"run\"", expected: "a program", found: "nothing"), value)
                    continue
                }
                // A name without a slash is looked for in PATH.
                plugin.program = program.contains("/") ? absolute(program) : program
                plugin.arguments = words.dropFirst().map(\.text)
            case .options:
                plugin.options = value.json
            case .timeout:
                if let seconds = value.text.flatMap({ Double($0) }), seconds > 0, seconds <= Self.longestTimeout {
                    plugin.timeout = seconds
                } else {
                    nodes.noteShape(of: value, "\"timeout\"", expected: "seconds, more than 0 and at most 3600")
                }
            }
        }
        if case .map = node.content, !pairs.contains(where: { $0.key == .run }) {
            nodes.note(.lacking(what, key: "run", cure: "name the program and its arguments"), name.node)
        }
        return plugin.program.isEmpty ? nil : plugin
    }

    /// Whether a name can begin the ids of rules, and is nobody else's.
    private static func isName(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
        }
        return isPlain && !name.isEmpty && !name.hasPrefix("-") && name != RuleNames.all
            && RuleCategory(rawValue: name) == nil
    }
}
