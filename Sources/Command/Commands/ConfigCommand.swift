import ArgumentParser
import Content
import Linting
import Reporting

/// `hexapla config`: shows what is configured, and where.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show what is configured for a folder or a file, and where it was set.",
        discussion: """
            For a file, overrides for its path, article and locale are applied, and only suppressions that concern \
            it are shown. Plugins are not started, so that their rules are not shown.
            """)

    @OptionGroup(title: "Export")
    var export: ExportOptions

    @OptionGroup(title: "Rules")
    var selection: RuleSelection

    @Option(help: ArgumentHelp("How to show: text or json.", valueName: "name"))
    var format: OutputFormat = .text

    func validate() throws {
        if export.paths.count > 1 { throw ValidationError("name one file or folder, not \(export.paths.count)") }
    }

    func run() async throws {
        let path = export.effectivePaths[0]
        let setup = await RunSetup(export, plugins: .none)
        var configuration = setup.configuration
        var problems = setup.problems + selection.apply(to: &configuration, rules: setup.metadata)
        var document: ConfigurationReport.Document?
        do throws(ToolError) {
            document = try Self.document(path, configuration)
        } catch {
            problems.append(MissingPath.explain(error))
        }
        let report = ConfigurationReport(configuration, rules: setup.metadata, document: document)
        Terminal.complain(problems)
        let isWritten = Terminal.write(format == .json ? report.json : report.table)
        if !problems.isEmpty || !isWritten { throw ExitStatus.failed }
    }

    /// The document that a path names; nil for a folder.
    private static func document(
        _ path: String, _ configuration: Configuration
    ) throws(ToolError) -> ConfigurationReport.Document? {
        let store = DiskStore()
        if store.isFolder(path) { return nil }
        let absolute = store.resolver.absolute(path)
        guard DiskStore.isFile(absolute) else { throw ToolError(path: path, message: "no such file or folder") }
        let reported = store.resolver.reported(absolute)
        let around = folder(around: absolute, configuration)
        let entries = Linter(rules: [], configuration: configuration).export(of: [around]).corpus.entries
        for entry in entries {
            guard let file = entry.files.first(where: { $0.path == reported }) else { continue }
            let paths = ConfigurationPaths(configuration, workingDirectory: store.workingDirectory)
            let subject = Configuration.Subject(
                path: paths.relative(reported), article: entry.article, locale: file.locale)
            return ConfigurationReport.Document(path: reported, subject: subject)
        }
        throw ToolError(path: reported, message: "this file is not linted, see \"include\" and \"exclude\"")
    }

    /// The folder whose files tell what article and locale a file is: the configuration's, where the file is in it.
    private static func folder(around absolute: String, _ configuration: Configuration) -> String {
        if let folder = configuration.folder, absolute.hasPrefix(folder == "/" ? "/" : "\(folder)/") { return folder }
        let parent = absolute.lastIndex(of: "/").map { String(absolute[..<$0]) } ?? ""
        return parent.isEmpty ? "/" : parent
    }
}
