import Foundation
import Testing

@Suite struct ChangedSinceTests {
    private static let git = "git -c user.name=a -c user.email=a@example.org -c init.defaultBranch=main"

    /// An export of twelve articles in a repository, all committed.
    private static func repository() throws -> Command {
        let command = try Command(Exports.large)
        let outcome = try command.shell("\(git) init -q && git add -A && \(git) commit -qm one")
        try #require(outcome.status == 0, "\(outcome.errors)")
        return command
    }

    /// The articles' folders that something is reported in.
    private static func folders(_ outcome: Command.Outcome) -> [String] {
        let paths = outcome.output.split(separator: "\n").filter { $0.contains(".html:") && !$0.hasPrefix(" ") }
        return Set(paths.map { String($0.prefix { $0 != "/" }) }).sorted()
    }

    @Test func articlesThatChangedAreLintedInAllVersions() throws {
        let command = try Self.repository()
        defer { command.remove() }
        let nothing = try command.run("lint", "--changed-since", "HEAD")
        #expect(nothing == Command.Outcome(status: 0, output: "no findings in 0 documents of 0 articles\n", errors: ""))
        // Committed, staged, unstaged, untracked.
        _ = try command.shell("echo '<!-- 1 -->' >> 1/service.en.html; \(Self.git) commit -qam two")
        _ = try command.shell("echo '<!-- 2 -->' >> 2/service.en.html; git add -A")
        _ = try command.shell("echo '<!-- 3 -->' >> 3/service.de.html")
        _ = try command.shell("cp -r 4 'new ü'; mkdir -p 5/deep; git mv 6/service.en.html 5/deep/service.en.html")
        let outcome = try command.run("lint", "--changed-since", "HEAD~1", "--source", "en", ".")
        #expect(Self.folders(outcome) == ["1", "2", "3", "5", "6", "new ü"])
        #expect(outcome.status == 1)
        // Both versions of an article are lined up, whichever changed.
        #expect(outcome.output.contains("1/service.de.html:"))
        #expect(Self.folders(try command.run("lint", "--changed-since", "HEAD", ".")) == ["2", "3", "5", "6", "new ü"])
    }

    @Test func aDeletedVersionCountsForItsArticle() throws {
        let command = try Self.repository()
        defer { command.remove() }
        _ = try command.shell("rm 7/service.en.html")
        let outcome = try command.run("lint", "--changed-since", "HEAD")
        #expect(outcome.output.contains("in 1 document of 1 article"))
        #expect(Self.folders(outcome) == ["7"])
        #expect(Self.folders(try command.run("lint", "--changed-since", "HEAD", "7", "8")) == ["7"])
        #expect(try command.run("lint", "--changed-since", "HEAD", "8").output.contains("0 documents"))
    }

    @Test func aBranchIsComparedFromWhereItWasLeft() throws {
        let command = try Self.repository()
        defer { command.remove() }
        _ = try command.shell(
            """
            git checkout -qb work; echo '<!-- -->' >> 1/service.en.html; \(Self.git) commit -qam work
            git checkout -q main; echo '<!-- -->' >> 2/service.en.html; \(Self.git) commit -qam main
            git checkout -q work
            """)
        #expect(Self.folders(try command.run("lint", "--changed-since", "main")) == ["1"])
    }

    @Test func foldersAndLinksMakeNoDifference() throws {
        let command = try Self.repository()
        defer { command.remove() }
        _ = try command.shell("echo '<!-- -->' >> 1/service.en.html; ln -s . link")
        let inside = try command.shell("cd 1 && \"$HEXAPLA\" lint --changed-since HEAD")
        #expect(inside.output.contains("in 2 documents of 1 article"))
        #expect(
            try command.run("lint", "--changed-since", "HEAD", "link/1").output.contains("in 2 documents of 1 article"))
        let hook = try command.shell(
            "GIT_DIR=/nowhere GIT_INDEX_FILE=/nowhere \"$HEXAPLA\" lint --changed-since HEAD 1")
        #expect(hook.output.contains("in 2 documents of 1 article"))
    }

    @Test func whatGitCannotTellIsAnError() throws {
        let command = try Self.repository()
        defer { command.remove() }
        let unknown = try command.run("lint", "--changed-since", "nope")
        #expect(unknown.status == 2)
        #expect(
            unknown.errors
                == "error: --changed-since: git knows no revision \"nope\"; give a commit, branch or tag that was "
                + "fetched\n")
        #expect(unknown.output.hasPrefix("no findings in 0 documents of 0 articles; 1 failure"))
        let option = try command.run("lint", "--changed-since=--output=x")
        #expect(
            option.errors
                == "error: --changed-since: \"--output=x\" is no revision; give a commit, branch or tag\n")
        let missing = try command.shell("PATH=/nowhere \"$HEXAPLA\" lint --changed-since HEAD")
        #expect(missing.status == 2)
        #expect(
            missing.errors
                == "error: --changed-since: git is not installed, or not in \"PATH\"; install it or lint without this "
                + "option\n")
        let outside = try Command(Exports.clean)
        defer { outside.remove() }
        let none = try outside.run("lint", "--changed-since", "HEAD")
        #expect(none.status == 2)
        #expect(none.errors.hasSuffix("is in no git repository; lint it without this option\n"))
    }

    @Test func noProgramOfTheRepositoryIsRun() throws {
        let command = try Self.repository()
        defer { command.remove() }
        try command.write("#!/bin/sh\ntouch ran\n", to: "evil")
        _ = try command.shell("chmod +x evil; git config core.fsmonitor ./evil; git config diff.external ./evil")
        #expect(try command.run("lint", "--changed-since", "HEAD").status == 0)
        #expect(command.read("ran") == nil)
    }
}
