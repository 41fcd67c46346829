/// All that is wrong with a configuration file or with the rules that a command line names.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in the order of the file; never empty.
    public let problems: [ToolError]

    /// Creates an error.
    package init(problems: [ToolError]) {
        self.problems = problems
    }

    /// One line for each problem: `.hexapla.yml:4:3: unknown key "soruce", did you mean "source"?`.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
