/// The values that a rule's options have in one run: those configured, else the defaults.
public struct RuleOptions: Sendable, Equatable {
    private let values: [String: RuleOption.Value]

    /// Creates the values of a rule's options from its metadata and what was configured.
    public init(of metadata: RuleMetadata, configured: [String: RuleOption.Value] = [:]) {
        var values: [String: RuleOption.Value] = [:]
        for option in metadata.options { values[option.name] = configured[option.name] ?? option.defaultValue }
        self.values = values
    }

    /// The value of an option that is a whole number; 0 where there is no such option.
    public func integer(_ name: String) -> Int {
        if case .integer(let value) = values[name] { value } else { 0 }
    }

    /// The value of an option that is a number; 0 where there is no such option.
    public func number(_ name: String) -> Double {
        switch values[name] {
        case .number(let value): value
        case .integer(let value): Double(value)
        default: 0
        }
    }

    /// The value of an option that is yes or no; no where there is no such option.
    public func boolean(_ name: String) -> Bool {
        if case .boolean(let value) = values[name] { value } else { false }
    }

    /// The value of an option that is a list of words; empty where there is no such option.
    public func strings(_ name: String) -> [String] {
        if case .strings(let value) = values[name] { value } else { [] }
    }
}
