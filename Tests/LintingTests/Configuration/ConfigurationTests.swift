import Language
import Linting
import Testing

@Suite struct ConfigurationTests {
    static func read(_ yaml: String) throws -> Configuration {
        try Configuration(yaml: Array(yaml.utf8), path: "c.yml", rules: ConfigurationErrorTests.rules)
    }

    @Test func readsEveryKey() throws {
        let configuration = try Self.read(
            """
            source: en
            locales: [en, no, zh_HANS-CN]
            articles: ['{locale}/{article}.html']
            include: ['docs/**']
            exclude: [drafts, '*.bak.html']
            encoding: latin1
            fail-on: warning
            rules:
              teh: off
              missing-heading: info
              many-options: {severity: error, minimum: 7, ratio: 2, strict: yes, words: [a, b]}
            """)
        #expect(configuration.path == "c.yml")
        #expect(configuration.source?.description == "en")
        #expect(configuration.locales.map(\.description) == ["en", "no", "zh-Hans-CN"])
        #expect(configuration.articles == ["{locale}/{article}.html"])
        #expect(configuration.include == ["docs/**"])
        #expect(configuration.exclude == ["drafts", "*.bak.html"])
        #expect(configuration.encoding == Charset(label: "latin1"))
        #expect(configuration.failOn == .warning)
        #expect(configuration.rules["teh"]?.isEnabled == false)
        #expect(configuration.rules["missing-heading"]?.severity == .info)
        let options = try #require(configuration.rules["many-options"])
        #expect(options.severity == .error)
        #expect(options.isEnabled == true)
        #expect(
            options.options == [
                "minimum": .integer(7), "ratio": .number(2), "strict": .boolean(true), "words": .strings(["a", "b"]),
            ])
    }

    @Test(arguments: ["", "# nothing\n", "---\n", "source:\nlocales:\nrules:\n  teh:\n", "source: none\n"])
    func takesEmptyValuesAsUnset(yaml: String) throws {
        let configuration = try Self.read(yaml)
        #expect(configuration.source == nil)
        #expect(configuration.locales.isEmpty)
        #expect(configuration.rules["teh"]?.isEnabled ?? true)
    }

    @Test func findsTheNearestFileUpward() throws {
        let folder = try TemporaryFolder()
        try folder.write("source: en\n", to: ".hexapla.yml")
        try folder.write("source: de\n", to: "a/b/.hexapla.yml")
        try folder.write("x", to: "a/b/c/page.html")
        try folder.write("x", to: "d/page.html")
        let find = { Configuration.find(from: $0, workingDirectory: folder.path) }
        #expect(find("a/b/c") == "a/b/.hexapla.yml")
        #expect(find("a/b/c/page.html") == "a/b/.hexapla.yml")
        #expect(find("a/b") == "a/b/.hexapla.yml")
        #expect(find("d/page.html") == ".hexapla.yml")
        #expect(find("a/../d") == ".hexapla.yml")
        #expect(find(".") == ".hexapla.yml")
        let configuration = try Configuration(
            contentsOf: "a/b/.hexapla.yml", rules: [], workingDirectory: folder.path)
        #expect(configuration.source?.description == "de")
        #expect(configuration.folder == folder.absolute("a/b"))
    }

    @Test(arguments: [
        ([], [], ["many-options", "missing-heading", "missing-paragraph"]),
        (["all"], [], ["many-options", "missing-heading", "missing-paragraph"]),
        (["parity"], [], ["missing-heading", "missing-paragraph"]),
        (["parity"], ["missing-heading"], ["missing-paragraph"]),
        (["typography"], [], ["many-options"]),
        (["teh"], [], ["teh"]),
        (["teh", "parity"], ["parity"], ["teh"]),
        (["teh"], ["teh"], []),
        ([], ["all"], []),
    ])
    func selectsRules(selected: [String], ignored: [String], active: [String]) throws {
        let rules = ConfigurationErrorTests.rules
        var configuration = try Self.read("rules: {teh: off}\n")
        try configuration.select(selected, ignoring: ignored, rules: rules)
        let enabled = rules.map(\.id).filter { configuration.rules[$0]?.isEnabled ?? true }
        #expect(enabled.sorted() == active)
    }
}
