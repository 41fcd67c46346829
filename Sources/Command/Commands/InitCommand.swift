import ArgumentParser
import Content
import Linting
import Reporting

/// `hexapla init`: writes the first configuration of an export.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Look at an export and write a configuration for it.",
        discussion: """
            Writes \(Configuration.fileName) into the folder, with the pattern of its articles, its locales and its \
            source as they were found, and with comments on what else can be set.
            """)

    @Argument(help: "The folder of the export.", completion: .directory)
    var folder = "."

    @Flag(help: "Replace a configuration that is there.")
    var force = false

    @Flag(name: .customLong("stdout"), help: "Print the configuration; write no file.")
    var isPrinting = false

    func run() throws {
        let resolver = PathResolver()
        let absolute = resolver.absolute(folder)
        // Patterns are relative to the configuration's folder, and so must the paths be.
        let linter = Linter(rules: [], workingDirectory: absolute)
        let export = linter.export(of: ["."])
        guard export.errors.isEmpty else {
            Terminal.complain(
                export.errors.map { problem in
                    MissingPath.explain(ToolError(path: folder, message: problem.message))
                })
            throw ExitStatus.failed
        }
        guard !export.corpus.entries.isEmpty else {
            Terminal.complain([
                ToolError(path: folder, message: "no HTML, XML or text files to make a configuration from")
            ])
            throw ExitStatus.failed
        }
        let draft = ConfigurationDraft(of: export.corpus)
        guard !isPrinting else {
            Terminal.print(draft.yaml)
            return
        }
        let path = resolver.reported(resolver.absolute("\(absolute)/\(Configuration.fileName)"))
        guard force || !DiskStore.isFile(resolver.absolute(path)) else {
            let message = "there is a configuration already; --force replaces it, --stdout prints another"
            Terminal.complain([ToolError(path: path, message: message)])
            throw ExitStatus.failed
        }
        do throws(ReportError) {
            try ReportFile.write(Array(draft.yaml.utf8), to: path)
        } catch {
            Terminal.complain(error.message)
            throw ExitStatus.failed
        }
        let locales = draft.usages.count
        Terminal.note(
            "wrote \(path): \(draft.articles) \(draft.articles == 1 ? "article" : "articles") in "
                + "\(locales) \(locales == 1 ? "locale" : "locales")")
    }
}
