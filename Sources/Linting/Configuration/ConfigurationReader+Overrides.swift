import Language

extension ConfigurationReader {
    /// Reads `overrides`; what they say of rules is left for when the rules are known.
    mutating func readOverrides(_ node: YAMLNode) -> [ConfigurationFile.PendingOverride] {
        nodes.items(of: node, "overrides", of: "overrides").compactMap { item in
            let what = "an item of \"overrides\""
            var override = Configuration.Override()
            override.place = nodes.place(of: item)
            var rules: YAMLNode?
            var isSelective = false
            for (key, _, value) in nodes.pairs(of: item, what, expected: "a map of keys", keys: OverrideKey.self) {
                switch key {
                case .paths: override.selector.paths = nodes.globs(of: value, "paths", orOne: "a pattern")
                case .articles: override.selector.articles = nodes.globs(of: value, "articles", orOne: "a pattern")
                case .locales: override.selector.locales = nodes.filter(of: value, "locales")
                case .rules: rules = value
                }
                if key != .rules { isSelective = true }
            }
            guard case .map = item.content else { return nil }
            guard let rules else {
                nodes.note(.lacking(what, key: "rules", cure: "say what is set for which rules"), item)
                return nil
            }
            if !isSelective {
                let cure = "give it \"paths\", \"articles\" or \"locales\", or move its rules to \"rules\""
                nodes.note(.unselective(what, cure: cure), item)
                return nil
            }
            // What should narrow it down and can't be read must not make it hold for everything.
            guard override.selector != Configuration.Selector() else { return nil }
            return ConfigurationFile.PendingOverride(
                override: override, rules: ConfigurationFile.Rules(text: nodes.text, node: rules))
        }
    }

    /// Reads `suppress`; the rules that it names are left for when all are known.
    mutating func readExemptions(_ node: YAMLNode) -> [ConfigurationFile.PendingExemption] {
        nodes.items(of: node, "suppress", of: "suppressions").compactMap { item in
            let what = "an item of \"suppress\""
            var exemption = Configuration.Exemption(place: nodes.place(of: item))
            var rules: [NodeReader.Item]?
            var isSelective = false
            for (key, _, value) in nodes.pairs(of: item, what, expected: "a map of keys", keys: SuppressionKey.self) {
                switch key {
                case .rules:
                    if case .list(let items) = value.content, items.isEmpty { continue }
                    rules = nodes.texts(of: value, "rules", of: "rules", orOne: "a rule")
                case .paths: exemption.selector.paths = nodes.globs(of: value, "paths", orOne: "a pattern")
                case .articles: exemption.selector.articles = nodes.globs(of: value, "articles", orOne: "a pattern")
                case .locales: exemption.selector.locales = nodes.filter(of: value, "locales")
                case .reason:
                    if let text = value.text {
                        exemption.reason = text
                    } else {
                        nodes.noteShape(of: value, "\"reason\"", expected: "a text")
                    }
                }
                if key != .reason, key != .rules { isSelective = true }
            }
            guard case .map = item.content else { return nil }
            if exemption.reason.isEmpty {
                nodes.note(.lacking(what, key: "reason", cure: "say why its findings are not reported"), item)
            }
            guard isSelective || rules != nil else {
                let cure = "give it \"rules\", \"paths\", \"articles\" or \"locales\""
                nodes.note(.unselective(what, cure: cure), item)
                return nil
            }
            if isSelective, exemption.selector == Configuration.Selector() { return nil }
            return ConfigurationFile.PendingExemption(exemption: exemption, text: nodes.text, rules: rules)
        }
    }
}
