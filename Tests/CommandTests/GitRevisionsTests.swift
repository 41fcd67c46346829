import Foundation
import Testing

/// What rules say of the history of files.
@Suite struct GitRevisionsTests {
    private static let git = "git -c user.name=a -c user.email=a@example.org"

    /// A repository whose English page changed three times: after the German one was made, on the day of the Greek one,
    /// and never after the Lithuanian one.
    private static func repository(_ option: String = "{git: true}") throws -> Command {
        let command = try Command([".hexapla.yml": "source: en\nrules: {stale-translation: \(option)}\n"])
        try command.write(page("en", "Letters", "Answer every letter within 2 working days."), to: "a.en.html")
        _ = try command.shell("git init -q -b main; git add .; \(commit("2024-01-01"))")
        try command.write(page("de", "Briefe", "Beantworten Sie jeden Brief binnen 2 Tagen."), to: "a.de.html")
        _ = try command.shell("git add .; \(commit("2024-01-02"))")
        _ = try command.shell("echo '<!-- -->' >> a.en.html; \(commit("2024-02-01", "-a"))")
        try command.write(page("el", "Επιστολές", "Απαντήστε σε κάθε επιστολή σε 2 ημέρες."), to: "a.el.html")
        _ = try command.shell("git add .; \(commit("2024-03-01"))")
        _ = try command.shell("echo '<!-- -->' >> a.en.html; \(commit("2024-03-02", "-a"))")
        try command.write(page("lt", "Laiškai", "Atsakykite į kiekvieną laišką per 2 dienas."), to: "a.lt.html")
        _ = try command.shell("git add .; \(commit("2024-04-01"))")
        return command
    }

    private static func commit(_ date: String, _ option: String = "") -> String {
        "GIT_COMMITTER_DATE='\(date)T12:00:00Z' \(git) commit -q \(option) -m change"
    }

    private static func page(_ lang: String, _ title: String, _ text: String) -> String {
        "<html lang=\"\(lang)\"><body><h1>\(title)</h1><p>\(text)</p></body></html>\n"
    }

    private static func findings(_ command: Command) throws -> [String] {
        let outcome = try command.run("lint", "--select", "stale-translation", "--color", "never")
        #expect(outcome.errors == "")
        return outcome.output.split(separator: "\n").filter { $0.contains("[stale-translation]") }.map {
            String($0).replacing(#/[0-9a-f]{12}/#, with: "HASH")
        }
    }

    private static let german =
        "a.de.html:1:27: warning: \"de\" was last changed in \"HASH\", and \"en\" changed 2 times since "
        + "[stale-translation]"

    @Test func theLastChangesAreCompared() throws {
        let command = try Self.repository()
        defer { command.remove() }
        #expect(try Self.findings(command) == [Self.german])
    }

    @Test func marksThatNameACommitAreLookedUp() throws {
        let command = try Self.repository()
        defer { command.remove() }
        for (locale, commit) in [("de", "HEAD"), ("el", "HEAD~3")] {
            _ = try command.shell(
                """
                sed -i.old "s/<body>/<!-- EN-Revision: $(git rev-list -1 \(commit) -- a.en.html) --><body>/" \
                a.\(locale).html; rm a.\(locale).html.old; \(Self.commit("2024-05-01", "-a"))
                """)
        }
        #expect(
            try Self.findings(command) == [
                "a.el.html:1:35: warning: \"el\" was made from revision \"HASH\" of \"en\", which changed once since "
                    + "[stale-translation]"
            ])
    }

    @Test func whatIsNotCommittedIsNotJudged() throws {
        let command = try Self.repository()
        defer { command.remove() }
        _ = try command.shell("echo >> a.de.html")
        #expect(try Self.findings(command) == [])
    }

    @Test func gitIsAskedOnRequestOnly() throws {
        let command = try Self.repository("warning")
        defer { command.remove() }
        #expect(try Self.findings(command) == [])
        let without = try command.shell("PATH=/nowhere \"$HEXAPLA\" lint -q")
        #expect(without.status == 0 && without.errors == "")
        try command.write("rules: {stale-translation: {git: true}}\n", to: ".hexapla.yml")
        let missing = try command.shell("PATH=/nowhere \"$HEXAPLA\" lint")
        #expect(missing.status == 2)
        #expect(
            missing.errors
                == "error: the rule option \"git\": git is not installed, or not in \"PATH\"; install it or lint "
                + "without this option\n")
    }
}
