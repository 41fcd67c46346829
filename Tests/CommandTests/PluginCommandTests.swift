import Foundation
import Testing

/// Plugins from the configuration to the report.
@Suite struct PluginCommandTests {
    private static let plugin = """
        read -r hello
        printf '%s\\n' '{"type": "rules", "protocol": 1, "rules": [{"id": "first", "summary": "A word.", "fix": "safe"}]}'
        while read -r line; do
            case $line in
            '{"type": "article"'*)
                id=${line#*'"id": '}
                printf '{"type": "findings", "id": %s, "findings": [' "${id%%,*}"
                printf '{"rule": "first", "version": 0, "block": 0, "range": [2, 5], "message": "a word", "fixes": '
                printf '[{"title": "write two", "applicability": "safe", "replacements": '
                printf '[{"range": [2, 5], "text": "two"}]}]}]}\\n' ;;
            esac
        done
        """
    private static let configuration = "plugins:\n  words: {run: [sh, tools/plugin.sh]}\n"

    private func site(_ files: [String: String] = [:]) throws -> Command {
        try Command(
            [
                ".hexapla.yml": Self.configuration, "tools/plugin.sh": Self.plugin,
                "export/a.en.html": "<p>&eacute; one</p>\n", "export/b.en.html": "<p>&amp; one</p>\n",
            ].merging(files) { $1 })
    }

    @Test(arguments: ["1", "2", "4"])
    func aPluginReportsAndFixes(_ jobs: String) throws {
        let command = try site()
        defer { command.remove() }
        let arguments = ["export", "--select", "words", "--jobs", jobs]
        let outcome = try command.run("lint", arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("export/a.en.html:1:13: warning: a word [words/first] (fixable)"))
        #expect(outcome.output.contains("export/b.en.html:1:10: warning: a word [words/first] (fixable)"))
        // It reports the word again when it is asked about the fixed file, and its repair no longer changes anything.
        _ = try command.run("lint", "--fix", arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
        #expect(command.read("export/a.en.html") == "<p>&eacute; two</p>\n")
        #expect(command.read("export/b.en.html") == "<p>&amp; two</p>\n")
    }

    @Test func aPluginOfTheExportIsNotRun() throws {
        let command = try site(["export/.hexapla.yml": "plugins:\n  bad: {run: [sh, -c, 'touch ran']}\n"])
        defer { command.remove() }
        let outcome = try command.run("lint", "export")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.hasPrefix(
                "error: export/.hexapla.yml:2:3: plugin \"bad\" is not run: this configuration lies within \"export\", "
                    + "which is linted; if you trust it, name it with \"--config export/.hexapla.yml\"\n"))
        #expect(command.read("export/ran") == nil)
        #expect(command.read("ran") == nil)
    }

    @Test func whatFailsCostsItsFindingsOnly() throws {
        let command = try site(["tools/plugin.sh": Self.plugin.replacingOccurrences(of: "id=$", with: "exit 7; id=$")])
        defer { command.remove() }
        try command.write("<p>i -patronize</p>\n", to: "export/c.fil.html")
        let outcome = try command.run("lint", "export")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.contains(
                "error: .hexapla.yml:2:3: the findings of plugin \"words\" are lost: "
                    + "it ended with exit status 7 at article \"export/a\"; it has to run until its input ends"))
        #expect(outcome.output.contains("[space-around-hyphen]"))
        #expect(!outcome.output.contains("[words/first]"))
    }

    @Test func rulesOfAPluginAreListedAndExplained() throws {
        let command = try site()
        defer { command.remove() }
        // Here the configuration is found, and lies where rules might be tried: it has to be named.
        let outcome = try command.run("rules", "list", "--config", ".hexapla.yml")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("words/first"))
        #expect(try command.run("rules", "list").errors.contains("plugin \"words\" is not run"))
    }
}
