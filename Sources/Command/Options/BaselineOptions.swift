import ArgumentParser
import Linting

/// Which findings are known already.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The findings that are known and not reported, see \"hexapla baseline\".", valueName: "file"),
        completion: .file())
    var baseline: String?

    /// The file that the option names, else the configuration's, as reports give paths; nil where neither names one.
    func file(_ configuration: Configuration) -> String? {
        let resolver = PathResolver()
        return (baseline ?? configuration.baseline).map { resolver.reported(resolver.absolute($0)) }
    }

    /// The file that the option or the configuration names, else the usual one beside the configuration.
    func effectiveFile(_ configuration: Configuration) -> String {
        let folder = configuration.folder ?? PathResolver().workingDirectory
        return file(configuration) ?? PathResolver().reported("\(folder == "/" ? "" : folder)/\(Baseline.fileName)")
    }

    /// The baseline that findings are measured against; nil without one.
    ///
    /// - Throws: ``ToolError`` where it can't be read.
    func read(_ configuration: Configuration) throws(ToolError) -> Baseline? {
        guard let file = file(configuration) else { return nil }
        guard Baseline.exists(at: file) else { throw missing(file) }
        return try Baseline(contentsOf: file)
    }

    /// What is said of a file that is not there.
    func missing(_ file: String) -> ToolError {
        ToolError(path: file, message: "no such baseline; write it with \"\(command("create", file: file))\"")
    }

    /// The command that does something to a baseline, as a shell reads it.
    func command(_ verb: String, file: String, paths: [String] = []) -> String {
        let option = baseline == nil ? [] : ["--baseline", file.shellQuoted]
        return (["hexapla", "baseline", verb] + option + paths.map(\.shellQuoted)).joined(separator: " ")
    }
}
