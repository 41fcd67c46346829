/// Turns the paths of reports into those that globs of a configuration are about: relative to its folder.
package struct ConfigurationPaths: Sendable {
    private let folder: PathResolver
    private let workingDirectory: PathResolver
    private let isSame: Bool

    /// Creates a translation.
    ///
    /// - Parameters:
    ///   - configuration: The configuration; without a file, its globs are relative to the working directory.
    ///   - workingDirectory: The absolute path that reports' paths are relative to.
    package init(_ configuration: Configuration, workingDirectory: String) {
        folder = PathResolver(workingDirectory: configuration.folder ?? workingDirectory)
        self.workingDirectory = PathResolver(workingDirectory: workingDirectory)
        isSame = folder.workingDirectory == self.workingDirectory.workingDirectory
    }

    /// The path as globs see it.
    package func relative(_ reported: String) -> String {
        isSame ? reported : folder.reported(workingDirectory.joined(reported))
    }
}
