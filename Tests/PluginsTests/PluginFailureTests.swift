import Foundation
import Linting
import Testing

@testable import Plugins

/// Plugins that don't do as they should: each is one error, costs its own findings and nothing else.
@Suite struct PluginFailureTests {
    private func errors(
        of script: String, on files: [String: String] = PluginRun.article, timeout: Double = 60
    ) async throws -> [String] {
        let folder = try PluginFolder()
        var plugin = try folder.plugin(script: script)
        plugin.timeout = timeout
        let run = await PluginRun([plugin], in: folder.context(), on: files)
        #expect(run.findings == [])
        #expect(run.result.exitStatus(failOn: .error) == 2)
        for error in run.result.errors {
            #expect(error.path == "\(folder.path)/.hexapla.yml")
            #expect(error.line == 2)
            #expect(error.column == 3)
        }
        return run.errors
    }

    private static let lost = "the findings of plugin \"test\" are lost: "
    private static let notRun = "plugin \"test\" is not run: "

    // MARK: Processes

    @Test(arguments: [
        ("exit 3", "it ended with exit status 3; it has to run until its input ends"),
        ("exit 0", "it ended with exit status 0; it has to run until its input ends"),
        ("echo >&2 'no dictionary'; exit 1", "it ended with exit status 1: no dictionary"),
        ("kill -9 $$", "it ended with signal 9 (SIGKILL); it has to run until its input ends"),
    ])
    func endsAtTheStart(_ script: String, _ problem: String) async throws {
        #expect(try await errors(of: script) == [Self.notRun + problem])
    }

    @Test(arguments: [
        ("exit 3", "it ended with exit status 3 at article \"a\"; it has to run until its input ends"),
        (
            "printf '{\"type\"'; exit 3",
            "it ended with exit status 3 at article \"a\"; it has to run until its input ends"
        ),
        ("echo >&2 oh; echo >&2 'KeyError: x'; exit 1", "it ended with exit status 1 at article \"a\": KeyError: x"),
        ("kill -9 $$", "it ended with signal 9 (SIGKILL) at article \"a\"; it has to run until its input ends"),
        ("kill -15 $$", "it ended with signal 15 (SIGTERM) at article \"a\"; it has to run until its input ends"),
    ])
    func endsAtAnArticle(_ script: String, _ problem: String) async throws {
        #expect(try await errors(of: "rules; next; \(script)") == [Self.lost + problem])
    }

    @Test func endsWithAnErrorAfterTheLastArticle() async throws {
        let problem = "it ended with exit status 4 after the last article: late"
        let script = "rules; next; answer; while read -r line; do :; done; echo >&2 late; exit 4"
        #expect(try await errors(of: script) == [Self.lost + problem])
    }

    @Test func hangsAtTheStart() async throws {
        let folder = try PluginFolder()
        var context = folder.context()
        context.startTimeout = 0.2
        let run = await PluginRun([try folder.plugin(script: "sleep 1000")], in: context)
        #expect(
            run.errors == [
                Self.notRun
                    + "it told no rules within 0.2 seconds; it has to answer the first line before it reads more"
            ])
    }

    @Test(arguments: ["sleep 1000", "trap '' TERM HUP INT; while :; do sleep 1000; done", "kill -STOP $$"])
    func hangsAtAnArticle(_ script: String) async throws {
        let problem = "it took longer than 0.5 seconds at article \"a\"; raise its \"timeout\" if it needs more"
        #expect(try await errors(of: "rules; next; \(script)", timeout: 0.5) == [Self.lost + problem])
    }

    @Test func neverReadsALineThatIsLongerThanAPipe() async throws {
        let problem = "it took longer than 0.5 seconds at article \"a\"; raise its \"timeout\" if it needs more"
        let files = ["a.en.html": "<p>\(String(repeating: "word ", count: 400_000))</p>"]
        #expect(try await errors(of: "rules; sleep 1000", on: files, timeout: 0.5) == [Self.lost + problem])
    }

    @Test func answersALineThatItDoesNotRead() async throws {
        let files = ["a.en.html": "<p>\(String(repeating: "word ", count: 400_000))</p>"]
        let problem = "it answered at article \"a\" before it had read the whole line"
        let script = "rules; read -r select; id=1; answer; sleep 1000"
        #expect(try await errors(of: script, on: files, timeout: 0.5) == [Self.lost + problem])
    }

    @Test func writesBeforeItHasReadEverything() async throws {
        // More than a pipe holds either way: who only wrote or only read would wait for ever.
        let folder = try PluginFolder()
        let script = """
            rules; read -r select
            printf '{"type": "findings", "id": 1, "findings": ['
            head -c 2000000 /dev/zero | tr '\\0' ' '
            read -r article
            say ']}'
            """
        let files = ["a.en.html": "<p>\(String(repeating: "word ", count: 40_000))</p>"]
        let run = await PluginRun([try folder.plugin(script: script)], in: folder.context(), on: files)
        #expect(run.errors == [])
    }

    @Test func closesItsOutput() async throws {
        let folder = try PluginFolder()
        var context = folder.context()
        context.grace = .seconds(0.5)
        let plugin = try folder.plugin(script: "rules; next; exec >&-; sleep 1000")
        let run = await PluginRun([plugin], in: context)
        #expect(
            run.errors == [
                Self.lost + "it closed its standard output at article \"a\"; it has to answer until its input ends"
            ])
    }

    @Test func doesNotEndWithItsInput() async throws {
        // It has answered everything, so that nothing is lost.
        let folder = try PluginFolder()
        var context = folder.context()
        context.grace = .seconds(0.5)
        let plugin = try folder.plugin(script: "rules; next; answer \"$(finding)\"; echo $$ >pid; exec sleep 1000")
        let run = await PluginRun([plugin], in: context)
        #expect(run.errors == [])
        #expect(run.findings == ["a.en.html:1:4: here"])
        await expectEnd(of: folder.text(of: "pid"))
    }

    @Test(arguments: ["rules; next; answer; sleep 1000 &", "rules; next; sleep 1000 & echo $! >pid; exit 3"])
    func leavesAGrandchildThatKeepsThePipesOpen(_ script: String) async throws {
        let folder = try PluginFolder()
        let plugin = try folder.plugin(script: "\(script)\necho $! >pid; exit")
        let run = await PluginRun([plugin], in: folder.context())
        let problem = "it ended with exit status 3 at article \"a\"; it has to run until its input ends"
        #expect(run.errors == (script.hasSuffix("3") ? [Self.lost + problem] : []))
        await expectEnd(of: folder.text(of: "pid"))
    }

    @Test func aHangingGrandchildIsKilledWithThePlugin() async throws {
        let folder = try PluginFolder()
        var plugin = try folder.plugin(script: "rules; next; sleep 1000 & echo $! >pid; wait")
        plugin.timeout = 0.5
        let run = await PluginRun([plugin], in: folder.context())
        #expect(run.errors.count == 1)
        await expectEnd(of: folder.text(of: "pid"))
    }

    @Test func answersWithMoreThanALineMayHold() async throws {
        let problem = "it answered at article \"a\" with more than 16 MB; report fewer findings"
        let script = "rules; next; head -c 100000000 /dev/zero | tr '\\0' 'a'; say; next"
        #expect(try await errors(of: script) == [Self.lost + problem])
    }

    @Test(arguments: [
        "rules; next; answer; answer; next", "rules; next; answer; printf x; next",
        "rules; next; answer; while read -r line; do :; done; echo bye",
    ])
    func writesMoreThanItsAnswers(_ script: String) async throws {
        // Whether the second line comes with the first or after it is up to the system.
        let errors = try await errors(of: script)
        let problem = "; on its standard output it may write its answers and nothing else"
        #expect(
            [
                [Self.lost + "it wrote more than one line at article \"a\"" + problem],
                [Self.lost + "it wrote more than one line after the last article" + problem],
            ].contains(errors))
    }

    @Test func programsThatCannotBeRun() async throws {
        let folder = try PluginFolder()
        try folder.write("", to: "text", isProgram: false)
        try folder.write("no interpreter", to: "nonsense")
        try folder.write("#!/no/such/interpreter\n", to: "orphan")
        let missing = folder.plugin("hexapla-no-such-program")
        let plugins = [
            missing, folder.plugin("\(folder.path)/nothing"), folder.plugin("\(folder.path)/text"),
            folder.plugin(folder.path), folder.plugin("\(folder.path)/nonsense"),
            folder.plugin("\(folder.path)/orphan"),
        ]
        let system =
            "the system can't run its program; a script has to begin with \"#!\" and the path of its interpreter"
        let (groups, problems) = await PluginHost.start(plugins, in: folder.context())
        #expect(groups.isEmpty)
        #expect(
            problems.map(\.message) == [
                Self.notRun
                    + "no folder of PATH has a program \"hexapla-no-such-program\"; install it, or give its path",
                Self.notRun + "there is no program \"\(folder.path)/nothing\"; check the path",
                Self.notRun + "\"\(folder.path)/text\" is no program; make it executable with \"chmod +x\", "
                    + "or name the program that runs it",
                Self.notRun + "\"\(folder.path)\" is no program; make it executable with \"chmod +x\", "
                    + "or name the program that runs it",
                Self.notRun + system, Self.notRun + system,
            ])
    }

    // MARK: Answers

    @Test(arguments: [
        (
            "hello",
            "it answered with no JSON (value expected at byte 0); "
                + "on its standard output it may write its answers and nothing else"
        ),
        (
            #"{"type": "rules"} Loaded."#,
            "it answered with no JSON (something follows the value at byte 18); "
                + "on its standard output it may write its answers and nothing else"
        ),
        ("[]", "it answered with what the protocol doesn't know: the value must be an object, not an array"),
        (#"{"type": "findings"}"#, "it answered with \"findings\" where \"rules\" was due"),
        ("{}", "it answered with no \"type\" where \"rules\" was due"),
        (
            #"{"type": "rules", "protocol": 2, "rules": {"new": "shape"}}"#,
            "it speaks version 2 of the protocol, not 1; use a version of the plugin that fits this one of Hexapla"
        ),
        (
            #"{"type": "rules", "rules": []}"#,
            "it speaks version none of the protocol, not 1; use a version of the plugin that fits this one of Hexapla"
        ),
        (
            #"{"type": "rules", "protocol": 1}"#,
            "it answered with what the protocol doesn't know: the value lacks \"rules\""
        ),
        (
            #"{"type": "rules", "protocol": 1, "rules": []}"#,
            "it answered with what the protocol doesn't know: \"rules\" must not be empty"
        ),
        (
            #"{"type": "rules", "protocol": 1, "rules": [{"id": "a"}]}"#,
            "it answered with what the protocol doesn't know: \"rules[0]\" lacks \"summary\""
        ),
        (
            #"{"type": "rules", "protocol": 1, "rules": [{"id": "A b", "summary": "x"}]}"#,
            "it answered with what the protocol doesn't know: "
                + "\"rules[0].id\" must be lower-case letters, digits and hyphens, not \"A b\""
        ),
        (
            #"{"type": "rules", "protocol": 1, "rules": [{"id": "a", "summary": "x", "severty": "info"}]}"#,
            "it answered with what the protocol doesn't know: "
                + "\"rules[0].severty\" is no key of a rule, did you mean \"severity\"?"
        ),
        (
            #"{"type": "rules", "protocol": 1, "rules": [{"id": "a", "summary": "x", "severity": "warn"}]}"#,
            "it answered with what the protocol doesn't know: "
                + "\"rules[0].severity\" can't be \"warn\", did you mean \"warning\"?"
        ),
        (
            #"{"type": "rules", "protocol": 1, "rules": [{"id": "a", "summary": "x", "locales": ["1"]}]}"#,
            "it answered with what the protocol doesn't know: "
                + "\"rules[0].locales\" has no locale \"1\", write it like \"de\", \"pt-BR\" or \"!*-Latn\""
        ),
        (
            #"{"type":"rules","protocol":1,"rules":[{"id":"a","summary":"x"},{"id":"a","summary":"x"}]}"#,
            "it has two rules \"test/a\"; remove one of them"
        ),
        (#"{"type": "error", "message": "no \"terms\"\n given"}"#, "it reports: no \"terms\" given"),
    ])
    func tellsItsRulesWrongly(_ line: String, _ problem: String) async throws {
        let script = "read -r line; say '\(line)'; while read -r line; do :; done"
        #expect(try await errors(of: script) == [Self.notRun + problem])
    }

    @Test(arguments: [
        (
            "garbage",
            "it answered at article \"a\" with no JSON (value expected at byte 0); "
                + "on its standard output it may write its answers and nothing else"
        ),
        (
            "",
            "it answered at article \"a\" with no JSON (unexpected end at byte 0); "
                + "on its standard output it may write its answers and nothing else"
        ),
        (
            #"{"type": "findings", "id": 7, "findings": []}"#,
            "it answered at article \"a\" for id 7, not 1; every article has one answer, with its id"
        ),
        (
            #"{"type": "findings", "findings": []}"#,
            "it answered at article \"a\" for id none, not 1; every article has one answer, with its id"
        ),
        (#"{"type": "error", "message": "out of luck"}"#, "it reports at article \"a\": out of luck"),
        (
            #"{"type": "findings", "id": 1}"#,
            "it answered at article \"a\" with what the protocol doesn't know: the value lacks \"findings\""
        ),
    ])
    func answersWrongly(_ line: String, _ problem: String) async throws {
        #expect(try await errors(of: "rules; next; say '\(line)'; next") == [Self.lost + problem])
    }

    @Test(arguments: [
        (
            #"{"rule": "ruel", "version": 0, "block": 0, "message": "m"}"#,
            "it answered at article \"a\" with what the protocol doesn't know: "
                + "\"findings[0].rule\" is no rule of the plugin: \"ruel\", did you mean \"rule\"?"
        ),
        (
            #"{"rule": "rule", "version": 0, "block": 0, "message": " \n"}"#,
            "it answered at article \"a\" with what the protocol doesn't know: "
                + "\"findings[0].message\" must not be empty"
        ),
        (
            #"{"rule": "rule", "version": 1, "block": 0, "message": "m"}"#,
            "findings[0] at article \"a\" is about version 1 of 1; they are counted from 0"
        ),
        (
            #"{"rule": "rule", "version": 0, "block": -1, "message": "m"}"#,
            "findings[0] at article \"a\" is about block -1 of version 0, which has 1; they are counted from 0"
        ),
        (
            #"{"rule": "rule", "version": 0, "block": 0, "range": [0, 8], "message": "m"}"#,
            "findings[0] at article \"a\" is about [0, 8] of block 0, which has 7 characters; "
                + "they are counted in Unicode scalars, from 0"
        ),
        (
            #"{"rule": "rule", "version": 0, "block": 0, "range": [3, 2], "message": "m"}"#,
            "it answered at article \"a\" with what the protocol doesn't know: "
                + "\"findings[0].range\" must not be [3, 2]: a range goes from 0 or more upwards"
        ),
        (
            #"{"rule": "rule", "version": 0, "block": 0, "range": [1], "message": "m"}"#,
            "it answered at article \"a\" with what the protocol doesn't know: "
                + "\"findings[0].range\" must be two whole numbers, not 1"
        ),
        (
            #"{"rule":"rule","version":0,"block":0,"message":"m","related":[{"version":0,"block":9,"message":"m"}]}"#,
            "findings[0].related[0] at article \"a\" is about block 9 of version 0, which has 1; "
                + "they are counted from 0"
        ),
        (
            #"{"rule":"rule","version":0,"block":0,"message":"m","fixes":[{"title":"t","applicability":"safe","#
                + #""replacements":[{"range":[0,3],"text":"a"},{"range":[2,4],"text":"b"}]}]}"#,
            "findings[0].fixes[0] at article \"a\" has a fix whose replacements overlap"
        ),
        (
            #"{"rule":"rule","version":0,"block":0,"message":"m","fixes":[{"title":"t","applicability":"safe","#
                + #""replacements":[{"range":[0,3],"text":"\u0001"}]}]}"#,
            "it answered at article \"a\" with what the protocol doesn't know: "
                + "\"findings[0].fixes[0].replacements[0].text\" holds U+0001, which no file can hold"
        ),
    ])
    func reportsWrongly(_ finding: String, _ problem: String) async throws {
        let line = #"{"type": "findings", "id": 1, "findings": [\#(finding)]}"#
        let script = "rules; next; cat <<'END'\n\(line)\nEND\nnext"
        #expect(try await errors(of: script) == [Self.lost + problem])
    }

    @Test func theOthersAreReported() async throws {
        let folder = try PluginFolder()
        let good = folder.plugin(
            try folder.write(
                ShellPlugin.functions + "rules; while next; do answer \"$(finding)\"; done", to: "good"),
            name: "good")
        let bad = folder.plugin(
            try folder.write(
                ShellPlugin.functions
                    + "rules; while next; do [ $article = b ] && exit 1; answer \"$(finding)\"; done", to: "bad"),
            name: "bad")
        let files = ["a.en.html": "<p>One</p>", "b.en.html": "<p>One</p>", "c.en.html": "<p>One</p>"]
        let run = await PluginRun([bad, good], in: folder.context(), on: files)
        #expect(run.findings == ["a", "b", "c"].map { "\($0).en.html:1:4: here" })
        #expect(run.result.findings.map(\.rule) == ["good/rule", "good/rule", "good/rule"])
        #expect(run.result.documents.map(\.applicableRules) == [["good/rule"], ["good/rule"], ["good/rule"]])
        #expect(
            run.errors == [
                "the findings of plugin \"bad\" are lost: it ended with exit status 1 at article \"b\"; "
                    + "it has to run until its input ends"
            ])
    }

    /// Waits until a process, which was killed, is no more than a name.
    private func expectEnd(of text: String) async {
        guard let id = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            Issue.record("no process")
            return
        }
        for _ in 0..<600 {
            if !Self.isRunning(id) { return }
            try? await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("process \(id) still runs")
    }

    private static func isRunning(_ id: Int32) -> Bool {
        guard kill(id, 0) == 0 else { return false }
        // One that nobody waited for yet is a zombie.
        let status = FileManager.default.contents(atPath: "/proc/\(id)/stat").map {
            String(decoding: $0, as: UTF8.self)
        }
        return status.map { !$0.contains(") Z ") } ?? true
    }
}
