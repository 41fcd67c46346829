import Foundation
import Testing

@Suite struct LintCommandTests {
    @Test func aCleanExportPasses() throws {
        let command = try Command(Exports.clean)
        defer { command.remove() }
        let outcome = try command.run("lint", ".")
        #expect(
            outcome
                == Command.Outcome(status: 0, output: "no findings in 2 documents of 1 article\n", errors: ""))
    }

    @Test func lintIsTheDefaultAndSoIsTheWorkingDirectory() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.run()
        #expect(outcome.status == 1)
        #expect(outcome == (try command.run("lint")))
        let dot = try command.run(".")
        #expect(dot == (try command.run("lint", ".")))
        #expect(dot.output == outcome.output.replacing("hexapla lint --fix", with: "hexapla lint --fix ."))
        #expect(outcome.output.contains("service.de.html:7:"))
        #expect(outcome.errors == "")
    }

    @Test func theThresholdDecidesTheStatus() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let glued = "missing-space-after-sentence"
        #expect(try command.run("lint", "--select", glued).status == 0)
        #expect(try command.run("lint", "--select", glued, "--fail-on", "warning").status == 1)
        #expect(try command.run("lint", "--select", "missing-paragraph").status == 1)
        #expect(try command.run("lint", "--select", "missing-paragraph", "--fail-on", "never").status == 0)
        #expect(try command.run("lint", "--ignore", "missing-paragraph,\(glued)").output.hasPrefix("no findings"))
    }

    @Test func oneRunWritesSeveralReports() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let outcome = try command.run(
            "lint", "--format", "json=r.json", "--format", "junit=r.xml", "--format", "text", "--color", "always")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\u{1B}[1;31merror\u{1B}[0m"))
        #expect(command.read("r.json")?.hasPrefix("{\n  \"version\": 1,\n") == true)
        #expect(command.read("r.json")?.contains("\u{1B}") == false)
        #expect(command.read("r.xml")?.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites ") == true)
        // Reports that stand in the folder that is linted are no part of the export.
        let again = try command.run("lint", "--format", "json", "--format", "junit=./r.xml")
        #expect(again.output == command.read("r.json"))
        #expect(try command.run("lint", "--format", "junit-strict=s.xml").output == "")
    }

    @Test func theReportDependsOnNeitherJobsNorOrder() throws {
        let command = try Command(Exports.large)
        defer { command.remove() }
        let one = try command.run("lint", "--format", "json", "--jobs", "1")
        #expect(one.status == 1)
        #expect(one == (try command.run("lint", "--format", "json", "--jobs", "2")))
        let paths = Exports.large.keys.sorted()
        let forwards = try command.shell("\"$HEXAPLA\" lint --format json \(paths.joined(separator: " "))")
        let backwards = try command.shell("\"$HEXAPLA\" lint --format json \(paths.reversed().joined(separator: " "))")
        #expect(forwards == backwards)
        #expect(forwards.output == one.output)
    }

    @Test func fixingRepairsOnceAndTheReportShowsWhatIsLeft() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let first = try command.run("lint", "--fix")
        #expect(first.status == 1)
        #expect(first.errors == "applied 1 fix in 1 file\n  1 × missing-space-after-sentence\n")
        #expect(first.output.contains("[missing-paragraph]"))
        #expect(!first.output.contains("[missing-space-after-sentence]"))
        let fixed = command.read("service.de.html")
        #expect(fixed?.contains("wurden. Das ist") == true)
        let second = try command.run("lint", "--autofix")
        #expect(second.errors == "nothing to fix\n")
        #expect(second.output == first.output)
        #expect(command.read("service.de.html") == fixed)
    }

    @Test func aDifferenceIsShownAndNothingIsWritten() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let before = command.read("service.de.html")
        let outcome = try command.run("lint", "--diff")
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("--- a/service.de.html\n+++ b/service.de.html\n@@ "))
        #expect(outcome.output.contains("\n+<p>Treue Kunden kommen wieder, "))
        #expect(!outcome.output.contains("[missing-paragraph]"))
        #expect(outcome.errors == "would apply 1 fix in 1 file\n  1 × missing-space-after-sentence\n")
        #expect(command.read("service.de.html") == before)
    }

    @Test func quietSaysNothingAboutACleanRun() throws {
        let command = try Command(Exports.clean)
        defer { command.remove() }
        #expect(try command.run("lint", "-q") == Command.Outcome(status: 0, output: "", errors: ""))
        #expect(try command.run("lint", "-q", "--fix") == Command.Outcome(status: 0, output: "", errors: ""))
    }
}
