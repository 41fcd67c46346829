import Linting
import Testing

@testable import Packs

/// What is said of packs that are wrong: the place, the line, the mark and the cure.
@Suite struct PackProblemTests {
    /// A rule of existence that is right but for what a test puts in.
    private static func rule(_ keys: String, files: [String: String] = [:]) -> [String] {
        Pack(rule: "id: r\nkind: existence\nmessage: m\n\(keys)", files: files).complaints
    }

    @Test func namesTheNearestKeyOfARule() {
        #expect(
            Self.rule("tokens: [a]\nignorecase: true")
                == [
                    """
                    packs/house.yml:7:5: unknown key "ignorecase" of rule "r", did you mean "ignore-case"?
                    ignorecase: true
                    ^^^^^^^^^^
                    """
                ].map(Self.indented))
    }

    /// Excerpts keep the indentation of the pack; the texts here are easier to read without.
    private static func indented(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return ([String(lines[0])] + lines.dropFirst().map { "    " + $0 }).joined(separator: "\n")
    }

    @Test func marksTheByteAtFaultInAPatternOfAnyStyle() {
        // The closing parenthesis that lacks its opening one is the fifth character of each.
        let styles = [
            (#"tokens: [käs)e]"#, "6:17"), (#"tokens: ["käs)e"]"#, "6:18"), ("tokens: ['käs)e']", "6:18"),
            (#"tokens: ["\u006b\xe4s)e"]"#, "6:26"), ("tokens: ['''äs)e']", "6:19"),
            ("tokens:\n  - |-\n    käs)e", "8:12"), ("tokens:\n  - >-\n    käs)e", "8:12"),
        ]
        for (keys, place) in styles {
            let problems = Pack(rule: "id: r\nkind: existence\nmessage: m\n\(keys)").problems
            #expect(problems.map { "\($0.line ?? 0):\($0.column ?? 0)" } == [place], "\(keys)")
            #expect(problems.first?.message.hasPrefix("bad pattern: ") == true)
            #expect(problems.first?.excerpt.map { Self.marked($0) } == ")", "\(keys)")
        }
    }

    private static func marked(_ excerpt: Excerpt) -> String {
        String(String.UnicodeScalarView(Array(excerpt.line.unicodeScalars)[excerpt.range]))
    }

    @Test(arguments: [
        ("kind: existense", #"unknown kind "existense", did you mean "existence"?"#, "existense"),
        ("severity: eror", #"unknown value "eror" of "severity", did you mean "error"?"#, "eror"),
        ("category: typografy", #"unknown category "typografy", did you mean "typography"?"#, "typografy"),
        ("locales: [en, e]", #"unknown locale "e", write it like "de", "pt-BR", "*-Arab" or "!en""#, "e"),
        ("scope: headings", #"unknown value "headings" of "scope", did you mean "heading"?"#, "headings"),
        ("scope: {unti: block}", #"unknown key "unti" of "scope", did you mean "unit"?"#, "unti"),
        ("scope: {levels: [7]}", #"a level must be a number from 1 to 6, not "7""#, "7"),
        ("scope: {code: maybe}", #""code" must be true or false, not "maybe""#, "maybe"),
        ("fix: replace", #"unknown value "replace" of "fix", it can be "none", "remove""#, "replace"),
        (
            "fix: {replace: a, remove: true}", #""replace" and "remove" exclude each other, remove one of the two"#,
            "true"
        ),
        ("nonword: 3", #""nonword" must be true or false, not "3""#, "3"),
        ("examples: text", #""examples" must be a list of examples, not "text""#, "text"),
        (
            "examples: [{clean: a⟧}]",
            #"broken example: a clean text has no marks, write "flagged" instead of "clean""#, "a⟧"
        ),
        ("examples: [{flagged: a ⟦b}]", #"broken example: no "⟧" after the "⟦""#, "⟦"),
        ("examples: [{flagged: b⟧ ⟦a⟧}]", #"broken example: no "⟦" before the "⟧""#, "⟧"),
        (
            "phrases: {file: ../secret.txt}", #""../secret.txt" must be a path within the pack's folder"#,
            "../secret.txt"
        ),
        ("phrases: {file: none.txt}", #"can't read "none.txt": no such file"#, "none.txt"),
        ("phrases: {file: /etc/passwd}", #""/etc/passwd" must be a path within the pack's folder"#, "/etc/passwd"),
    ])
    func tells(_ key: String, _ message: String, _ mark: String) {
        let name = key.prefix { $0 != ":" }
        var keys = ["id: r", "kind: existence", "message: m", "tokens: [a]"].filter { !$0.hasPrefix("\(name):") }
        keys.append(key)
        let pack = Pack(rule: keys.joined(separator: "\n"))
        #expect(pack.problems.map(\.message).contains(message), "\(pack.complaints)")
        let problem = pack.problems.first { $0.message == message }
        #expect(problem?.excerpt.map { Self.marked($0) } == mark)
        #expect(pack.group == nil, "a rule that is wrong does not run")
    }

    @Test func marksAnUnknownPlaceholderWhereItStands() {
        let pack = Pack(rule: "id: r\nkind: existence\nmessage: 'no {mach} here'\ntokens: [a]")
        #expect(
            pack.complaints == [
                """
                packs/house.yml:5:18: unknown placeholder "{mach}", did you mean "{match}"?
                    message: 'no {mach} here'
                                 ^^^^^^
                """
            ])
    }

    @Test func takesNamedGroupsAsPlaceholders() {
        #expect(Pack(rule: "id: r\nkind: existence\nmessage: '{x}'\ntokens: ['(?<x>a)']").complaints == [])
    }

    @Test func leavesOutABrokenRuleOnly() async {
        let pack = Pack(
            """
            id: house
            rules:
              - {id: a, kind: existence, message: 'a', tokens: [bad]}
              - {id: b, kind: existence, message: 'b', tokens: ['(']}
              - {id: a, kind: existence, message: 'c', tokens: [bad]}
              - {id: d, kind: nothing, message: 'd'}
              - {id: E, kind: existence, message: 'e', tokens: [bad]}
              - just text
            """)
        #expect(pack.group?.rules.map(\.metadata.id) == ["house/a"])
        #expect(
            pack.problems.map { "\($0.line ?? 0) \($0.message)" } == [
                "4 bad pattern: missing closing parenthesis",
                #"5 rule "a" is there twice, first on line 3; rename one of the two"#,
                #"6 unknown kind "nothing", "# + NearestName.hint(for: "nothing", among: KindTemplateTests.kinds),
                #"7 bad id "E", write it in lower case, like "house-style""#,
                #"8 a rule must be a map, not "just text""#,
            ])
        #expect(await pack.found(in: "<p>bad</p>") == ["bad: a"])
    }

    @Test func wantsOnePackOfAnID() {
        let bytes = Array("id: a\nrules: []".utf8)
        let (_, problems) = PackLoader.load(
            [PackSource(path: "x.yml", bytes: bytes), PackSource(path: "y.yml", bytes: bytes)], files: MemoryPackFiles()
        )
        #expect(
            problems.map(\.description) == [#"y.yml:1:5: pack "a" is there twice, see "x.yml"; rename one of the two"#])
    }

    @Test(arguments: ["a b", "-a", "a-", "Ä"]) func takesNoOtherIDs(_ id: String) {
        #expect(
            Pack("id: '\(id)'\nrules: []").problems.map(\.message)
                == [#"bad id "\#(id)", write it in lower case, like "house-style""#])
    }

    @Test(arguments: ["style", "all"]) func takesNoIDThatNamesOtherRulesToo(_ id: String) {
        #expect(
            Pack("id: '\(id)'\nrules: []").problems.map(\.message)
                == [#"id "\#(id)" is what several rules are called already, choose another"#])
    }
}
