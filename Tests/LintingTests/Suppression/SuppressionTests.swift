import Content
import Language
@testable import Linting
import Markup
import Testing

/// Comments that keep findings from being reported. The toy rules `cat`, `color` and
/// `maybe` find `teh`, `colour` and `maybe`.
@Suite struct SuppressionTests {
    static let rules: [any Rule.Type] = [
        CatRule.self, ColorRule.self, UnsafeRule.self, GermanRule.self, StrictSuppressionRule.self,
    ]

    static func linter(_ files: [String: String], _ configuration: Configuration = Configuration()) -> Linter {
        var configuration = configuration
        // Only some of the tests are about articles without German.
        if configuration.rules["german"] == nil {
            configuration.rules["german"] = .init()
            configuration.rules["german"]?.isEnabled = false
        }
        return Linter(
            rules: rules, configuration: configuration, store: MemoryStore(files.mapValues { Array($0.utf8) }))
    }

    /// What is found: rule and column of files that have one line only.
    static func findings(_ text: String, in path: String = "a.en.html") async -> [String] {
        await linter([path: text]).lint(paths: ["."]).findings.map { "\($0.rule)@\($0.start.column)" }
    }

    @Test(arguments: [
        // The next element, with all below.
        ("<p>teh</p><!-- hexapla-disable-next cat --><p>teh</p><p>teh</p>", ["cat@4", "cat@57"]),
        ("<!-- hexapla-disable-next cat --><div><p>teh</p><p>teh <b>teh</b></p></div><p>teh</p>", ["cat@79"]),
        ("<p>a</p><!--hexapla-disable-next cat--> <!-- x --> <p>teh</p>", []),
        ("<ul><li>a <!-- hexapla-disable-next cat --><li>teh<li>teh</ul>", ["cat@55"]),
        // Text beside it, to the end of its block; within a block, the next run of text only.
        ("<div><!-- hexapla-disable-next cat -->teh &amp; teh <b>teh</b> teh<p>teh</p></div>", ["cat@70"]),
        ("<p>teh <!-- hexapla-disable-next cat -->teh <b>teh</b></p>", ["cat@4", "cat@48"]),
        ("<p>a</p><!-- hexapla-disable-next cat --><b>a</b> teh<p>teh</p>", ["cat@57"]),
        // Several rules, categories, all; reasons.
        ("<!-- hexapla-disable-next cat, color -- as in print --><p>teh colour maybe</p>", ["maybe@70"]),
        ("<!-- hexapla-disable-next color cat --><p>teh colour</p>", []),
        ("<!-- hexapla-disable-next typography --><p>teh colour maybe</p>", []),
        ("<!-- hexapla-disable-next all — why not --><p>teh colour maybe</p>", []),
        ("<!-- hexapla-disable-next color -- not cat --><p>teh colour</p>", ["cat@50"]),
        // From here to there.
        ("<p>teh</p><!-- hexapla-disable cat --><p>teh</p><!-- hexapla-enable cat --><p>teh</p>", ["cat@4", "cat@79"]),
        ("<p>teh</p><!-- hexapla-disable cat --><p>teh</p><p>teh</p>", ["cat@4"]),
        ("<!-- hexapla-disable all --><p>teh</p><!-- hexapla-enable cat --><p>teh colour</p>", ["cat@69"]),
        (
            "<!-- hexapla-disable cat,color --><p>teh</p><!-- hexapla-enable all --><p>teh colour</p>",
            ["cat@75", "color@79", "strict@1"]
        ),
        (
            "<p>a</p><!-- hexapla-disable color --><!-- hexapla-enable color --><!-- hexapla-disable cat --><p>teh colour</p>",
            ["strict@9", "color@103"]
        ),
        // The element that it stands in.
        ("<div><p>teh</p><!-- hexapla-disable-block cat --><p>teh</p></div><p>teh</p>", ["cat@69"]),
        ("<p>teh <b><!-- hexapla-disable-block cat -->teh</b> teh</p>", ["cat@4", "cat@53"]),
        ("<!-- hexapla-disable-block cat --><p>teh</p><p>teh</p>", []),
        // Nothing of the kind.
        ("<!-- hexapla was here --><p>teh</p>", ["cat@29"]),
        ("<script><!-- hexapla-disable cat --></script><p>teh</p>", ["cat@49"]),
    ])
    func suppresses(_ text: String, _ expected: [String]) async {
        #expect(await Self.findings(text).sorted() == expected.sorted())
    }

    @Test(arguments: [
        ("<a><?hexapla disable-next cat -- why?><p>teh</p><p>teh</p></a>", ["cat@52"]),
        ("<a><p>teh</p><?hexapla disable all?><p>teh</p><?hexapla enable all?><p>teh</p></a>", ["cat@7", "cat@72"]),
        ("<a><p><?hexapla disable-block cat?>teh</p><p>teh</p></a>", ["cat@46"]),
        ("<?hexapla disable cat?><a><p>teh</p></a>", []),
        ("<a><!-- hexapla-disable-next cat — why --><p>teh</p></a>", []),
    ])
    func takesInstructionsInXML(_ text: String, _ expected: [String]) async {
        #expect(await Self.findings(text, in: "a.en.xml") == expected)
    }

    @Test func plainTextHasNoComments() async {
        #expect(await Self.findings("<!-- hexapla-disable all --> teh", in: "a.en.txt") == ["cat@30"])
    }

    @Test(arguments: [
        ("<!-- hexapla-disable-line cat --><p>a</p>", "verb hexapla-disable-line @0"),
        ("<!-- hexapla disable-next cat --><p>a</p>", "verb hexapla disable-next @0"),
        ("<!-- hexapla-disable-next -- why --><p>a</p>", "names @0"),
        ("<!-- hexapla-disable-next tehh --><p>a</p>", "tehh unknown @0"),
        ("<!-- hexapla-enable cat --><p>a</p>", "cat unopened @0"),
        ("<!-- hexapla-disable-next cat --><p>a</p>", "cat unused @0"),
        ("<p>teh</p><!-- hexapla-disable cat --><p>a</p>", "cat unused @10"),
        ("<p>a <!-- hexapla-disable-block all --></p><p>teh</p>", "all unused @5"),
        ("<p>a</p><!-- hexapla-disable-next cat --></body>", "cat unused @8"),
        ("<!-- hexapla-disable-next cat, color --><p>teh</p>", "color unused @0"),
    ])
    func tellsWhatIsOfNoUse(_ text: String, _ expected: String) async {
        let result = await Self.linter(["a.en.html": text]).lint(paths: ["."])
        #expect(
            result.findings.filter { $0.rule == "strict" }.map { "\($0.message) @\($0.start.offset)" } == [expected])
    }

    @Test(arguments: [
        "<!-- hexapla-disable strict --><p>a</p><!-- hexapla-disable-next cat --><p>a</p>",
        "<p>a</p><!-- hexapla-disable-next strict --><!-- hexapla-disable-next cat --><p>a</p>",
        "<!-- hexapla-disable all --><p>a</p><!-- hexapla-disable-next cat --><p>a</p>",
    ])
    func whatIsSaidOfSuppressionsCanBeSuppressed(_ text: String) async {
        #expect(await Self.findings(text) == [])
    }

    @Test func nothingSuppressesWhatIsSaidOfItself() async {
        #expect(await Self.findings("<p>a</p><!-- hexapla-disable-next all --><p>a</p>") == ["strict@9"])
        #expect(await Self.findings("<!-- hexapla-disable all --><p>a</p>") == ["strict@1"])
    }

    @Test func whatDidNotRunIsNotCalledUnused() async throws {
        let text = "<!-- hexapla-disable-next cat, parity, german, typography, all --><p>a</p>"
        var configuration = Configuration()
        try configuration.select(["strict", "color"], ignoring: [], rules: Self.rules.map { $0.metadata })
        let result = await Self.linter(["a.en.html": text], configuration).lint(paths: ["."])
        #expect(result.findings.isEmpty)
    }

    @Test func whatAFolderIsNeededForIsNotCalledUnusedInAFile() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<!-- hexapla-disable german --><p>a</p>", to: "a.de.html")
        let linter = Linter(rules: Self.rules, workingDirectory: folder.path)
        #expect(await linter.lint(paths: ["a.de.html"]).findings.isEmpty)
        #expect(await linter.lint(paths: ["."]).findings.map(\.rule) == ["strict"])
    }

    @Test func suppressesWhatIsFoundInTheWholeExport() async {
        var configuration = Configuration()
        configuration.rules["german"] = .init()
        let files = [
            "a.en.html": "<!doctype html><!-- hexapla-disable german -- none wanted --><p>a</p>",
            "b.en.html": "<p>a</p><!-- hexapla-disable german -- too late --><p>a</p>",
        ]
        let result = await Self.linter(files, configuration).lint(paths: ["."])
        #expect(result.findings.map { "\($0.path) \($0.rule)" } == ["b.en.html german", "b.en.html strict"])
    }

    @Test func whatIsSuppressedIsNotFixed() async {
        let text = "<p>teh</p><!-- hexapla-disable-next cat --><p>teh</p>"
        let linter = Self.linter(["a.en.html": text])
        let fixed = await linter.fix(paths: ["."])
        #expect(fixed.appliedCount == 1)
        let store = linter.store as? MemoryStore
        #expect(
            store?.contents["a.en.html"].map { String(decoding: $0, as: UTF8.self) }
                == text.replacing(
                    "<p>teh</p><!", with: "<p>the</p><!"))
    }

    @Test func manySuppressionsCostNoProduct() async {
        let one = "<!-- hexapla-disable-next cat --><p>teh</p>"
        let comments = String(repeating: "<!-- hexapla-disable-next all -->", count: 2_000)
        let text = String(repeating: one, count: 2_000) + comments + "<p>teh</p>"
        #expect(await Self.findings(text) == [])
        let toggles = String(
            repeating: "<!-- hexapla-disable all --><i>teh</i><!-- hexapla-enable cat -->", count: 2_000)
        #expect(await Self.findings(toggles).isEmpty)
    }
}

/// Replaces `teh` by `the`; its own name is none of what it finds.
struct CatRule: DocumentRule {
    static let metadata = Toy.metadata("cat")
    init(options: RuleOptions) {}
    func check(_ version: Version, into findings: inout FindingCollector) {
        Toy.replace("teh", by: "the", in: version, into: &findings)
    }
}

/// Tells of suppressions what became of them, without words.
struct StrictSuppressionRule: SuppressionRule {
    static let metadata = Toy.metadata("strict", .markup)
    init(options: RuleOptions) {}

    func check(_ suppression: SuppressionUse, of version: Version, into findings: inout FindingCollector) {
        let directive = suppression.directive
        if directive.verb == nil {
            findings.report(directive.range, of: version, "verb \(directive.spelling)")
            return
        }
        if directive.names.isEmpty { findings.report(directive.range, of: version, "names") }
        for (name, use) in zip(directive.names, suppression.uses) where use != .used && use != .undecided {
            findings.report(directive.range, of: version, "\(name.text) \(use)")
        }
    }

    func check(unused exemption: Configuration.Exemption, report: (_ message: String, _ key: String) -> Void) {
        report("exemption of \(exemption.rules.joined(separator: " "))", exemption.reason)
    }
}
