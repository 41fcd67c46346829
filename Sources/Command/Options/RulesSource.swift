import ArgumentParser
import Linting

/// Where the rules of a command about rules come from.
struct RulesSource: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration that names packs and plugins. (default: .hexapla.yml here or above, without its plugins "
                + "where it is here)", valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var config: String?

    /// The compiled rules and those of packs and plugins; what is wrong with them is told on standard error.
    ///
    /// Unless the configuration is named, the working directory counts as what is linted: a plugin that an export brings
    /// along is never run.
    func setup() async -> RunSetup {
        let setup = await RunSetup(configuration: config, linting: ["."], plugins: .examples)
        Terminal.complain(setup.problems)
        return setup
    }
}
