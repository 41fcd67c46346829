import Foundation
import Synchronization
import Testing

/// What is repaired is told by rule, and what is not with the reason.
@Suite struct FixCommandTests {
    /// Words that end a sentence; a pair that recurs would be taken for a name.
    private static let words = [
        "office", "garden", "window", "morning", "letter", "kitchen", "station", "harbour", "village", "meadow",
    ]

    /// A page with faults of two rules with a fix: as many glued sentences as `glued`, up to ten, and one hyphen with a
    /// space.
    static func page(glued: Int = 2) -> String {
        let sentences = words.prefix(glued).map { "The clerk came from the \($0).Then he read it aloud." }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Letters</title></head><body>
            <h1>Letters</h1>
            <p>\(sentences.joined(separator: " "))</p>
            <p>The clerk will re -read the letter in the morning.</p>
            </body></html>

            """
    }

    static let glued = "missing-space-after-sentence"
    static let hyphen = "space-around-hyphen"

    private func mode(_ mode: Int, of path: String, in command: Command) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: command.folder.appending(path: path).path(percentEncoded: false))
    }

    @Test func whatWasFixedIsToldByRule() throws {
        let command = try Command(["a.html": Self.page(), "b.html": Self.page(glued: 10)])
        defer { command.remove() }
        let outcome = try command.run("lint", "--fix", "--select", "typography")
        #expect(
            outcome
                == Command.Outcome(
                    status: 0, output: "no findings in 2 documents of 2 articles\n",
                    errors: """
                        applied 14 fixes in 2 files
                          12 × \(Self.glued)
                           2 × \(Self.hyphen)

                        """))
    }

    @Test(arguments: [["--fix-only", hyphen], ["--fix", "--fix-only", "\(hyphen),\(hyphen)"]])
    func onlyTheFixesThatAreAskedForAreMadeAndAllFindingsReported(_ options: [String]) throws {
        let command = try Command(["a.html": Self.page()])
        defer { command.remove() }
        let outcome = try command.shell(
            "\"$HEXAPLA\" lint --fail-on warning --select typography \(options.joined(separator: " ")) a.html")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "applied 1 fix in 1 file\n  1 × \(Self.hyphen)\n")
        #expect(outcome.output.components(separatedBy: "[\(Self.glued)]").count == 3)
        #expect(!outcome.output.contains(Self.hyphen))
        #expect(command.read("a.html") == Self.page().replacing("re -read", with: "re-read"))
    }

    @Test func severalRulesAndCategoriesCanBeFixed() throws {
        let command = try Command(["a.html": Self.page()])
        defer { command.remove() }
        let both = try command.run("lint", "--diff", "--fix-only", Self.hyphen, "--fix-only", "\(Self.glued), markup")
        #expect(both.errors == "would apply 3 fixes in 1 file\n  2 × \(Self.glued)\n  1 × \(Self.hyphen)\n")
        #expect(try command.run("lint", "--diff", "--fix-only", "typography") == both)
        #expect(command.read("a.html") == Self.page())
    }

    @Test(arguments: [
        (
            "spaces-around-hyphen",
            "unknown rule or category \"spaces-around-hyphen\", did you mean \"space-around-hyphen\"?"
        ),
        ("parity-", "unknown rule or category \"parity-\", did you mean \"parity\"?"),
        (
            "missing-paragraph",
            "\"missing-paragraph\" has no fix, \"hexapla rules list --fixable\" lists what has one"
        ),
    ])
    func whatCanNotBeFixedFixesNothing(_ name: String, _ message: String) throws {
        let command = try Command(["a.html": Self.page()])
        defer { command.remove() }
        let outcome = try command.run("lint", "--fix-only", name)
        #expect(outcome.status == 2)
        #expect(outcome.errors == "nothing to fix\nerror: --fix-only: \(message)\n")
        #expect(outcome.output.contains("[\(Self.hyphen)]"))
        #expect(command.read("a.html") == Self.page())
    }

    @Test func aFixThatIsNotMadeIsToldWithTheReason() throws {
        let xml = "<doc xml:lang=\"en\"><para>The clerk wrote it down.Then he read it.</doc>\n"
        let command = try Command(["a.html": Self.page(), "b.xml": xml, "folder/c.html": Self.page()])
        defer { command.remove() }
        try mode(0o444, of: "a.html", in: command)
        try mode(0o555, of: "folder", in: command)
        defer { try? mode(0o755, of: "folder", in: command) }
        let outcome = try command.run("lint", "--fix", "--select", "typography")
        #expect(outcome.status == 0)
        #expect(
            outcome.errors == """
                a.html: not fixed: the file is read-only and was left alone; make it writable to have it fixed
                b.xml:1: not fixed: the file is not well-formed; repair its markup first [\(Self.glued)]
                folder/c.html: not fixed: the folder of the file is read-only and the file was left alone; make the \
                folder writable to have it fixed
                nothing to fix

                """)
        #expect(outcome.output.components(separatedBy: "[\(Self.hyphen)]").count == 3)
        #expect(command.read("a.html") == Self.page())
        #expect(command.read("b.xml") == xml)
        #expect(command.read("folder/c.html") == Self.page())
    }

    @Test func twoProcessesLoseNothingThatOneOfThemFixed() throws {
        let names = (0..<60).map { "\($0).html" }
        let command = try Command(Dictionary(uniqueKeysWithValues: names.map { ($0, Self.page()) }))
        defer { command.remove() }
        let reports = Mutex<[String: String]>([:])
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            let rule = [Self.glued, Self.hyphen][index]
            let outcome = try? command.run("lint", "-q", "--fix-only", rule, ".")
            reports.withLock { $0[rule] = outcome?.errors }
        }
        #expect(try command.shell("ls -A | wc -l").output.trimmingCharacters(in: .whitespaces) == "60\n")
        // What a process says that it fixed is fixed, whatever the other one wrote; of each file, one of them wrote it.
        let pages = names.compactMap { command.read($0) }
        var fixed = 0
        for (rule, fault, each) in [(Self.glued, ".Then", 2), (Self.hyphen, "re -read", 1)] {
            let report = try #require(reports.withLock { $0[rule] })
            let count = pages.count { !$0.contains(fault) }
            if count > 0 { #expect(report.contains("  \(each * count) × \(rule)\n"), "\(report)") }
            let changed = report.components(separatedBy: ": not fixed: the file changed while it was being fixed")
            #expect(changed.count - 1 == names.count - count)
            fixed += count
        }
        #expect(fixed >= names.count)
        // The next run makes what is left.
        _ = try command.run("lint", "-q", "--fix", "--select", "typography")
        let whole = Self.page().replacing(".Then", with: ". Then").replacing("re -read", with: "re-read")
        #expect(names.allSatisfy { command.read($0) == whole })
    }
}
