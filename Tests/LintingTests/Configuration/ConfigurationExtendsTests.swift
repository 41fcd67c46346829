import Language
import Linting
import Testing

/// Files that build on one another.
@Suite struct ConfigurationExtendsTests {
    private let rules = ConfigurationErrorTests.rules

    private func read(_ path: String, in folder: TemporaryFolder) -> (configuration: Configuration, problems: [String])
    {
        let file = ConfigurationFile(contentsOf: path, workingDirectory: folder.path)
        let (configuration, problems) = file.configuration(for: rules)
        return (configuration, problems.map(\.description))
    }

    @Test func laterFilesWin() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            source: en
            locales: [en, de]
            exclude: [drafts]
            fail-on: warning
            rules:
              teh: off
              many-options: {severity: error, minimum: 7, strict: true}
            overrides: [{locales: de, rules: {teh: info}}]
            suppress: [{rules: teh, reason: first}]
            packs: [first.yml]
            plugins: {one: {run: ./one}, two: {run: two}}
            """, to: "shared/base.yml")
        try folder.write("", to: "shared/first.yml")
        try folder.write("", to: "second.yml")
        try folder.write(
            """
            extends: shared/base.yml
            source: none
            locales: [fr]
            rules:
              many-options: {minimum: 8, words: [a]}
            overrides: [{locales: fr, rules: {teh: error}}]
            suppress: [{rules: parity, reason: second}]
            packs: [second.yml]
            plugins: {two: {run: [./two, -v]}}
            baseline: known.txt
            """, to: ".hexapla.yml")
        let (configuration, problems) = read(".hexapla.yml", in: folder)
        #expect(problems == [])
        #expect(configuration.path == ".hexapla.yml")
        #expect(configuration.folder == folder.path)
        #expect(configuration.source == nil)
        #expect(configuration.locales.map(\.description) == ["fr"])
        #expect(configuration.exclude == ["drafts"])
        #expect(configuration.failOn == .warning)
        #expect(configuration.rules["teh"]?.isEnabled == false)
        let options = try #require(configuration.rules["many-options"])
        #expect(options.severity == .error)
        #expect(
            options.options == ["minimum": .integer(8), "strict": .boolean(true), "words": .strings(["a"])])
        #expect(configuration.overrides.map { $0.rules["teh"]?.severity } == [.info, .error])
        #expect(configuration.exemptions.map(\.reason) == ["first", "second"])
        #expect(configuration.exemptions.map(\.rules) == [["teh"], ["missing-heading", "missing-paragraph"]])
        #expect(configuration.packs == [folder.absolute("shared/first.yml"), folder.absolute("second.yml")])
        #expect(configuration.plugins.map(\.program) == [folder.absolute("shared/one"), folder.absolute("two")])
        #expect(configuration.plugins.map(\.folder) == [folder.absolute("shared"), folder.path])
        #expect(configuration.plugins.map(\.arguments) == [[], ["-v"]])
        #expect(configuration.baseline == folder.absolute("known.txt"))
    }

    @Test func everyValueKnowsItsOrigin() throws {
        let folder = try TemporaryFolder()
        try folder.write("fail-on: info\nrules:\n  teh: off\n  many-options:\n    minimum: 7\n", to: "base.yml")
        try folder.write(
            "extends:\n- base.yml\nsource: en\nrules:\n  parity: info\n  many-options: {severity: error}\n",
            to: "main.yml")
        let origins = read("main.yml", in: folder).configuration.origins
        func place(_ value: ConfigurationOrigins.Value) -> String? {
            guard case .file(let place) = origins[value] else { return nil }
            return "\(place.path):\(place.line)"
        }
        #expect(place(.key(.failOn)) == "base.yml:1")
        #expect(place(.key(.source)) == "main.yml:3")
        #expect(place(.key(.locales)) == nil)
        #expect(place(.isEnabled(rule: "teh")) == "base.yml:3")
        #expect(place(.option(rule: "many-options", name: "minimum")) == "base.yml:5")
        #expect(place(.severity(rule: "many-options")) == "main.yml:6")
        #expect(place(.severity(rule: "missing-heading")) == "main.yml:5")
        #expect(place(.isEnabled(rule: "missing-heading")) == nil)
    }

    @Test func problemsAreToldWhereTheyAre() throws {
        let folder = try TemporaryFolder()
        try folder.write("extends: [b.yml, no.yml]\nrules: {tehh: off}\nsuorce: en\n", to: "a.yml")
        try folder.write("extends: sub/c.yml\nrules: {tehhh: off}\n", to: "b.yml")
        try folder.write("extends: ../a.yml\npacks: [x]\n", to: "sub/c.yml")
        #expect(
            read("a.yml", in: folder).problems == [
                "a.yml:1:18: no file \"no.yml\"; the path is relative to this file",
                "a.yml:2:9: unknown rule \"tehh\", did you mean \"teh\"?",
                "a.yml:3:1: unknown key \"suorce\", did you mean \"source\"?",
                "b.yml:2:9: unknown rule \"tehhh\", did you mean \"teh\"?",
                "sub/c.yml:1:10: \"a.yml\" builds on itself (a.yml → b.yml → sub/c.yml → a.yml), remove one of the two",
                "sub/c.yml:2:9: no file or folder \"x\"; the path is relative to this file",
            ])
    }

    @Test func brokenFilesDoNotStopTheOthers() throws {
        let folder = try TemporaryFolder()
        try folder.write("extends: [b.yml, c.yml]\nsource: en\n", to: "a.yml")
        try folder.write("a: 'b\n", to: "b.yml")
        try folder.write("fail-on: info\n", to: "c.yml")
        let (configuration, problems) = read("a.yml", in: folder)
        #expect(problems == ["b.yml:2:1: not valid YAML: found unexpected end of stream"])
        #expect(configuration.source?.description == "en")
        #expect(configuration.failOn == .info)
    }

    /// A file that is reached in several ways counts once, so that no few files stand for very many.
    @Test func filesAreReadOnce() throws {
        let folder = try TemporaryFolder()
        for number in 0..<40 {
            let next = number + 1
            try folder.write(
                "extends: [\(next).yml, \(next).yml]\nsuppress: [{rules: teh, reason: r}]\n", to: "\(number).yml")
        }
        try folder.write("source: de\n", to: "40.yml")
        let (configuration, problems) = read("0.yml", in: folder)
        #expect(problems == [])
        #expect(configuration.exemptions.count == 40)
        #expect(configuration.source?.description == "de")
    }

    @Test func endlessChainsEnd() throws {
        let folder = try TemporaryFolder()
        for number in 0...120 { try folder.write("extends: \(number + 1).yml\n", to: "\(number).yml") }
        #expect(
            read("0.yml", in: folder).problems == [
                "99.yml:1:10: more than 100 files build on one another, put some of them together"
            ])
        try folder.write("extends: loop/x.yml\n", to: "x.yml")
        try folder.link("loop", to: ".")
        #expect(
            read("x.yml", in: folder).problems == [
                "x.yml:1:10: \"x.yml\" builds on itself (x.yml → x.yml), remove one of the two"
            ])
    }
}
