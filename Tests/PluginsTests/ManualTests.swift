import Foundation
import Linting
import Testing

@testable import Plugins

/// The session in `Docs/Plugins.md` is what host and plugin really say.
@Suite struct ManualTests {
    @Test func theSessionIsReal() async throws {
        let manual = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Docs/Plugins.md"), encoding: .utf8)
        let session = manual.components(separatedBy: "\n")
        let said = session.filter { $0.hasPrefix("> {") }.map { String($0.dropFirst(2)) }
        let answers = session.filter { $0.hasPrefix("< {") }.map { String($0.dropFirst(2)) }
        try #require(said.count == 3 && answers.count == 2)
        let folder = try PluginFolder()
        try folder.write(answers[0], to: "0", isProgram: false)
        try folder.write(answers[1], to: "1", isProgram: false)
        let program = try folder.write(
            """
            #!/bin/sh
            hear() { read -r line; printf '%s\\n' "$line" >>said; }
            answer() { cat $1; echo; }
            hear; answer 0; hear; hear; answer 1; read -r line || :
            """, to: "plugin")
        var context = folder.context()
        context.toolVersion = "0.1.0"
        let run = await PluginRun(
            [folder.plugin(program, name: "glossary")], in: context,
            on: ["a.en.html": "<p>Caf&eacute; &amp; bar: we utilize it.</p>"])
        #expect(run.errors == [])
        #expect(folder.text(of: "said") == said.map { "\($0)\n" }.joined())
        #expect(run.findings == ["a.en.html:1:30: the glossary forbids \"utilize\""])
        #expect(run.result.findings.first?.fixes.first?.title == "write \"use\"")
    }
}
