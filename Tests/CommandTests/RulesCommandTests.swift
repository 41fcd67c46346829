import Foundation
import Testing

@Suite struct RulesCommandTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    // MARK: list

    @Test func listIsTheDefault() throws {
        let command = try Command()
        defer { command.remove() }
        #expect(try command.run("rules") == (try command.run("rules", "list")))
        #expect(try command.run("rules", "--fixable") == (try command.run("rules", "list", "--fixable")))
    }

    @Test func whatCannotBeListedIsTold() throws {
        let command = try Command()
        defer { command.remove() }
        let locale = try command.run("rules", "--locale", "klingon")
        #expect(locale.status == 2)
        #expect(
            locale.errors
                == "error: --locale: unknown locale \"klingon\", write it like \"de\", \"pt-BR\" or \"zh-Hant\"\n")
        let category = try command.run("rules", "--category", "typografy")
        #expect(category.status == 2)
        #expect(
            category.errors == "error: --category: unknown category \"typografy\", did you mean \"typography\"?\n")
        #expect(category.output == "")
    }

    // MARK: explain

    @Test func theNearestRuleIsNamedAndTheOthersAreExplained() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("rules", "explain", "mising-paragraph", "missing-heading", "nonsense")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors == """
                error: unknown rule "mising-paragraph", did you mean "missing-paragraph"?
                error: unknown rule "nonsense", "hexapla rules" lists all rules

                """)
        #expect(outcome.output.hasPrefix("missing-heading\n"))
    }

    // MARK: test

    @Test func compiledRulesAreTestedByName() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("rules", "test", "typography")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("passed  space-around-hyphen: "))
        #expect(try command.run("rules", "test").output == "0 examples of 0 rules: passed\n")
    }

    @Test func theManualIsWhatTheRulesSay() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("rules", "docs")
        #expect(outcome.status == 0)
        let manual = try String(contentsOf: Self.root.appending(path: "Docs/Rules.md"), encoding: .utf8)
        let isCurrent = outcome.output == manual
        #expect(isCurrent, "Docs/Rules.md is not what the rules say of themselves: run `make docs`")
    }
}
