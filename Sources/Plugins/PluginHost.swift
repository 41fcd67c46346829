package import Linting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Starts plugins and asks them for their rules.
package enum PluginHost {
    /// Starts plugins; each that answers becomes a group of rules, and each that doesn't an error.
    ///
    /// The processes stay until ``/Linting/RuleGroup/finish()``, which every group is owed, the ones without a rule that
    /// runs included; it may be called again, and a group that is asked again after it starts anew. A plugin that is
    /// named by a configuration within what is linted, or whose program is in there, is never run, see ``PluginContext``.
    ///
    /// From the first plugin on, the process ignores SIGPIPE, by which a plugin that ended would end its host as well.
    /// - Parameters:
    ///   - plugins: The plugins of the configuration; their names differ.
    ///   - context: What they run in.
    /// - Returns: The plugins that run and what is wrong with the others, both in the order of the configuration.
    package static func start(
        _ plugins: [Configuration.Plugin], in context: PluginContext
    ) async -> (groups: [any RuleGroup], problems: [ToolError]) {
        guard !plugins.isEmpty else { return ([], []) }
        signal(SIGPIPE, SIG_IGN)
        var outcomes = [Result<PluginGroup, PluginProblem>?](repeating: nil, count: plugins.count)
        await withTaskGroup(of: (Int, Result<PluginGroup, PluginProblem>).self) { group in
            for (index, plugin) in plugins.enumerated() {
                group.addTask { (index, await start(plugin, in: context)) }
            }
            for await (index, outcome) in group { outcomes[index] = outcome }
        }
        var groups: [any RuleGroup] = []
        var problems: [ToolError] = []
        for outcome in outcomes {
            switch outcome {
            case .success(let group): groups.append(group)
            case .failure(let problem): problems.append(problem.error)
            case nil: break
            }
        }
        return (groups, problems)
    }

    private static func start(
        _ plugin: Configuration.Plugin, in context: PluginContext
    ) async -> Result<PluginGroup, PluginProblem> {
        do {
            let session = PluginSession(plugin, program: try PluginProgram(plugin, in: context), context: context)
            return .success(PluginGroup(session, rules: try await session.start()))
        } catch {
            return .failure(PluginProblem(plugin: plugin, moment: .start, cause: error))
        }
    }
}
