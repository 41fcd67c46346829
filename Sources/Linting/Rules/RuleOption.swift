/// Something about a rule that a configuration can set.
public struct RuleOption: Sendable {
    /// A value that an option can have.
    public enum Value: Sendable, Equatable {
        /// A whole number.
        case integer(Int)
        /// A number.
        case number(Double)
        /// Yes or no.
        case boolean(Bool)
        /// Words.
        case strings([String])
    }

    /// The key in the configuration: lower case, words joined by hyphens.
    public let name: String
    /// The value unless configured, which also says what type is expected.
    public let defaultValue: Value
    /// What it does, in one sentence, with unit and range.
    public let summary: String

    /// Creates an option.
    public init(_ name: String, default defaultValue: Value, _ summary: String) {
        self.name = name
        self.defaultValue = defaultValue
        self.summary = summary
    }
}
