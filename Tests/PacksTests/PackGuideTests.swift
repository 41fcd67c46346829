import Foundation
import Linting
import Testing

@testable import Packs

/// What the guides show of packs is what packs do.
@Suite struct PackGuideTests {
    private static func pack() throws -> Pack {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Docs/Vale.md")
        let text = try String(contentsOf: root, encoding: .utf8)
        let start = try #require(text.range(of: "```yaml\n"))
        let end = try #require(text.range(of: "```\n", range: start.upperBound..<text.endIndex))
        return Pack(String(text[start.upperBound..<end.lowerBound]))
    }

    @Test func theValeGuideHasAPackThatPasses() async throws {
        let pack = try Self.pack()
        #expect(pack.complaints == [])
        let rules = pack.group?.rules ?? []
        #expect(
            rules.map(\.metadata.id.description) == [
                "microsoft/acronyms", "microsoft/adverbs", "microsoft/contractions", "microsoft/heading-punctuation",
                "microsoft/headings", "microsoft/range-format", "microsoft/sentence-length",
            ])
        for rule in rules {
            #expect(rule.metadata.examples.count >= 2)
            for example in rule.metadata.examples {
                let run = await ExampleRun(example, of: rule.metadata, in: pack.catalog)
                #expect(run.isPassed, "\(run)")
            }
        }
    }

    @Test func theManualOfKindsIsCurrent() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Docs/Kinds.md")
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == KindManual.book
        #expect(isCurrent, "Docs/Kinds.md is not what the kinds say of themselves: run `make docs`")
    }

    @Test func limitsFindingsPerVersion() async {
        let pack = Pack(rule: "id: r\nkind: existence\nmessage: m\ntokens: [x]\nlimit: 2\nlink: https://example.org")
        #expect(await pack.lint(["a.en.html": "<p>x x x</p>", "a.de.html": "<p>x x x</p>"]).findings.count == 4)
        #expect(pack.group?.rules.first?.metadata.why == "See https://example.org")
    }
}
