import Foundation
import Testing

@Suite struct SchemaCommandTests {
    private static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Docs")

    @Test func theSchemaInDocsIsUpToDate() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("schema")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        let stored = try String(contentsOf: Self.docs.appending(path: "schema.json"), encoding: .utf8)
        #expect(outcome.output == stored, "Docs/schema.json is old, run `make docs`")
    }

    @Test func theSchemaOfPacksIsJSON() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("schema", "--pack")
        #expect(outcome.status == 0)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(object["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(object["required"] as? [String] == ["id", "rules"])
    }

    /// A plugin that would leave a mark is not started, and its name is allowed.
    @Test func pluginsAreNamedAndNotStarted() throws {
        let command = try Command([
            ".hexapla.yml": "plugins:\n  marker:\n    run: [sh, -c, 'touch started']\nrules:\n  marker: off\n"
        ])
        defer { command.remove() }
        let outcome = try command.run("schema")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.contains("\"marker\": {\"description\": \"All rules of"))
        #expect(command.read("started") == nil)
    }
}
