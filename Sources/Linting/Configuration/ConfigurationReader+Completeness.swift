import Language

extension ConfigurationReader {
    /// Reads `completeness`.
    mutating func readCompleteness(_ node: YAMLNode) -> Configuration.Completeness {
        var completeness = Configuration.Completeness()
        let pairs = nodes.pairs(
            of: node, "\"completeness\"", expected: "a map with \"minimum\", \"locales\" or both",
            keys: CompletenessKey.self)
        for (key, name, value) in pairs {
            switch key {
            case .minimum: completeness.minimum = readMinimum(value, "\"minimum\"", at: name)
            case .locales:
                for (item, value) in nodes.pairs(of: value, "\"locales\"", expected: "a map of percentages by locale") {
                    guard let locale = nodes.locale(item) else { continue }
                    if completeness.locales[locale] != nil {
                        nodes.note(.repeated("locale \"\(item.text)\""), item.node)
                    } else if let minimum = readMinimum(value, "\"\(item.text)\"", at: item.node) {
                        completeness.locales[locale] = minimum
                    }
                }
            }
        }
        return completeness
    }

    /// A percentage; nil, and a problem, for anything else.
    private mutating func readMinimum(
        _ node: YAMLNode, _ what: String, at key: YAMLNode
    ) -> Configuration.Completeness.Minimum? {
        guard let percent = node.text.flatMap({ Double($0) }), percent >= 0, percent <= 100 else {
            nodes.noteShape(of: node, what, expected: "a percentage from 0 to 100")
            return nil
        }
        return Configuration.Completeness.Minimum(percent: percent, place: nodes.place(of: key))
    }
}
