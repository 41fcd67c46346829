import Content
import Linting
import Markup
import Testing

/// Findings that are known already.
@Suite struct BaselineTests {
    private static let rules: [any Rule.Type] = [TehRule.self, ColorRule.self, GermanRule.self]

    private static func linter(_ files: [String: String], _ baseline: Baseline? = nil) -> Linter {
        var linter = Linter(rules: rules, store: MemoryStore(files.mapValues { Array($0.utf8) }))
        linter.baseline = baseline
        return linter
    }

    private static func baseline(_ files: [String: String]) async -> Baseline {
        Baseline(of: await linter(files).lint(paths: ["."]).findings)
    }

    @Test func whatIsKnownIsNotReported() async {
        let files = ["a.en.html": "<p>teh colour</p>"]
        let baseline = await Self.baseline(files)
        #expect(baseline.entries.map(\.rule) == ["color", "german", "teh"])
        let result = await Self.linter(files, baseline).lint(paths: ["."])
        #expect(result.findings.isEmpty)
        #expect(result.baseline == BaselineUse(known: baseline, stale: []))
        #expect(result.exitStatus(failOn: .info) == 0)
    }

    @Test func itSurvivesWhatMovesAndWhatStandsBeside() async {
        let baseline = await Self.baseline(["a.de.html": "<p>teh one</p>"])
        let moved = ["a.de.html": "<h1>new</h1>\n\n<p>teh two and colour</p>"]
        #expect(await Self.linter(moved, baseline).lint(paths: ["."]).findings.map(\.rule) == ["color"])
    }

    @Test func aSecondEqualFindingIsNew() async {
        let baseline = await Self.baseline(["a.de.html": "<p>teh</p>", "b.de.html": "<p>teh teh</p>"])
        let result = await Self.linter(
            ["a.de.html": "<p>teh teh</p>", "b.de.html": "<p>teh teh</p>"], baseline
        ).lint(paths: ["."])
        #expect(result.findings.map { "\($0.path):\($0.start.column)" } == ["a.de.html:8"])
        // What is suppressed has no number.
        let suppressed = "<!-- hexapla-disable-next teh --><p>teh</p><p>teh</p>"
        #expect(await Self.linter(["a.de.html": suppressed], baseline).lint(paths: ["."]).findings.isEmpty)
    }

    @Test func whatIsKnownIsNotFixed() async {
        let baseline = await Self.baseline(["a.de.html": "<p>teh</p>"])
        let linter = Self.linter(["a.de.html": "<p>teh colour</p>"], baseline)
        let fixed = await linter.fix(paths: ["."])
        #expect(fixed.appliedCount == 1)
        #expect(fixed.result.findings.isEmpty)
        #expect(fixed.files.map { $0.applied.map(\.rule) } == [["color"]])
    }

    @Test func onlyWhatWasLookedAtIsStale() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>teh</p>", to: "a.de.html")
        try folder.write("<p>teh colour</p>", to: "b.de.html")
        let all = Linter(rules: Self.rules, workingDirectory: folder.path)
        let baseline = Baseline(of: await all.lint(paths: ["."]).findings)
        try folder.write("<p>the</p>", to: "a.de.html")
        try folder.write("<p>the color</p>", to: "b.de.html")
        func stale(_ rules: [any Rule.Type], _ paths: [String]) async -> [String] {
            var linter = Linter(rules: rules, workingDirectory: folder.path)
            linter.baseline = baseline
            return await linter.lint(paths: paths).baseline?.stale.map { "\($0.path) \($0.rule)" } ?? []
        }
        #expect(await stale(Self.rules, ["."]) == ["a.de.html teh", "b.de.html color", "b.de.html teh"])
        #expect(await stale([TehRule.self], ["."]) == ["a.de.html teh", "b.de.html teh"])
        #expect(await stale(Self.rules, ["b.de.html"]) == ["b.de.html color", "b.de.html teh"])
        // An article that is gone is missed where all was linted.
        try folder.remove("a.de.html")
        #expect(await stale([TehRule.self], ["."]) == ["a.de.html teh", "b.de.html teh"])
        #expect(await stale([TehRule.self], ["b.de.html"]) == ["b.de.html teh"])
    }

    @Test func anUpdateKeepsWhatWasNotLookedAt() async throws {
        let old = await Self.baseline(["a.de.html": "<p>teh colour</p>"])
        var linter = Linter(
            rules: [TehRule.self, ShoutRule.self], store: MemoryStore(["a.de.html": Array("<p>hey</p>".utf8)]))
        linter.baseline = old
        let result = await linter.lint(paths: ["."])
        let use = try #require(result.baseline)
        #expect(old.updated(with: result.findings, after: use).entries.map(\.rule) == ["color", "shout"])
        #expect(old.pruned(after: use).entries.map(\.rule) == ["color"])
    }

    @Test func theTextIsReadBack() throws {
        let entries = [
            Baseline.Entry(
                fingerprint: "0123456789abcdef", rule: "pack/rule", path: "a\tb\\n.html", article: "漢字", locale: "",
                message: "two\nlines \\ and\r\ta tab"),
            Baseline.Entry(
                fingerprint: "fedcba9876543210", rule: "teh", path: "a.html", article: "a", locale: "zh-Hant",
                message: ""),
        ]
        let baseline = Baseline(entries)
        #expect(try Baseline(text: baseline.text, path: "b") == baseline)
        let lines = String(decoding: baseline.text, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1] == "0123456789abcdef\tpack/rule\ta\\tb\\\\n.html\t漢字\t\ttwo\\nlines \\\\ and\\r\\ta tab")
        let windows = String(decoding: baseline.text, as: UTF8.self).replacing("\n", with: "\r\n")
        #expect(try Baseline(text: Array(windows.utf8), path: "b") == baseline)
        // A merge may leave the same line twice.
        #expect(try Baseline(text: baseline.text + baseline.text, path: "b") == baseline)
        #expect(try Baseline(text: Baseline([]).text, path: "b").entries.isEmpty)
    }

    @Test(arguments: [
        (
            "",
            "b:1: this is no baseline, the first line should be \"# hexapla baseline 1\"; write one with \"hexapla baseline create\""
        ),
        (
            "# hexapla baseline 9\n",
            "b:1: this baseline is of another version of hexapla, the first line should be \"# hexapla baseline 1\"; write one with \"hexapla baseline create\""
        ),
        ("# hexapla baseline 1\n\nx\ty\n", "b:3: this line has 2 fields rather than 6; remove it"),
        ("# hexapla baseline 1\nx\n", "b:2: this line has 1 field rather than 6; remove it"),
        (
            "# hexapla baseline 1\nx\tr\tp\ta\tl\tm\n",
            "b:2: this line does not begin with a fingerprint of 16 digits and a rule; remove it"
        ),
        (
            "# hexapla baseline 1\n<<<<<<< HEAD\n",
            "b:2: a conflict of a merge is left here; keep the lines of both sides, then run \"hexapla baseline prune\""
        ),
    ])
    func tellsWhatIsWrong(_ text: String, _ message: String) {
        do throws(ToolError) {
            _ = try Baseline(text: Array(text.utf8), path: "b")
            Issue.record("it was read")
        } catch {
            #expect(error.description == message)
        }
    }

    @Test func anythingElseIsRefused() {
        #expect(throws: ToolError.self) { try Baseline(text: [0xFF, 0xFE], path: "b") }
        #expect(throws: ToolError.self) { try Baseline(text: Array("# hexapla baseline 1\n\0\u{7}\n".utf8), path: "b") }
    }

    @Test func theFileIsWrittenAsAWhole() throws {
        let folder = try TemporaryFolder()
        let baseline = Baseline([])
        try baseline.write(to: "known", workingDirectory: folder.path)
        try folder.setMode(0o640, of: "known")
        try folder.link("link", to: "known")
        try baseline.write(to: "link", workingDirectory: folder.path)
        #expect(try folder.isLink("link"))
        #expect(try folder.mode(of: "known") == 0o640)
        #expect(try folder.names() == ["known", "link"])
        #expect(try Baseline(contentsOf: "known", workingDirectory: folder.path) == baseline)
        #expect(throws: ToolError.self) { try baseline.write(to: "no/known", workingDirectory: folder.path) }
    }
}
