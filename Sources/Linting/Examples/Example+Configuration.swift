import Language

extension Example {
    /// The configuration that the example is about: its own file, if it has one, with the rule on and its options set.
    package func configuration(for rule: String) -> Configuration {
        var configuration = Configuration()
        if let file = files.first(where: { $0.path == Configuration.fileName }) {
            configuration = ConfigurationFile(yaml: MarkedText(file.text).bytes, path: file.path).structure
        }
        if let source { configuration.source = LanguageTag(source) }
        var setting = Configuration.RuleSetting()
        setting.isEnabled = true
        setting.options = options
        configuration.rules[rule] = setting
        return configuration
    }
}
