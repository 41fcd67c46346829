package import Linting

/// Starts plugins and asks them for their rules.
package enum PluginHost {
    /// Starts plugins; each that answers becomes a group of rules, and each that doesn't an error.
    ///
    /// The processes stay until ``/Linting/RuleGroup/finish()``, which every group is owed, the ones without a rule that
    /// runs included; it may be called again, and a group that is asked again after it starts anew. A plugin that is
    /// named by a configuration within what is linted, or whose program is in there, is never run, see ``PluginContext``.
    /// - Parameters:
    ///   - plugins: The plugins of the configuration; their names differ.
    ///   - context: What they run in.
    /// - Returns: The plugins that run and what is wrong with the others, both in the order of the configuration.
    package static func start(
        _ plugins: [Configuration.Plugin], in context: PluginContext
    ) async -> (groups: [any RuleGroup], problems: [ToolError]) {
        ([], [])
    }
}
