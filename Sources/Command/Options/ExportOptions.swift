import ArgumentParser
import Language
import Linting

/// Which files make the export, and how its articles and locales are told.
struct ExportOptions: ParsableArguments {
    @Argument(
        help: "Files and folders to look at. (default: .)",
        completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "The locale that the others are translated from; \"none\" lets the versions decide.",
            valueName: "locale"))
    var source: String?

    @Option(
        help: ArgumentHelp(
            "The locales that every article should have, separated by commas.", valueName: "locale,…"))
    var locales: [String] = []

    @Option(
        help: ArgumentHelp(
            "The configuration. (default: .hexapla.yml in the folder or above it)", valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var config: String?

    /// The paths that were given, else the working directory.
    var effectivePaths: [String] { paths.isEmpty ? ["."] : paths }

    /// Puts what the options say in the place of what was configured.
    ///
    /// - Returns: Everything that is wrong with the options, which is left out.
    func apply(to configuration: inout Configuration) -> [ToolError] {
        var problems: [ToolError] = []
        if let source {
            do {
                configuration.source = try Configuration.locale(source, option: "--source")
                configuration.origins[.key(.source)] = .commandLine(option: "--source")
            } catch {
                problems += error.problems
            }
        }
        var expected: [LanguageTag] = []
        for text in locales.flatMap(\.commaSeparated) {
            do {
                if let locale = try Configuration.locale(text, option: "--locales") { expected.append(locale) }
            } catch {
                problems += error.problems
            }
        }
        if !expected.isEmpty {
            configuration.locales = expected
            configuration.origins[.key(.locales)] = .commandLine(option: "--locales")
        }
        return problems
    }
}

extension String {
    /// The words between commas, without the spaces around them.
    var commaSeparated: [String] {
        split(separator: ",").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
            .filter { !$0.isEmpty }
    }
}
