package import Linting

/// Starts plugins and asks them for their rules.
package enum PluginHost {
    /// Starts plugins; each that answers becomes a group of rules, and each that doesn't an error.
    ///
    /// - Parameters:
    ///   - plugins: The plugins of the configuration.
    ///   - paths: What is linted: no program in there is ever run.
    ///   - workers: How many processes of each plugin may run at the same time.
    /// - Returns: The plugins that run, and what is wrong with the others.
    package static func start(
        _ plugins: [Configuration.Plugin], linting paths: [String], workers: Int
    ) async -> (groups: [any RuleGroup], problems: [ToolError]) {
        ([], [])
    }
}
