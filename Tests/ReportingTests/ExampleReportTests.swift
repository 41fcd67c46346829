import Content
import Linting
import Reporting
import Testing

@Suite struct ExampleReportTests {
    /// Reports the first byte of each version.
    private struct FirstByte: DocumentRule {
        static let metadata = RuleMetadata(
            id: "first-byte", category: .style, severity: .info, summary: "finds it", why: "", examples: [])

        init(options: RuleOptions) {}

        func check(_ version: Version, into findings: inout FindingCollector) {
            findings.report(0..<1, of: version, "here it is")
        }
    }

    private static func run(_ example: Example) async -> ExampleRun {
        let rule = RuleMetadata(
            id: "house/first-byte", category: .style, severity: .info, summary: "finds it", why: "", examples: [],
            origin: .pack(id: "house", path: "house.yml"))
        return await ExampleRun(example, of: rule, in: RuleCatalog([], groups: [Group(rule: rule)]))
    }

    /// The rule as one of a pack.
    private struct Group: RuleGroup {
        let rule: RuleMetadata
        var rules: [GroupRule] { [GroupRule(metadata: rule)] }

        func selecting(_ isActive: (String) -> Bool) -> (any RuleGroup)? { isActive(rule.id) ? self : nil }

        func check(_ article: AlignedArticle, into findings: inout GroupFindings) async {
            let rule = FirstByte(options: RuleOptions(of: FirstByte.metadata))
            for version in article.article.versions { rule.check(version, into: &findings[0]) }
        }
    }

    @Test func whatFailedIsShown() async {
        var report = ExampleReport(usesColor: false)
        let good = await Self.run(Example("good", ["a.en.txt": "⟦a⟧b"]))
        let bad = await Self.run(Example("bad", files: [Example.File(path: "a.en.txt", text: "a⟦b⟧")], line: 7))
        report.add(good.rule, [good])
        #expect(report.isPassed)
        report.add(good.rule, [good, bad])
        report.add(FirstByte.metadata, [])
        #expect(!report.isPassed)
        #expect(
            String(decoding: report.bytes, as: UTF8.self) == """
                passed  house/first-byte: 1 example
                failed  house/first-byte: 1 of 2 examples
                  house.yml:7: bad
                    --- a.en.txt, as marked
                    +++ a.en.txt, as found
                    @@ -1 +1 @@
                    -a⟦b⟧
                    +⟦a⟧b
                    found: a.en.txt:1:1: info: here it is
                none    first-byte: no examples
                3 examples of 3 rules: 1 failed

                """)
    }
}
