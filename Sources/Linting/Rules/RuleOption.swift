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
    /// What is wrong with one of its words, and the cure; nil where nothing is.
    let problem: @Sendable (String) -> String?

    /// Creates an option.
    ///
    /// - Parameters:
    ///   - name: The key in the configuration.
    ///   - defaultValue: The value unless configured.
    ///   - summary: What it does, in one sentence.
    ///   - problem: Tells what is wrong with one of its words, and the cure, such as "has no date, write it like …"; such a
    ///     word is an error of the configuration.
    public init(
        _ name: String, default defaultValue: Value, _ summary: String,
        problem: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.name = name
        self.defaultValue = defaultValue
        self.summary = summary
        self.problem = problem
    }
}
