import ArgumentParser
import JSON
import Linting
import Packs

/// `hexapla schema`: prints what editors need to know of configuration and packs.
struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of .hexapla.yml, or of pack files.",
        discussion: """
            Editors use it to complete keys and to mark mistakes. The rules of packs that are found from the folder \
            are in it; no plugin is started.
            """)

    @Argument(help: "The folder whose packs are described too. (default: .)", completion: .directory)
    var path = "."

    @Flag(help: "Print the schema of pack files.")
    var pack = false

    func run() async throws {
        var problems: [ToolError] = []
        let schema: JSONValue
        if pack {
            schema = PackSchema.make(kinds: KindList.all.map { $0.description })
        } else {
            let setup = await RunSetup(configuration: nil, linting: [path], plugins: .none)
            problems = setup.problems
            schema = ConfigurationSchema.make(
                rules: setup.metadata, plugins: setup.configuration.plugins.map(\.name))
        }
        var json = JSONWriter()
        json.value(schema)
        json.end()
        Terminal.complain(problems)
        let isWritten = Terminal.write(json.bytes)
        if !problems.isEmpty || !isWritten { throw ExitStatus.failed }
    }
}
