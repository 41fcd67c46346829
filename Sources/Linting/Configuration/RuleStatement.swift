/// What a configuration says of one rule or, by the name of their category, pack or plugin, of several.
struct RuleStatement {
    /// How much a name says: what is said of a rule by itself outweighs what is said of several.
    enum Rank: Int {
        case all
        case category
        case origin
        case rule
    }

    /// The rules that it is about.
    enum Reach {
        case one(RuleMetadata)
        case several(Rank, [String])
    }

    /// The rules that it is about.
    let reach: Reach
    /// What is set for them.
    private(set) var setting = Configuration.RuleSetting()
    /// Where the name stands.
    let place: Configuration.Place
    /// Where it says whether the rules run, how bad their findings are, and where it sets options.
    private(set) var enabledPlace: Configuration.Place?
    private(set) var severityPlace: Configuration.Place?
    private(set) var optionPlaces: [String: Configuration.Place] = [:]

    /// How much the name says.
    var rank: Rank {
        switch reach {
        case .one: .rule
        case .several(let rank, _): rank
        }
    }

    /// Reads what is said of rules.
    static func read(
        _ node: YAMLNode, named name: NodeReader.Item, reach: Reach, _ nodes: inout NodeReader
    ) -> RuleStatement {
        var statement = RuleStatement(reach: reach, place: nodes.place(of: name.node))
        if let text = node.text {
            statement.read(text, of: node, &nodes)
        } else {
            statement.readMap(node, named: name.text, &nodes)
        }
        return statement
    }

    private init(reach: Reach, place: Configuration.Place) {
        self.reach = reach
        self.place = place
    }

    private mutating func read(_ text: String, of node: YAMLNode, _ nodes: inout NodeReader) {
        if text == "off" {
            setting.isEnabled = false
            enabledPlace = place
        } else if let severity = Severity(rawValue: text) {
            setting.severity = severity
            severityPlace = place
        } else {
            nodes.note(.unknown(.severity, text, known: Severity.allCases.map(\.rawValue) + ["off"]), node)
        }
    }

    private mutating func readMap(_ node: YAMLNode, named name: String, _ nodes: inout NodeReader) {
        var what = "\"\(name)\""
        var options: [RuleOption] = []
        if case .one(let rule) = reach {
            what = "rule \(what)"
            options = rule.options
        }
        for (key, value) in nodes.pairs(of: node, what, expected: "\"off\", a severity or a map of options") {
            switch key.text {
            case "enabled":
                setting.isEnabled = value.boolean
                enabledPlace = nodes.place(of: key.node)
                if value.boolean == nil { nodes.noteShape(of: value, "\"enabled\"", expected: "true or false") }
            case "severity":
                setting.severity = nodes.severity(value, "\"severity\"")
                severityPlace = nodes.place(of: key.node)
            default:
                guard let option = options.first(where: { $0.name == key.text }) else {
                    var subject = ConfigurationProblem.Subject.optionOfSeveral(name)
                    if case .one(let rule) = reach { subject = .option(rule: rule.id) }
                    let known = options.map(\.name) + ["enabled", "severity"]
                    nodes.note(.unknown(subject, key.text, known: known), key.node)
                    continue
                }
                guard let read = Self.value(value, of: option, &nodes, what: what) else { continue }
                setting.options[option.name] = read
                optionPlaces[option.name] = nodes.place(of: key.node)
            }
        }
    }

    private static func value(
        _ node: YAMLNode, of option: RuleOption, _ nodes: inout NodeReader, what: String
    ) -> RuleOption.Value? {
        let expected: String
        switch option.defaultValue {
        case .integer:
            if let value = node.text.flatMap({ Int($0) }) { return .integer(value) }
            expected = "a whole number"
        case .number:
            if let value = node.text.flatMap({ Double($0) }), value.isFinite { return .number(value) }
            expected = "a number"
        case .boolean:
            if let value = node.boolean { return .boolean(value) }
            expected = "true or false"
        case .strings:
            if case .list(let items) = node.content {
                let texts = items.compactMap(\.text)
                if texts.count == items.count {
                    for (text, item) in zip(texts, items) {
                        guard let problem = option.problem(text) else { continue }
                        nodes.note(.badWord(text, option: "option \"\(option.name)\" of \(what)", problem), item)
                    }
                    return .strings(texts)
                }
            }
            expected = "a list of texts"
        }
        nodes.noteShape(of: node, "option \"\(option.name)\" of \(what)", expected: expected)
        return nil
    }
}
