/// What plugins run in: what is linted, who trusts them, and how many of them may run.
package struct PluginContext: Sendable {
    /// The files and folders that are linted: nothing in there is ever run, and no configuration in there may name a
    /// plugin unless it is trusted.
    package var lintedPaths: [String]
    /// The configuration files that somebody named on the command line with `--config`: those may lie within what is
    /// linted. Files that they extend are not trusted because of that.
    package var trustedConfigurations: [String] = []
    /// The absolute path that all paths here, and those of ``/Linting/Configuration/Place``, are relative to; nil for the
    /// working directory of the process.
    package var workingDirectory: String?
    /// How many processes of each plugin may run at the same time: as many as there are jobs.
    package var workers = 1
    /// The version of Hexapla that plugins are told.
    package var toolVersion: String
    /// Told each line that a plugin writes to its standard error, with the plugin's name before it: notes for a person,
    /// which are no findings. Called from several threads, in any order.
    package var note: @Sendable (String) -> Void = { _ in }

    /// How long a plugin may take to tell its rules, in seconds.
    var startTimeout = 10.0
    /// How long a plugin that is no longer needed may take to end by itself.
    var grace = Duration.seconds(2)

    /// Creates a context in which one process of each plugin runs.
    package init(linting lintedPaths: [String], toolVersion: String) {
        self.lintedPaths = lintedPaths
        self.toolVersion = toolVersion
    }
}
