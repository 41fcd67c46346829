import Language
import Linting
import Testing

/// What is said of a wrong configuration, word for word.
@Suite struct ConfigurationErrorTests {
    static let rules = [
        TehRule.metadata, OptionsRule.metadata, Toy.metadata("missing-heading", .parity),
        Toy.metadata("missing-paragraph", .parity),
    ]

    static func problems(of yaml: String) -> String {
        do {
            _ = try Configuration(yaml: Array(yaml.utf8), path: ".hexapla.yml", rules: rules)
            return ""
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        ("source: en\nsoruce: de\n", "2:1: unknown key \"soruce\", did you mean \"source\"?"),
        ("fail_on: error\n", "1:1: unknown key \"fail_on\", did you mean \"fail-on\"?"),
        ("Locales: [de]\n", "1:1: unknown key \"Locales\", did you mean \"locales\"?"),
        (
            "colour: red\n",
            "1:1: unknown key \"colour\", it can be \"articles\", \"baseline\", \"completeness\", \"encoding\", \"exclude\", "
                + "\"extends\", \"fail-on\", \"include\", \"locales\", \"overrides\", \"packs\", \"plugins\", "
                + "\"rules\", \"source\" or \"suppress\""
        ),
        ("- source\n", "1:1: the configuration must be a map of keys, not a list"),
        ("just text\n", "1:1: the configuration must be a map of keys, not \"just text\""),
        ("source: [en]\n", "1:9: \"source\" must be a locale or \"none\", not a list"),
        ("source: english\n", "1:9: unknown locale \"english\", write it like \"de\", \"pt-BR\" or \"zh-Hant\""),
        ("locales: de\n", "1:10: \"locales\" must be a list of locales, not \"de\""),
        (
            "locales: [de, 'e n', fr]\n",
            "1:15: unknown locale \"e n\", write it like \"de\", \"pt-BR\" or \"zh-Hant\""
        ),
        ("locales: [de, fr, DE]\n", "1:19: locale \"DE\" is set twice, remove one of the two"),
        ("locales:\n  - de\n  - {a: b}\n", "3:5: an item of \"locales\" must be a text, not a map"),
        ("include: docs\n", "1:10: \"include\" must be a list of patterns, not \"docs\""),
        (
            "exclude: ['a[b']\n",
            "1:11: pattern \"a[b\" has a \"[\" that is not closed, close it or write \"\\[\""
        ),
        (
            "exclude:\n- '{a,b'\n",
            "2:3: pattern \"{a,b\" has a \"{\" that is not closed, close it or write \"\\{\""
        ),
        ("exclude: ['/']\n", "1:11: pattern \"/\" matches nothing, write it like \"drafts/**\" or \"*.xml\""),
        (
            "articles: ['{lang}/{article}.html']\n",
            "1:12: unknown placeholder \"{lang}\" in article pattern \"{lang}/{article}.html\", "
                + "did you mean \"{locale}\"?"
        ),
        (
            "articles: ['{locale}/{artcle}.html']\n",
            "1:12: unknown placeholder \"{artcle}\" in article pattern \"{locale}/{artcle}.html\", "
                + "did you mean \"{article}\"?"
        ),
        (
            "articles: ['{locale}/a.html']\n",
            "1:12: article pattern \"{locale}/a.html\" lacks \"{article}\", write it like \"{locale}/{article}.html\""
        ),
        ("encoding: utf9\n", "1:11: unknown encoding \"utf9\", did you mean \"utf-8\"?"),
        (
            "encoding: gibberish\n",
            "1:11: unknown encoding \"gibberish\", write it like \"utf-8\" or \"windows-1252\""
        ),
        ("encoding: {a: b}\n", "1:11: \"encoding\" must be the name of an encoding, not a map"),
        ("fail-on: eror\n", "1:10: unknown severity \"eror\", did you mean \"error\"?"),
        ("fail-on: [error]\n", "1:10: \"fail-on\" must be a severity, not a list"),
        (
            "completeness: 95\n",
            "1:15: \"completeness\" must be a map with \"minimum\", \"locales\" or both, not \"95\""
        ),
        (
            "completeness: {minimum: 95%}\n",
            "1:25: \"minimum\" must be a percentage from 0 to 100, not \"95%\""
        ),
        ("completeness:\n  minimum: 101\n", "2:12: \"minimum\" must be a percentage from 0 to 100, not \"101\""),
        ("completeness:\n  minimum: nan\n", "2:12: \"minimum\" must be a percentage from 0 to 100, not \"nan\""),
        ("completeness:\n  minimun: 95\n", "2:3: unknown key \"minimun\", did you mean \"minimum\"?"),
        (
            "completeness:\n  locales: [de]\n",
            "2:12: \"locales\" must be a map of percentages by locale, not a list"
        ),
        (
            "completeness:\n  locales: {german: 90}\n",
            "2:13: unknown locale \"german\", write it like \"de\", \"pt-BR\" or \"zh-Hant\""
        ),
        (
            "completeness:\n  locales: {de: all}\n",
            "2:17: \"de\" must be a percentage from 0 to 100, not \"all\""
        ),
        (
            "completeness:\n  locales: {pt-BR: 90, pt_BR: 80}\n",
            "2:24: locale \"pt_BR\" is set twice, remove one of the two"
        ),
        ("rules: [teh]\n", "1:8: \"rules\" must be a map of rule ids, not a list"),
        (
            "rules:\n  mising-heading: off\n",
            "2:3: unknown rule \"mising-heading\", did you mean \"missing-heading\"?"
        ),
        ("rules:\n  spelling: off\n", "2:3: unknown rule \"spelling\", \"hexapla rules\" lists them all"),
        ("rules:\n  teh: warn\n", "2:8: unknown severity \"warn\", did you mean \"warning\"?"),
        (
            "rules:\n  teh: bad\n",
            "2:8: unknown severity \"bad\", it can be \"error\", \"info\", \"off\" or \"warning\""
        ),
        ("rules:\n  teh: [off]\n", "2:8: rule \"teh\" must be \"off\", a severity or a map of options, not a list"),
        ("rules:\n  teh: {enabled: maybe}\n", "2:18: \"enabled\" must be true or false, not \"maybe\""),
        (
            "rules:\n  teh:\n    severity: 3\n",
            "3:15: unknown severity \"3\", it can be \"error\", \"info\" or \"warning\""
        ),
        ("rules:\n  teh:\n    severity:\n", "3:14: \"severity\" must be a severity, not nothing"),
        (
            "rules:\n  many-options:\n    minimun: 4\n",
            "3:5: unknown option \"minimun\" of rule \"many-options\", did you mean \"minimum\"?"
        ),
        (
            "rules:\n  teh:\n    limit: 4\n",
            "3:5: unknown option \"limit\" of rule \"teh\", it can be \"enabled\" or \"severity\""
        ),
        (
            "rules:\n  many-options: {minimum: few}\n",
            "2:27: option \"minimum\" of rule \"many-options\" must be a whole number, not \"few\""
        ),
        (
            "rules:\n  many-options: {minimum: 1.5}\n",
            "2:27: option \"minimum\" of rule \"many-options\" must be a whole number, not \"1.5\""
        ),
        (
            "rules:\n  many-options: {ratio: half}\n",
            "2:25: option \"ratio\" of rule \"many-options\" must be a number, not \"half\""
        ),
        (
            "rules:\n  many-options: {strict: 2}\n",
            "2:26: option \"strict\" of rule \"many-options\" must be true or false, not \"2\""
        ),
        (
            "rules:\n  many-options: {words: one}\n",
            "2:25: option \"words\" of rule \"many-options\" must be a list of texts, not \"one\""
        ),
        (
            "rules:\n  many-options:\n    words: [one, ' ']\n",
            "3:18: \" \" in option \"words\" of rule \"many-options\" is blank, write a word"
        ),
        (
            "rules:\n  parity: {minimum: 2}\n",
            "2:12: unknown option \"minimum\" of all rules of \"parity\", "
                + "it can be \"enabled\" or \"severity\""
        ),
        ("rules:\n  parity: [off]\n", "2:11: \"parity\" must be \"off\", a severity or a map of options, not a list"),
        ("overrides: {}\n", "1:12: \"overrides\" must be a list of overrides, not a map"),
        ("overrides: [x]\n", "1:13: an item of \"overrides\" must be a map of keys, not \"x\""),
        (
            "overrides:\n- rules: {teh: off}\n",
            "2:3: an item of \"overrides\" is for everything, give it \"paths\", \"articles\" or \"locales\", or move its "
                + "rules to \"rules\""
        ),
        (
            "overrides:\n- paths: a\n",
            "2:3: an item of \"overrides\" lacks \"rules\", say what is set for which rules"
        ),
        (
            "overrides:\n- {path: a, rules: {teh: off}}\n",
            """
            2:3: an item of "overrides" is for everything, give it "paths", "articles" or "locales", or move its rules \
            to "rules"
            .hexapla.yml:2:4: unknown key "path", did you mean "paths"?
            """
        ),
        (
            "overrides:\n- {paths: '[', rules: {teh: off}}\n",
            "2:11: pattern \"[\" has a \"[\" that is not closed, close it or write \"\\[\""
        ),
        (
            "overrides:\n- {locales: [e n], rules: {teh: off}}\n",
            "2:14: unknown locales \"e n\", write them like \"de\", \"zh-*\", \"Cyrl\" or \"!en\""
        ),
        (
            "overrides:\n- {locales: {}, rules: {teh: off}}\n",
            "2:13: \"locales\" must be a locale or a list of locales, not a map"
        ),
        ("overrides:\n- {paths: a, rules: {tehh: off}}\n", "2:22: unknown rule \"tehh\", did you mean \"teh\"?"),
        (
            "suppress:\n- {rules: teh}\n",
            "2:3: an item of \"suppress\" lacks \"reason\", say why its findings are not reported"
        ),
        (
            "suppress:\n- {reason: all of it}\n",
            "2:3: an item of \"suppress\" is for everything, give it \"rules\", \"paths\", \"articles\" or \"locales\""
        ),
        ("suppress:\n- {rules: tehh, reason: r}\n", "2:11: unknown rule \"tehh\", did you mean \"teh\"?"),
        (
            "suppress:\n- {rules: teh, reason: [r]}\n",
            """
            2:3: an item of "suppress" lacks "reason", say why its findings are not reported
            .hexapla.yml:2:24: "reason" must be a text, not a list
            """
        ),
        ("packs: house.yml\n", "1:8: \"packs\" must be a list of paths, not \"house.yml\""),
        ("baseline: [a]\n", "1:11: \"baseline\" must be a path, not a list"),
        ("extends: {a: b}\n", "1:10: \"extends\" must be a path or a list of paths, not a map"),
        ("plugins: [a]\n", "1:10: \"plugins\" must be a map of plugins by name, not a list"),
        (
            "plugins:\n  Ours: {run: x}\n",
            "2:3: a plugin can't be called \"Ours\", use lower-case letters, digits and hyphens, and no category's name"
        ),
        (
            "plugins:\n  parity: {run: x}\n",
            "2:3: a plugin can't be called \"parity\", use lower-case letters, digits and hyphens, and no category's name"
        ),
        ("plugins:\n  ours: x\n", "2:9: plugin \"ours\" must be a map with the key \"run\", not \"x\""),
        (
            "plugins:\n  ours: {timeout: 3}\n",
            "2:3: plugin \"ours\" lacks \"run\", name the program and its arguments"
        ),
        ("plugins:\n  ours: {run: []}\n", "2:15: \"run\" must be a program, not nothing"),
        ("plugins:\n  ours: {run: x, timout: 3}\n", "2:18: unknown key \"timout\", did you mean \"timeout\"?"),
        (
            "plugins:\n  ours: {run: x, timeout: 0}\n",
            "2:27: \"timeout\" must be seconds, more than 0 and at most 3600, not \"0\""
        ),
        ("source: en\nsource: de\n", "1:1: key \"source\" is set twice, remove one of the two"),
        ("? [a]\n: b\n", "1:3: a key must be a text, not a list"),
        ("source: 'en\n", "2:1: not valid YAML: found unexpected end of stream"),
        ("a: b: c\n", "1:5: not valid YAML: mapping values are not allowed in this context"),
    ])
    func tellsWhatIsWrong(yaml: String, message: String) {
        #expect(Self.problems(of: yaml) == ".hexapla.yml:\(message)")
    }

    @Test func tellsAllThatIsWrong() {
        let yaml = """
            soruce: en
            locales: [klingon]
            rules:
              tehh: off
              many-options:
                minimum: x
                severity: eror
            fail-on: never
            """
        #expect(
            Self.problems(of: yaml) == """
                .hexapla.yml:1:1: unknown key "soruce", did you mean "source"?
                .hexapla.yml:2:11: unknown locale "klingon", write it like "de", "pt-BR" or "zh-Hant"
                .hexapla.yml:4:3: unknown rule "tehh", did you mean "teh"?
                .hexapla.yml:6:14: option "minimum" of rule "many-options" must be a whole number, not "x"
                .hexapla.yml:7:15: unknown severity "eror", did you mean "error"?
                .hexapla.yml:8:10: unknown severity "never", it can be "error", "info" or "warning"
                """)
    }

    @Test func tellsBytesThatAreNoText() {
        #expect(throws: ConfigurationError.self) {
            try Configuration(yaml: [0x61, 0xFF, 0x3A], path: "c.yml", rules: Self.rules)
        }
    }

    @Test func tellsOfAMissingFile() throws {
        let folder = try TemporaryFolder()
        do {
            _ = try Configuration(contentsOf: "no.yml", rules: Self.rules, workingDirectory: folder.path)
            Issue.record("a missing file was read")
        } catch {
            #expect(
                error.description
                    == "no.yml: no such file or folder; check the path, which is relative to the working directory")
        }
    }

    @Test func tellsNamesThatCantBeSelected() {
        var configuration = Configuration()
        do {
            try configuration.select(["missing-headin", "parities"], ignoring: ["xyz", "teh"], rules: Self.rules)
            Issue.record("unknown names were selected")
        } catch {
            #expect(
                error.description == """
                    --select: unknown rule or category "missing-headin", did you mean "missing-heading"?
                    --select: unknown rule or category "parities", did you mean "parity"?
                    --ignore: unknown rule or category "xyz", "hexapla rules" lists them all
                    """)
        }
        #expect(configuration.rules.isEmpty)
    }

    @Test func tellsALocaleOfTheCommandLine() throws {
        #expect(try Configuration.locale("none", option: "--source") == nil)
        #expect(try Configuration.locale("PT_br", option: "--source")?.description == "pt-BR")
        do {
            _ = try Configuration.locale("englisch", option: "--source")
            Issue.record("a locale that is none was read")
        } catch {
            #expect(
                error.description
                    == "--source: unknown locale \"englisch\", write it like \"de\", \"pt-BR\" or \"zh-Hant\"")
        }
    }
}
