import Content
import Linting
import Testing

@Suite struct ExampleRunTests {
    @Test(arguments: [
        "", "nothing", "⟦all⟧", "a ⟦b⟧ c", "⟦⟧", "a⟦⟧b", "⟦a⟧⟦⟧⟦b⟧", "⟦a ⟦b⟧⟧", "⟦漢字⟧ 😀⟦⟧", "⟦⟦twice⟧⟧", "⟦⟧⟦⟧",
    ])
    func marksAreReadAndWritten(_ text: String) {
        #expect(MarkedText(text).text == text)
    }

    @Test func marksAreRangesOfBytes() {
        let text = MarkedText("é⟦ü ⟦b⟧⟧⟦⟧")
        #expect(String(decoding: text.bytes, as: UTF8.self) == "éü b")
        #expect(text.ranges == [2..<6, 5..<6, 6..<6])
        #expect(MarkedText("a⟧b⟦c").ranges == [])
        #expect(MarkedText("a⟧b⟦c").bytes == Array("abc".utf8))
    }

    @Test func whatIsAsTheExampleSaysPasses() async {
        let example = Example(
            "a slip", ["a.en.txt": "⟦teh⟧ letter", "b.en.txt": "the letter"], fixed: ["a.en.txt": "the letter"])
        let run = await ExampleRun(example, of: TehRule.self)
        #expect(run.isPassed)
        #expect(run.findings.count == 1)
        #expect("\(run)" == "passed: teh: a slip")
    }

    @Test func whatIsNotIsShown() async {
        let example = Example(
            "slips", ["a.en.txt": "one\nteh ⟦letter⟧\n"], fixed: ["a.en.txt": "one\nThe letter\n"])
        let run = await ExampleRun(example, of: TehRule.self)
        #expect(!run.isPassed)
        #expect(
            "\(run)" == """
                failed: teh: slips
                --- a.en.txt, as marked
                +++ a.en.txt, as found
                @@ -1,2 +1,2 @@
                 one
                -teh ⟦letter⟧
                +⟦teh⟧ letter
                found: a.en.txt:2:1: warning: "teh" stands here
                --- a.en.txt, as the example has it
                +++ a.en.txt, as it was fixed
                @@ -1,2 +1,2 @@
                 one
                -The letter
                +the letter
                """)
    }

    @Test func aFixThatTheExampleLacksIsAFailureOfACompiledRule() async {
        let run = await ExampleRun(Example("a slip", ["a.en.txt": "⟦teh⟧ letter"]), of: TehRule.self)
        #expect(run.marks.isEmpty)
        #expect(run.fixes.count == 1)
    }

    @Test func optionsAndSourceAreThoseOfTheExample() async {
        let example = Example("an option", ["a.en.txt": "⟦⟧text"], options: ["minimum": .integer(7)])
        let run = await ExampleRun(example, of: OptionsRule.self)
        #expect(run.isPassed)
        #expect(run.findings.map(\.message) == ["the minimum is 7"])
    }

    @Test func aGroupIsNotEndedByAnExample() async {
        let metadata = RuleMetadata(
            id: "group/first", category: .style, severity: .warning, summary: "", why: "", examples: [],
            origin: .plugin(name: "group"))
        let catalog = RuleCatalog([], groups: [EndingGroup(rules: [GroupRule(metadata: metadata)])])
        let example = Example("the first byte", ["a.en.txt": "⟦t⟧ext"])
        for _ in 0..<2 {
            let run = await ExampleRun(example, of: metadata, in: catalog)
            #expect(run.isPassed, "\(run)")
        }
    }
}

/// Reports the first byte of each version, and fails at its end.
private struct EndingGroup: RuleGroup {
    let rules: [GroupRule]

    func selecting(_ isActive: (String) -> Bool) -> (any RuleGroup)? {
        rules.contains { isActive($0.metadata.id) } ? self : nil
    }

    func check(_ article: AlignedArticle, into findings: inout GroupFindings) async {
        for version in article.article.versions { findings[0].report(0..<1, of: version, "here it is") }
    }

    func finish() async -> [ToolError] { [ToolError(message: "ended")] }
}
