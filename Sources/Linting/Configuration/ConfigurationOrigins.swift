/// From where the values of a configuration come; what is not in there is a default.
package struct ConfigurationOrigins: Sendable, Equatable {
    /// Where a value was set.
    package enum Origin: Sendable, Hashable {
        /// In a configuration file.
        case file(Configuration.Place)
        /// By an option of the command line, such as `--source`.
        case commandLine(option: String)
    }

    /// A value that a configuration sets.
    package enum Value: Sendable, Hashable {
        /// That of a key that has one value, or a list that is set as a whole.
        case key(ConfigurationKey)
        /// An item of a list that files append to, by its index.
        case item(ConfigurationKey, Int)
        /// Whether a rule runs.
        case isEnabled(rule: String)
        /// How bad a rule's findings are.
        case severity(rule: String)
        /// An option of a rule.
        case option(rule: String, name: String)
    }

    private var origins: [Value: Origin] = [:]

    /// Creates the origins of a configuration that is all defaults.
    package init() {}

    /// Where a value was set; nil for a default.
    package subscript(value: Value) -> Origin? {
        get { origins[value] }
        set { origins[value] = newValue }
    }
}
