import Foundation
import Linting
import Markup
import Testing

@testable import Plugins

/// What becomes of findings and of the text that fixes put in.
@Suite struct PluginAnswerTests {
    private static let rules =
        #"{"type":"rules","protocol":1,"rules":[{"id":"rule","summary":"A rule.","severity":"info"},"#
        + #"{"id":"greek","summary":"B","locales":["el"]},{"id":"pair","summary":"C","comparesVersions":true}]}"#

    private func linter(_ findings: String, on files: [String: String]) async throws -> (Linter, MemoryStore) {
        let folder = try PluginFolder()
        let script = """
            read -r line
            cat <<'END'
            \(Self.rules)
            END
            while next; do
                printf '{"type": "findings", "id": %s, "findings": ' $id
                cat <<'END'
            [\(findings.replacingOccurrences(of: "\n", with: " "))]}
            END
            done
            """
        // Read before the folder goes with its object.
        let (groups, problems) = await PluginHost.start([try folder.plugin(script: script)], in: folder.context())
        #expect(problems == [])
        let store = MemoryStore(files.mapValues { Array($0.utf8) })
        return (Linter(catalog: RuleCatalog([], groups: groups), store: store), store)
    }

    private func fixed(_ text: String, path: String, block: Int = 0, _ replacements: String) async throws -> String {
        let finding = """
            {"rule": "rule", "version": 0, "block": \(block), "message": "m", "fixes":
            [{"title": "t", "applicability": "safe", "replacements": [\(replacements)]}]}
            """
        let (linter, store) = try await linter(finding, on: [path: text])
        let result = await linter.lint(paths: ["."])
        #expect(result.errors == [])
        let fixes = result.findings.flatMap(\.fixes)
        guard let fix = fixes.first else { return "no fix" }
        var bytes = store.contents[path] ?? []
        for edit in fix.edits.reversed() {
            #expect(Array(bytes[edit.range]) == edit.expected)
            bytes.replaceSubrange(edit.range, with: edit.replacement)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("<p>One two</p>", #"{"range": [0, 3], "text": "1 < 2 & 3"}"#, "<p>1 &lt; 2 &amp; 3 two</p>"),
        ("<p>é &amp; two</p>", #"{"range": [2, 3], "text": "and"}"#, "<p>é and two</p>"),
        ("<p>One two</p>", #"{"range": [7, 7], "text": "."}, {"range": [0, 0], "text": "A "}"#, "<p>A One two.</p>"),
        ("<p>One<b>two</b></p>", #"{"range": [3, 3], "text": " "}"#, "<p>One<b> two</b></p>"),
        ("<p>One <b>two</b></p>", #"{"range": [7, 7], "text": "!"}"#, "<p>One <b>two!</b></p>"),
        ("<p>One  \n two</p>", #"{"range": [3, 4], "text": "-"}"#, "<p>One-two</p>"),
        // Markup, an image, a line break and part of a reference are no text.
        ("<p>One <b>two</b></p>", #"{"range": [2, 5], "text": "x"}"#, "no fix"),
        ("<p>One <img src=a> two</p>", #"{"range": [2, 5], "text": "x"}"#, "no fix"),
        ("<p>One<br>two</p>", #"{"range": [3, 4], "text": "x"}"#, "no fix"),
        ("<p>a &NotEqualTilde; b</p>", #"{"range": [2, 3], "text": "x"}"#, "no fix"),
        ("<p>One two</p>", "", "no fix"),
    ])
    func replacesTextInHTML(_ text: String, _ replacements: String, _ expected: String) async throws {
        #expect(try await fixed(text, path: "a.en.html", replacements) == expected)
    }

    @Test(arguments: [
        ("<a><p>One &#233;&amp;</p></a>", #"{"range": [4, 6], "text": "<"}"#, "<a><p>One &lt;</p></a>"),
        (
            "<a><p><![CDATA[1 < 2]]></p></a>", #"{"range": [0, 3], "text": "a & b <"}"#,
            "<a><p><![CDATA[a & b < 2]]></p></a>"
        ),
        ("<a><p><![CDATA[1 < 2]]></p></a>", #"{"range": [0, 1], "text": "]]>"}"#, "no fix"),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a><p>One &x; b</p></a>", #"{"range": [4, 5], "text": "z"}"#, "no fix"),
    ])
    func replacesTextInXML(_ text: String, _ replacements: String, _ expected: String) async throws {
        #expect(try await fixed(text, path: "a.en.xml", replacements) == expected)
    }

    @Test func replacesTextInPlainText() async throws {
        #expect(try await fixed("One two", path: "a.en.txt", #"{"range": [0, 3], "text": "<&>"}"#) == "<&> two")
    }

    @Test func rulesHaveTheirSeverityLocalesAndRelatedPlaces() async throws {
        let (linter, _) = try await linter(
            """
            {"rule": "rule", "version": 1, "block": 0, "range": [2, 3], "message": "a\\n  b",
             "related": [{"version": 0, "block": 0, "range": [1, 2], "message": "here"}]},
            {"rule": "rule", "version": 0, "block": 0, "range": null, "severity": "error", "message": "bad"},
            {"rule": "greek", "version": 0, "block": 0, "message": "greek"},
            {"rule": "greek", "version": 1, "block": 0, "message": "not greek"},
            {"rule": "pair", "version": 1, "block": 0, "message": "pair"}
            """, on: ["a.el.html": "<p>Ένα δύο</p>", "a.en.html": "<p>é &amp; x</p>"])
        let result = await linter.lint(paths: ["."])
        #expect(result.errors == [])
        let shown = result.findings.map { "\($0.path) \($0.start.column) \($0.rule) \($0.severity) \($0.message)" }
        #expect(
            shown == [
                "a.el.html 4 test/greek warning greek", "a.el.html 4 test/rule error bad",
                "a.en.html 4 test/pair warning pair", "a.en.html 6 test/rule info a b",
            ])
        #expect(result.findings.last?.end.column == 11)
        #expect(
            result.findings.last?.related.map { "\($0.path) \($0.start.column) \($0.message)" } == ["a.el.html 5 here"])
    }

    @Test func aRuleThatComparesVersionsHasNothingToSayOfOne() async throws {
        let (linter, _) = try await linter(
            #"{"rule": "pair", "version": 0, "block": 0, "message": "pair"}"#, on: ["a.en.html": "<p>x</p>"])
        #expect(await linter.lint(paths: ["."]).findings.isEmpty)
    }

    @Test func thePluginIsToldWhichRulesRunAndNotesArePassedOn() async throws {
        let folder = try PluginFolder()
        let script = """
            rules; read -r select; say "$select" >&2; read -r line; say "$line" >&2; id=1; answer
            head -c 200000 /dev/zero | tr '\\0' 'x' | fold -w 100 >&2
            next
            """
        let run = await PluginRun(
            [try folder.plugin(script: script)], in: folder.context(),
            on: ["a.el.html": "<h2>é. Ω <a href='b'>c</a></h2>"])
        #expect(run.errors == [])
        let article = """
            plugin "test": {"type": "article", "id": 1, "article": "a", "source": null, "versions": [{\
            "locale": "el", "path": "a.el.html", "format": "html", "related": true, "blocks": [{\
            "id": 0, "kind": "heading", "level": 2, "text": "é. Ω c", "segments": [[0, 2], [3, 6]], \
            "content": true, "translatable": true, "inlines": [{"kind": "link", "range": [5, 6], \
            "target": "b"}]}]}], "rows": [[[0]]]}
            """
        #expect(run.notes.first == #"plugin "test": {"type": "select", "rules": ["rule"]}"#)
        #expect(run.notes.dropFirst().first == article)
        #expect(run.notes.last == "plugin \"test\": more notes are left out")
        #expect(run.notes.count < 700)
    }
}
