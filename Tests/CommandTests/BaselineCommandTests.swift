import Foundation
import Testing

@Suite struct BaselineCommandTests {
    private static let file = ".hexapla-baseline"

    @Test func whatIsKnownPassesAndWhatIsNewFails() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        let created = try command.run("baseline", "create")
        #expect(
            created == Command.Outcome(status: 0, output: "", errors: "wrote 2 findings to \".hexapla-baseline\"\n"))
        let known = try command.run("lint", "--baseline", Self.file)
        #expect(known == Command.Outcome(status: 0, output: "no findings in 2 documents of 1 article\n", errors: ""))
        try command.write("baseline: .hexapla-baseline\n", to: ".hexapla.yml")
        #expect(try command.run() == known)
        let page = try #require(command.read("service.de.html"))
        try command.write(
            page.replacing("</h1>", with: "</h1>\n<p>Ende.Anfang der neuen Seite.</p>"), to: "service.de.html")
        let new = try command.run()
        #expect(new.output.contains("no space between \"Ende.\" and \"Anfang\""))
        #expect(!new.output.contains("Das"))
        let unknown = try command.run("lint", "--baseline", "none")
        #expect(unknown.status == 2)
        #expect(
            unknown.errors
                == "error: none: no such baseline; write it with \"hexapla baseline create --baseline none\"\n")
        #expect(unknown.output.contains("Das"))
    }

    @Test func aBaselineIsNotReplacedUnasked() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        try command.write("text", to: "known")
        let refused = try command.run("baseline", "create", "--baseline", "known")
        #expect(refused.status == 2)
        #expect(command.read("known") == "text")
        #expect(try command.run("baseline", "create", "--baseline", "known", "--force").status == 0)
        #expect(command.read("known")?.hasPrefix("# hexapla baseline 1\n") == true)
        let again = try command.run("baseline", "create", "--baseline", "known")
        #expect(
            again.errors
                == "error: known: there is a baseline already; update it with \"hexapla baseline update --baseline "
                + "known\" or replace it with \"--force\"\n")
    }

    @Test func whatIsRepairedIsStaleUntilItIsPruned() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        #expect(try command.run("baseline", "create").status == 0)
        let missing = try command.run("baseline", "prune", "--baseline", "none")
        #expect(missing.status == 2)
        let page = try #require(command.read("service.de.html"))
        try command.write(page.replacing("wurden.Das", with: "wurden. Das"), to: "service.de.html")
        let stale = try command.run("lint", "--baseline", Self.file, ".")
        #expect(stale.status == 0)
        #expect(
            stale.errors
                == "1 entry of \".hexapla-baseline\" is not found any more; drop it with "
                + "\"hexapla baseline prune --baseline .hexapla-baseline .\"\n")
        #expect(try command.run("lint", "-q", "--baseline", Self.file).errors == "")
        #expect(try command.run("lint", "--select", "missing-paragraph", "--baseline", Self.file).errors == "")
        let pruned = try command.run("baseline", "prune")
        #expect(pruned.errors == "dropped 1 of 2 findings of \".hexapla-baseline\"\n")
        #expect(try command.run("lint", "--baseline", Self.file).errors == "")
        try command.write(page, to: "service.de.html")
        #expect(
            try command.run("baseline", "update").errors
                == "wrote 2 findings to \".hexapla-baseline\": 1 new, 0 gone\n")
    }

    @Test func whatIsKnownIsNotRepaired() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        #expect(try command.run("baseline", "create").status == 0)
        let before = command.read("service.de.html")
        #expect(try command.run("lint", "--fix", "--baseline", Self.file).errors == "nothing to fix\n")
        // What can't be read keeps nothing from being repaired that should stay.
        try command.write("# hexapla baseline 1\nx\n", to: Self.file)
        let broken = try command.run("lint", "--fix", "--baseline", Self.file)
        #expect(broken.status == 2)
        #expect(broken.errors == "error: .hexapla-baseline:2: this line has 1 field rather than 6; remove it\n")
        #expect(command.read("service.de.html") == before)
    }

    @Test func aTextFileWithTheBaselineIsNoArticle() throws {
        let command = try Command(Exports.faulty)
        defer { command.remove() }
        #expect(try command.run("baseline", "create", "--baseline", "known.txt").status == 0)
        let outcome = try command.run("lint", "--baseline", "known.txt")
        #expect(outcome.output == "no findings in 2 documents of 1 article\n")
    }
}
