import Foundation
import Testing

/// What is shown of a configuration, and where its values are said to come from.
@Suite struct ConfigCommandTests {
    private static let configuration = """
        extends: shared.yml
        source: en
        locales: [de]
        rules:
          boilerplate: off
          missing-paragraph: warning
        overrides:
          - paths: "*.de.html"
            locales: "de"
            rules:
              missing-paragraph: {severity: info}
          - articles: other
            rules: {missing-heading: off}
        suppress:
          - rules: [missing-heading]
            locales: ["!en", "*-Cyrl"]
            reason: not yet
          - rules: [typography]
            paths: "*.de.*"
            reason: drafts
        plugins:
          marker:
            run: [sh, -c, touch started]
        """

    private static var files: [String: String] {
        Exports.clean.merging([".hexapla.yml": configuration, "shared.yml": "fail-on: warning\nexclude: [old]\n"]) {
            $1
        }
    }

    /// The line of a table that begins with a word, its columns joined by a bar.
    private func line(_ name: String, of table: String) -> String? {
        table.split(separator: "\n").first { $0.hasPrefix("\(name) ") }.map { line in
            line.split(separator: " ", omittingEmptySubsequences: false).reduce(into: [[Substring]]()) { cells, word in
                if word.isEmpty || cells.isEmpty { cells.append([]) }
                if !word.isEmpty { cells[cells.count - 1].append(word) }
            }.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: "|")
        }
    }

    @Test func aFolderHasWhatHoldsUnlessOverridden() throws {
        let command = try Command(Self.files)
        defer { command.remove() }
        let outcome = try command.run("config")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        let table = outcome.output
        #expect(table.hasPrefix("configuration: .hexapla.yml\n\nsource "))
        #expect(line("source", of: table) == "source|en|.hexapla.yml:2")
        #expect(line("locales", of: table) == "locales|de|.hexapla.yml:3")
        #expect(line("articles", of: table) == "articles|-|default")
        #expect(line("exclude", of: table) == "exclude|old|shared.yml:2")
        #expect(line("encoding", of: table) == "encoding|windows-1252|default")
        #expect(line("fail-on", of: table) == "fail-on|warning|shared.yml:1")
        #expect(line("plugins", of: table) == "plugins|marker: sh -c touch started|.hexapla.yml:22")
        #expect(line("boilerplate-text", of: table) == "boilerplate-text|off|.hexapla.yml:5")
        #expect(line("missing-paragraph", of: table) == "missing-paragraph|warning|.hexapla.yml:6")
        #expect(line("missing-heading", of: table) == "missing-heading|error|default")
        #expect(table.contains("\noverride "))
        #expect(table.contains("paths: *.de.html; locales: de"))
        #expect(table.contains("articles: other"))
        #expect(table.contains("rules: missing-heading; locales: !en, *-Cyrl; reason: not yet"))
        #expect(command.read("started") == nil)
    }

    @Test func aFileHasItsOverridesAndSuppressions() throws {
        let command = try Command(Self.files)
        defer { command.remove() }
        let outcome = try command.run("config", "service.de.html", "--format", "json", "--ignore", "typography")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(
            object["document"] as? [String: String]
                == ["path": "service.de.html", "article": "service", "locale": "de"])
        let rules = try #require(object["rules"] as? [[String: Any]])
        let paragraph = try #require(rules.first { $0["id"] as? String == "missing-paragraph" })
        #expect(paragraph["severity"] as? String == "info")
        let origin = try #require(paragraph["severityOrigin"] as? [String: Any])
        #expect(origin["path"] as? String == ".hexapla.yml")
        #expect(origin["line"] as? Int == 11)
        let hyphen = try #require(rules.first { $0["id"] as? String == "space-around-hyphen" })
        #expect(hyphen["enabled"] as? Bool == false)
        #expect(hyphen["enabledOrigin"] as? [String: String] == ["option": "--ignore"])
        let heading = try #require(rules.first { $0["id"] as? String == "missing-heading" })
        #expect(heading["enabled"] as? Bool == true)
        #expect(heading["enabledOrigin"] is NSNull)
        let overrides = try #require(object["overrides"] as? [[String: Any]])
        #expect(overrides.map { $0["paths"] as? [String] } == [["*.de.html"]])
        let suppressions = try #require(object["suppress"] as? [[String: Any]])
        #expect(suppressions.map { $0["reason"] as? String } == ["drafts"])
    }

    @Test func aDocumentIsNamedInTheTable() throws {
        let command = try Command(Exports.clean)
        defer { command.remove() }
        let table = try command.run("config", "service.de.html", "--source", "en").output
        #expect(
            table.hasPrefix("configuration: none\ndocument: service.de.html\narticle: service\nlocale: de\n\nsource "))
        #expect(line("source", of: table) == "source|en|--source")
    }

    @Test func whatIsNotLintedHasNoConfiguration() throws {
        let command = try Command(Self.files.merging(["old/a.de.html": "<p>a</p>"]) { $1 })
        defer { command.remove() }
        #expect(
            try command.run("config", "old/a.de.html").errors
                == "error: old/a.de.html: this file is not linted, see \"include\" and \"exclude\"\n")
        #expect(
            try command.run("config", "servise.de.html").errors
                == "error: servise.de.html: no such file or folder, did you mean \"service.de.html\"?\n")
        #expect(try command.run("config", "a", "b").status == 2)
    }

    @Test func mistakesAreToldAndTheRestIsShown() throws {
        let command = try Command([".hexapla.yml": "soruce: en\nfail-on: info\n"])
        defer { command.remove() }
        let outcome = try command.run("config")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("error: .hexapla.yml:1:1: unknown key \"soruce\", did you mean \"source\"?"))
        #expect(line("fail-on", of: outcome.output) == "fail-on|info|.hexapla.yml:2")
    }
}
