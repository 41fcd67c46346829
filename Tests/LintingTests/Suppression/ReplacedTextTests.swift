import Content
import Language
import Linting
import Markup
import Testing

/// What is wrong within texts that have to be replaced.
@Suite struct ReplacedTextTests {
    /// Says that every version in German has to be replaced.
    private struct OldRule: DocumentRule {
        static let metadata = Toy.metadata("old", .completeness, severity: .error)
        init(options: RuleOptions) {}
        func check(_ version: Version, into findings: inout FindingCollector) {
            guard version.locale?.language == "de" else { return }
            for range in Toy.ranges(of: "<p>", in: version) {
                findings.report(range, of: version, "an old version", replaced: .version)
            }
        }
    }

    /// Says that blocks that begin with "old" have to be replaced.
    private struct OldBlockRule: DocumentRule {
        static let metadata = Toy.metadata("old-block", .parity)
        init(options: RuleOptions) {}
        func check(_ version: Version, into findings: inout FindingCollector) {
            for index in version.blocks.indices where version.text(of: version.blocks[index]).starts(with: "old".utf8) {
                findings.report(
                    version.blocks[index].range, of: version, "an old block", replaced: .blocks(of: version, [index]))
            }
        }
    }

    /// Says that blocks that begin with "menu" are no part of the article.
    private struct MenuRule: DocumentRule {
        static let metadata = Toy.metadata("menu", .boilerplate)
        init(options: RuleOptions) {}
        func check(_ version: Version, into findings: inout FindingCollector) {
            for index in version.blocks.indices where version.text(of: version.blocks[index]).starts(with: "menu".utf8)
            {
                findings.report(
                    version.blocks[index].range, of: version, "a menu", replaced: .blocks(of: version, [index]))
            }
        }
    }

    /// Reports "house", as a rule of style.
    private struct HouseRule: DocumentRule {
        static let metadata = Toy.metadata("house", .style)
        init(options: RuleOptions) {}
        func check(_ version: Version, into findings: inout FindingCollector) {
            Toy.replace("house", by: "home", in: version, into: &findings)
        }
    }

    /// Reports "bad", as an error of typography.
    private struct BadRule: DocumentRule {
        static let metadata = Toy.metadata("bad", severity: .error)
        init(options: RuleOptions) {}
        func check(_ version: Version, into findings: inout FindingCollector) {
            Toy.replace("bad", by: "good", in: version, into: &findings)
        }
    }

    private static func findings(_ files: [String: String], _ change: (inout Configuration) -> Void = { _ in }) async
        -> [String]
    {
        var configuration = Configuration()
        change(&configuration)
        let rules: [any Rule.Type] = [
            TehRule.self, OldRule.self, OldBlockRule.self, MenuRule.self, HouseRule.self, BadRule.self,
        ]
        let linter = Linter(
            rules: rules, configuration: configuration, store: MemoryStore(files.mapValues { Array($0.utf8) }))
        return await linter.lint(paths: ["."]).findings.map { "\($0.path) \($0.rule) \($0.start.column)" }
    }

    private static let page = "<p>teh bad house</p>"

    @Test func ofAVersionOnlyItsOwnAndWhatMayBeTheCauseIsLeft() async {
        let findings = await Self.findings(["a.de.html": Self.page, "a.en.html": Self.page])
        #expect(
            findings == [
                "a.de.html old 1", "a.de.html bad 8", "a.de.html house 12",
                "a.en.html teh 4", "a.en.html bad 8", "a.en.html house 12",
            ])
    }

    @Test func ofABlockOnlyWhatIsWrongWithinIsLeftOut() async {
        let findings = await Self.findings(["a.en.html": "<p>teh</p><p>old teh</p><p>teh</p>"])
        #expect(findings == ["a.en.html teh 4", "a.en.html old-block 14", "a.en.html teh 28"])
    }

    @Test func whatIsNoPartOfTheArticleIsToldAloneToo() async {
        let findings = await Self.findings(["a.en.html": "<p>menu teh</p>", "b.de.html": "<p>menu teh</p>"])
        #expect(findings == ["a.en.html menu 4", "b.de.html old 1"])
    }

    @Test func nothingIsLeftOutWhereNobodyIsToldToReplaceIt() async {
        let all = ["a.de.html teh 4", "a.de.html bad 8", "a.de.html house 12"]
        let off = await Self.findings(["a.de.html": Self.page]) { configuration in
            configuration.rules["old"] = .init()
            configuration.rules["old"]?.isEnabled = false
        }
        #expect(off == all)
        let suppressed = await Self.findings(["a.de.html": "<!-- hexapla-disable old -->\n\(Self.page)"])
        #expect(suppressed == all)
    }
}
