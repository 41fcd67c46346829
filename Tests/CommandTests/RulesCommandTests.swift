import Foundation
import Testing

@Suite struct RulesCommandTests {
    /// A pack with an example that passes and, where asked for, one that fails.
    private static func pack(failing: Bool = false) -> String {
        """
        id: house
        description: How the house writes.
        rules:
          - id: click-here
            kind: existence
            message: 'link text "{match}" says nothing'
            locales: [en]
            tokens: ['click here']
            examples:
              - clean: "Read the manual."
              - flagged: "Please \(failing ? "⟦click⟧ here" : "⟦click here⟧") now."

        """
    }

    private static let withPack = [".hexapla/rules/house.yml": pack()]

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The ids in the first column of a table.
    private static func ids(_ table: String) -> [String] {
        table.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first.map { String($0) } }
    }

    // MARK: list

    @Test func listIsTheDefault() throws {
        let command = try Command()
        defer { command.remove() }
        #expect(try command.run("rules") == (try command.run("rules", "list")))
        #expect(try command.run("rules", "--fixable") == (try command.run("rules", "list", "--fixable")))
    }

    @Test func rulesAreFiltered() throws {
        let command = try Command(Self.withPack)
        defer { command.remove() }
        let all = Self.ids(try command.run("rules").output)
        #expect(all.contains("house/click-here"))
        #expect(Self.ids(try command.run("rules", "--origin", "pack").output) == all.filter { $0.contains("/") })
        #expect(Self.ids(try command.run("rules", "--origin", "plugin").output) == [])
        let greek = Self.ids(try command.run("rules", "--locale", "el").output)
        #expect(greek.contains("missing-paragraph") && !greek.contains("house/click-here"))
        #expect(Self.ids(try command.run("rules", "--locale", "en-GB").output).contains("house/click-here"))
        let fixable = Self.ids(try command.run("rules", "--fixable", "--category", "typography").output)
        #expect(fixable.contains("space-around-hyphen") && !fixable.contains("declared-language"))
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

    @Test func aRuleIsExplained() throws {
        let command = try Command(Self.withPack)
        defer { command.remove() }
        let outcome = try command.run("rules", "explain", "space-around-hyphen", "house")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(
            outcome.output.hasPrefix("space-around-hyphen\nA space stands on one side of the hyphen of a word.\n\n"))
        #expect(outcome.output.contains("⟦i -patronize⟧"))
        #expect(outcome.output.contains("\n\nhouse/click-here\n"))
        #expect(outcome.output.contains("  origin    pack \"house\" in .hexapla/rules/house.yml\n"))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
        let markdown = try command.run("rules", "explain", "house/click-here", "--format", "markdown")
        #expect(markdown.output.hasPrefix("### house/click-here\n\n"))
        let json = try command.run("rules", "explain", "house/click-here", "--format", "json")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let rules = try #require(object["rules"] as? [[String: Any]])
        #expect(rules.count == 1)
        #expect((rules.first?["examples"] as? [Any])?.count == 2)
    }

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

    @Test func examplesOfPacksAreRun() throws {
        let command = try Command(Self.withPack)
        defer { command.remove() }
        let report = "passed  house/click-here: 2 examples\n2 examples of 1 rule: passed\n"
        let passed = Command.Outcome(status: 0, output: report, errors: "")
        #expect(try command.run("rules", "test") == passed)
        #expect(try command.run("rules", "test", "house") == passed)
        #expect(try command.run("rules", "test", "house/click-here") == passed)
        #expect(try command.run("rules", "test", ".hexapla/rules/house.yml") == passed)
    }

    @Test func anExampleThatFailsIsShown() throws {
        let command = try Command(["house.yml": Self.pack(failing: true)])
        defer { command.remove() }
        let outcome = try command.run("rules", "test", "house.yml")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "")
        #expect(outcome.output.hasPrefix("failed  house/click-here: 1 of 2 examples\n  house.yml:11: "))
        #expect(outcome.output.contains("Please ⟦click⟧ here now."))
        #expect(outcome.output.contains("Please ⟦click here⟧ now."))
        #expect(outcome.output.contains(": warning: link text \"click here\" says nothing\n"))
        #expect(outcome.output.hasSuffix("2 examples of 1 rule: 1 failed\n"))
    }

    @Test func compiledRulesAreTestedByName() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("rules", "test", "typography")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("passed  space-around-hyphen: "))
        #expect(try command.run("rules", "test").output == "0 examples of 0 rules: passed\n")
    }

    @Test func whatCannotBeTestedIsTold() throws {
        let command = try Command(Self.withPack.merging(["broken.yml": "id: broken\nruels: []\n"]) { $1 })
        defer { command.remove() }
        let unknown = try command.run("rules", "test", "hous")
        #expect(unknown.status == 2)
        #expect(unknown.errors == "error: unknown rule \"hous\", did you mean \"house\"?\n")
        let missing = try command.run("rules", "test", "brokn.yml")
        #expect(missing.status == 2)
        #expect(missing.errors == "error: brokn.yml: no such file or folder, did you mean \"broken.yml\"?\n")
        let broken = try command.run("rules", "test", "broken.yml")
        #expect(broken.status == 2)
        #expect(
            broken.errors.contains(
                "\nerror: broken.yml:2:1: unknown key \"ruels\" of the pack, did you mean \"rules\"?"))
    }

    // MARK: new

    @Test func aNewPackPassesItsTest() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("rules", "new", "existence", "house/words")
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
        let path = ".hexapla/rules/house.yml"
        #expect(outcome.errors == "wrote \(path); try it with \"hexapla rules test \(path)\"\n")
        #expect(command.read(path)?.contains("id: house\n") == true)
        #expect(try command.run("rules", "test", "house/words").status == 0)
        let again = try command.run("rules", "new", "existence", "house")
        #expect(again.status == 2)
        #expect(again.errors == "error: cannot write \"\(path)\": it exists already\n")
    }

    @Test func aPackOfEachKindPassesItsTest() throws {
        let command = try Command()
        defer { command.remove() }
        let help = try command.run("rules", "new", "--help").output.replacing("\n", with: " ")
        let list = try #require(help.firstMatch(of: #/The kinds are ([a-z, -]+)\./#)).output.1
        let kinds = list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(kinds.contains("existence"))
        for kind in kinds { #expect(try command.run("rules", "new", kind, "my-\(kind)").status == 0) }
        let outcome = try command.run("rules", "test")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(!outcome.output.contains("none "))
    }

    @Test func aNewPackIsPrinted() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("rules", "new", "--stdout", "existence", "house")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("id: house\n"))
        #expect(command.read(".hexapla/rules/house.yml") == nil)
    }

    @Test func aNewPackStandsBesideTheConfiguration() throws {
        let command = try Command([".hexapla.yml": "source: en\n", "sub/a.en.html": "<p>text</p>"])
        defer { command.remove() }
        #expect(try command.shell("cd sub && \"$HEXAPLA\" rules new existence house").status == 0)
        #expect(command.read(".hexapla/rules/house.yml") != nil)
    }

    @Test(arguments: [
        (["existence", "style"], "error: \"style\" is what several rules are called already; choose another id\n"),
        (["existense", "house"], "error: unknown kind \"existense\", did you mean \"existence\"?\n"),
        (
            ["existence", "../style"],
            "error: \"../style\" is no id; write lower-case letters, digits and hyphens, such as \"house-style\"\n"
        ),
        (
            ["existence", "Style"],
            "error: \"Style\" is no id; write lower-case letters, digits and hyphens, such as \"house-style\"\n"
        ),
    ])
    func whatCannotBeWrittenIsTold(_ arguments: [String], _ message: String) throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.shell("\"$HEXAPLA\" rules new \(arguments.joined(separator: " "))")
        #expect(outcome == Command.Outcome(status: 2, output: "", errors: message))
    }

    // MARK: docs

    @Test func theManualIsWhatTheRulesSay() throws {
        let command = try Command(Self.withPack)
        defer { command.remove() }
        let outcome = try command.run("rules", "docs")
        #expect(outcome.status == 0)
        let manual = try String(contentsOf: Self.root.appending(path: "Docs/Rules.md"), encoding: .utf8)
        let isCurrent = outcome.output == manual
        #expect(isCurrent, "Docs/Rules.md is not what the rules say of themselves: run `make docs`")
    }
}
