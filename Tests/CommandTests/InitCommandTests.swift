import Testing

/// `hexapla init`.
@Suite struct InitCommandTests {
    @Test func writesWhatLintReads() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let before = try command.run("lint", "--source", "en", "--format", "json").output
        let outcome = try command.run("init")
        #expect(
            outcome == Command.Outcome(status: 0, output: "", errors: "wrote .hexapla.yml: 1 article in 2 locales\n"))
        let text = try #require(command.read(".hexapla.yml"))
        #expect(text.contains("\nsource: en  # 1 of 1 article has it\n"))
        #expect(try command.run("lint", "--format", "json").output == before)
        #expect(try command.run("init", "--stdout").output == text)
    }

    @Test func keepsAConfigurationThatIsThere() throws {
        let command = try Command(Exports.faulty.merging([".hexapla.yml": "source: de\n"]) { $1 })
        defer { command.remove() }
        let outcome = try command.run("init")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors
                == "error: .hexapla.yml: there is a configuration already; --force replaces it, --stdout prints another\n"
        )
        #expect(command.read(".hexapla.yml") == "source: de\n")
        #expect(try command.run("init", "--force").status == 0)
        #expect(command.read(".hexapla.yml") != "source: de\n")
    }

    @Test func tellsWhatItCannotReadFrom() throws {
        let command = try Command(["empty/readme.md": "x"])
        defer { command.remove() }
        #expect(
            try command.run("init", "empty").errors
                == "error: empty: no HTML, XML or text files to make a configuration from\n")
        #expect(try command.run("init", "nowhere").status == 2)
    }
}
