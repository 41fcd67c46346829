import ArgumentParser
import Reporting

/// The command line of Hexapla.
struct HexaplaCommand: AsyncParsableCommand {
    /// The version that `--version` and reports name.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "hexapla",
        abstract: "Lints multilingual article exports: missing, added, untranslated and broken passages.",
        version: version,
        subcommands: [
            LintCommand.self, RulesCommand.self, BaselineCommand.self, InitCommand.self, ConfigCommand.self,
            SchemaCommand.self, InspectCommand.self, TextCommand.self, AlignCommand.self,
            MatrixCommand.self,
        ],
        defaultSubcommand: LintCommand.self)

    /// Runs the command that the arguments name and ends the process with 0, 1 or 2.
    ///
    /// ArgumentParser would exit with 64 where it can't read the arguments.
    static func start() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let status as ExitStatus {
            exit(withError: ExitCode(status.rawValue))
        } catch {
            guard exitCode(for: error) == .success else {
                // One line; the usage that ArgumentParser would add is a request away.
                Terminal.complain(message(for: error))
                exit(withError: ExitCode(ExitStatus.failed.rawValue))
            }
            Terminal.print(fullMessage(for: error) + "\n")
        }
    }
}
