import Foundation
import Linting
import Testing

@testable import Plugins

/// The example in Python, whose strings are indexed as the protocol counts.
@Suite struct GlossaryPluginTests {
    private static let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/plugins/glossary.py").path

    private func groups(_ folder: PluginFolder) async -> [any RuleGroup] {
        let plugin = folder.plugin("python3", name: "glossary", arguments: [Self.program])
        let (groups, problems) = await PluginHost.start([plugin], in: folder.context())
        #expect(problems == [])
        return groups
    }

    @Test(arguments: [
        "<p>We ⟦utilize⟧ it.</p>",
        "<p>é 漢字 😀 &amp; &eacute; &#x1F600; &nbsp; ⟦utilize⟧ <b>é ⟦utilize⟧</b>&lt;⟦utilize⟧&gt;</p>",
        "<p>A\n   line\u{301}  that <i>folds</i><br>and ⟦utilize⟧s&hellip;⟦utilize⟧</p>",
        "<?xml version=\"1.0\"?><article><para>é 漢字 😀 &amp; &#233; &#x1F600; <emphasis>⟦utilize⟧</emphasis></para>"
            + "<para><![CDATA[é & 😀 ⟦utilize⟧ < it]]></para></article>",
    ])
    func findsTheRightBytes(_ marked: String) async throws {
        let folder = try PluginFolder()
        // An "s" that follows is another word.
        let marked = marked.replacingOccurrences(of: "⟦utilize⟧s", with: "utilizes")
        let path = marked.hasPrefix("<?xml") ? "a.en.xml" : "a.en.html"
        let text = marked.replacingOccurrences(of: "⟦", with: "").replacingOccurrences(of: "⟧", with: "")
        let fixed = marked.replacingOccurrences(of: "⟦utilize⟧", with: "use")
        let store = MemoryStore([path: Array(text.utf8)])
        let linter = Linter(catalog: RuleCatalog([], groups: await groups(folder)), store: store)
        let result = await linter.lint(paths: ["."])
        #expect(result.errors == [])
        var rest = marked
        var expected: [Int] = []
        while let open = rest.range(of: "⟦") {
            expected.append(rest[..<open.lowerBound].utf8.count)
            rest.removeSubrange(open)
            if let close = rest.range(of: "⟧") { rest.removeSubrange(close) }
        }
        #expect(result.findings.map(\.range) == expected.map { $0..<$0 + 7 })
        #expect(result.findings.map(\.rule) == expected.map { _ in "glossary/forbidden-term" })
        _ = await linter.fix(paths: ["."])
        #expect(store.contents[path].map { String(decoding: $0, as: UTF8.self) } == fixed)
    }

    @Test func itsExamplesPass() async throws {
        let folder = try PluginFolder()
        let groups = await groups(folder)
        let catalog = RuleCatalog([], groups: groups)
        for rule in catalog.metadata {
            #expect(rule.examples.count == 3)
            for example in rule.examples {
                let run = await ExampleRun(example, of: rule, in: catalog)
                #expect(run.isPassed, "\(run)")
            }
        }
        for group in groups { #expect(await group.finish() == []) }
    }
}
