import Linting
import Markup
import Testing

@Suite struct ExcerptTests {
    /// The excerpts of all `teh` in a text.
    static func excerpts(_ text: String) async -> [Excerpt] {
        let store = MemoryStore(["a.txt": Array(text.utf8)])
        return await Linter(rules: [TehRule.self], store: store).lint(paths: []).findings.compactMap(\.excerpt)
    }

    /// What an excerpt marks.
    static func marked(_ excerpt: Excerpt) -> String {
        let scalars = Array(excerpt.line.unicodeScalars)[excerpt.range]
        return String(String.UnicodeScalarView(scalars))
    }

    @Test func showsTheLine() async throws {
        let excerpts = await Self.excerpts("first\r\nein Bär, teh one\r\nlast teh")
        #expect(excerpts.map(\.line) == ["ein Bär, teh one", "last teh"])
        #expect(excerpts.map(\.range) == [9..<12, 5..<8])
    }

    @Test func cutsLongLinesAroundTheRange() async throws {
        let filler = String(repeating: "ä b ", count: 500)
        let excerpts = await Self.excerpts("teh \(filler)teh \(filler)teh")
        #expect(excerpts.count == 3)
        for excerpt in excerpts {
            #expect(excerpt.line.unicodeScalars.count == Excerpt.maximumLength)
            #expect(Self.marked(excerpt) == "teh")
        }
        #expect(excerpts.map { $0.line.hasPrefix("…") } == [false, true, true])
        #expect(excerpts.map { $0.line.hasSuffix("…") } == [true, true, false])
    }

    @Test func showsNothingThatDrivesATerminal() async throws {
        let excerpts = await Self.excerpts("a\tb\u{7F}\u{9B}2J \u{202E}teh")
        #expect(excerpts.map(\.line) == ["a b  2J \u{FFFD}teh"])
        #expect(excerpts.map(Self.marked) == ["teh"])
    }

    @Test func countsColumnsOnOneLongLine() async throws {
        let store = MemoryStore(["a.txt": Array(String(repeating: "é teh ", count: 20000).utf8)])
        let findings = await Linter(rules: [TehRule.self], store: store).lint(paths: []).findings
        #expect(findings.count == 20000)
        #expect(findings[0].start.column == 3)
        #expect(findings[19999].start.column == 19999 * 6 + 3)
        #expect(findings[19999].start.offset == 19999 * 7 + 3)
        #expect(findings.last?.fixes[0].edits[0].end?.column == 19999 * 6 + 6)
    }
}
