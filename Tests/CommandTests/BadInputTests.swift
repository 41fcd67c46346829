import Foundation
import Testing

/// What can't be done is told in one line and with status 2, and everything else is done.
@Suite struct BadInputTests {
    @Test(arguments: [
        (["--nope"], "error: Unknown option '--nope'. Did you mean '--ignore'?\n"),
        (["--jobs", "0"], "error: \"--jobs\" must be 1 or more, not 0\n"),
        (["--jobs", "x"], "error: The value 'x' is invalid for '--jobs <jobs>'\n"),
    ])
    func usage(_ arguments: [String], _ message: String) throws {
        let command = try Command(Exports.clean)
        defer { command.remove() }
        let outcome = try command.shell("\"$HEXAPLA\" lint \(arguments.joined(separator: " "))")
        #expect(outcome == Command.Outcome(status: 2, output: "", errors: message))
    }

    @Test(arguments: [
        (["--format", "jnuit"], "error: --format: unknown format \"jnuit\", did you mean \"junit\"?\n"),
        (["--format", "json="], "error: --format: no file after \"json=\"; write \"json=FILE\"\n"),
        (
            ["--format", "text", "--format", "json"],
            "error: --format: two reports for standard output; write one of them to another file\n"
        ),
        (
            ["--ignore", "mising-paragraph"],
            "error: --ignore: unknown rule or category \"mising-paragraph\", did you mean \"missing-paragraph\"?\n"
        ),
        (
            ["--source", "klingon"],
            "error: --source: unknown locale \"klingon\", write it like \"de\", \"pt-BR\" or \"zh-Hant\"\n"
        ),
        (
            ["--locales", "en,,x_"],
            "error: --locales: unknown locale \"x_\", write it like \"de\", \"pt-BR\" or \"zh-Hant\"\n"
        ),
        (
            ["--format", "text", "--format", "json=no/r.json"],
            "error: cannot write \"no/r.json\": the folder \"no\" does not exist\n"
        ),
    ])
    func theRestIsLinted(_ arguments: [String], _ message: String) throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.shell("\"$HEXAPLA\" lint \(arguments.joined(separator: " "))")
        #expect(outcome.status == 2)
        #expect(outcome.errors == message)
        #expect(outcome.output.contains("[missing-paragraph]"))
    }

    @Test func anUnknownSelectionRunsNoRule() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.run("lint", "--select", "missing-paragraf")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors
                == "error: --select: unknown rule or category \"missing-paragraf\", did you mean \"missing-paragraph\"?\n"
        )
        #expect(outcome.output.hasPrefix("no findings in 2 documents of 1 article"))
    }

    @Test func missingAndUnreadableFilesDoNotStopTheOthers() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.run("lint", "no-such.html", ".", "--format", "text", "--format", "junit=r.xml")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("error: no-such.html: no such file or folder"))
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.output.contains("[missing-paragraph]"))
        let junit = try #require(command.read("r.xml"))
        #expect(
            junit.contains(
                "<testsuite name=\"no-such.html\" file=\"no-such.html\" tests=\"1\" failures=\"0\" errors=\"1\""))
    }

    @Test(arguments: [
        ("sevrice.de.html", "error: sevrice.de.html: no such file or folder, did you mean \"service.de.html\"?\n"),
        (
            "./sub/../servic.de.html",
            "error: servic.de.html: no such file or folder, did you mean \"service.de.html\"?\n"
        ),
        ("sub/pgae.html", "error: sub/pgae.html: no such file or folder, did you mean \"sub/page.html\"?\n"),
        ("alin", "error: alin: no such file or folder, did you mean \"align\"?\n"),
    ])
    func theNearestPathIsNamed(_ path: String, _ message: String) throws {
        let command = try Command(Exports.clean.merging(["sub/page.html": "<p>text</p>"]) { $1 })
        defer { command.remove() }
        let outcome = try command.run(path)
        #expect(outcome.status == 2)
        #expect(outcome.errors == message)
    }

    @Test func aSourceThatNoDocumentHasIsTold() throws {
        let command = try Command(Exports.clean)
        defer { command.remove() }
        let outcome = try command.run("lint", "--source", "fr", "--select", "missing-paragraph")
        #expect(outcome.status == 2)
        #expect(outcome.errors == "error: --source: no document is in \"fr\", it can be \"de\", \"en\"\n")
        #expect(try command.run("lint", "--source", "fr", "service.de.html").errors == "")
    }

    @Test func aBrokenConfigurationIsToldWithItsLine() throws {
        let command = try Command(Exports.faulty.merging([".hexapla.yml": "soruce: en\n"]) { $1 })
        defer { command.remove() }
        let outcome = try command.run("lint")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors == """
                error: .hexapla.yml:1:1: unknown key "soruce", did you mean "source"?
                    1 | soruce: en
                      | ^~~~~~

                """)
        #expect(outcome.output.contains("[missing-paragraph]"))
    }

    @Test func aClosedOutputIsAFailureAndNoCrash() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.shell("\"$HEXAPLA\" lint >&-")
        #expect(outcome.status == 2)
        #expect(outcome.errors == "error: cannot write to standard output: bad file descriptor\n")
        #expect(try command.shell("\"$HEXAPLA\" lint <&- | grep -c missing-paragraph").output == "1\n")
    }

    @Test func aReaderThatHasGoneIsNoFailure() throws {
        let command = try Command(Exports.large)
        defer { command.remove() }
        // The pipe has no reader by the time that anything is written to it.
        let outcome = try command.shell("{ sleep 1; \"$HEXAPLA\" lint; echo \"status $?\" >&2; } | true")
        #expect(outcome.errors == "status 1\n")
    }
}
