import Foundation
import Testing

@Suite struct OtherCommandTests {
    @Test func version() throws {
        let command = try Command()
        defer { command.remove() }
        #expect(try command.run("--version") == Command.Outcome(status: 0, output: "0.1.0\n", errors: ""))
    }

    @Test func help() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("lint", "--help")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.contains("--fix, --autofix"))
    }

    @Test func rulesAreListed() throws {
        let command = try Command()
        defer { command.remove() }
        let table = try command.run("rules")
        #expect(table.status == 0)
        #expect(table.output.hasPrefix("rule "))
        #expect(table.output.contains("\nmissing-paragraph "))
        let json = try command.run("rules", "--format", "json")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let rules = try #require(object["rules"] as? [[String: Any]])
        #expect(rules.count == table.output.split(separator: "\n").count - 1)
        #expect(rules.contains { $0["id"] as? String == "missing-paragraph" && $0["severity"] as? String == "error" })
    }

    @Test func theJSONReportIsJSON() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let output = try command.run("lint", "--format", "json").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["version", "tool", "summary", "findings"])
        let findings = try #require(object["findings"] as? [[String: Any]])
        let glued = try #require(findings.first { $0["rule"] as? String == "missing-space-after-sentence" })
        let fixes = try #require(glued["fixes"] as? [[String: Any]])
        let edits = try #require(fixes.first?["edits"] as? [[String: Any]])
        let start = try #require(edits.first?["start"] as? [String: Int])
        // An edit says where it is in the bytes of the file.
        let bytes = Array(try #require(command.read("service.de.html")).utf8)
        let offset = try #require(start["offset"])
        #expect(String(decoding: bytes[..<offset], as: UTF8.self).hasSuffix("behandelt wurden."))
        #expect(edits.first?["replacement"] as? String == " ")
    }

    @Test func inspectShowsBlocks() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.run("inspect", "service.en.html")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("service.en.html: html, article \"service\", locale en, declares \"en\", "))
        #expect(outcome.output.contains("heading 1"))
        #expect(outcome.output.contains("Loyal customers come back"))
        let json = try command.run("inspect", "--format", "json", ".")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect((object["documents"] as? [Any])?.count == 2)
    }

    @Test func inspectChecksPositions() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.run("inspect", "--positions", ".")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("2 files, "))
        #expect(outcome.output.hasSuffix(" 0 without a range, 0 elsewhere; 0 well-formed files failed\n"))
    }

    @Test func alignMarksWhatIsMissing() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.run("align", "--source", "en")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("service: 2 versions, source en\n"))
        #expect(outcome.output.contains("※ de  1-0"))
        let json = try command.run("align", "--format", "json")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
    }

    @Test(arguments: ["inspect", "align"])
    func whatIsMissingIsTold(_ name: String) throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run(name, "no-such.html")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("error: no-such.html: no such file or folder"))
    }
}
