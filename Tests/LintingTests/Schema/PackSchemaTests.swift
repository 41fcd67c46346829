import Linting
import Packs
import Testing

/// The schema of pack files against the reader of packs.
@Suite struct PackSchemaTests {
    private static let schema = PackSchema.make(kinds: KindList.all.map { $0.description })

    private func problems(of yaml: String) throws -> (reader: [String], schema: [String]) {
        let bytes = Array(yaml.utf8)
        let loaded = PackLoader.load([PackSource(path: "my-pack.yml", bytes: bytes)])
        let root = try #require(try YAMLText(path: nil, bytes: bytes).root())
        return (loaded.problems.map(\.description), try SchemaValidator(Self.schema).problems(of: root.json))
    }

    @Test(arguments: KindList.all.map { $0.description.template })
    func templatesAreTaken(template: String) throws {
        let problems = try problems(of: template)
        #expect(problems.reader == [])
        #expect(problems.schema == [])
    }

    @Test(arguments: [
        "id: my-pack", "rules: []", "id: My Pack\nrules: []", "id: my-pack\nrules: {}", "- a",
        "id: my-pack\nname: a\nrules: []", "id: my-pack\nrules: [{id: a, kind: existance, message: a}]",
        "id: my-pack\nrules: [{id: a, message: a}]",
    ])
    func bothRefuse(yaml: String) throws {
        let problems = try problems(of: yaml)
        #expect(problems.reader != [])
        #expect(problems.schema != [])
    }

    /// A kind with a key of every shape, which the tests read by the schema alone.
    private static let kind = KindDescription(
        "everything", summary: "Has everything.", details: "",
        keys: [
            KeyDescription("text", .text("a"), "", isRequired: true),
            KeyDescription("choice", .choice(["one", "two"]), ""),
            KeyDescription("boolean", .boolean(true), ""),
            KeyDescription("integer", .integer(1), ""),
            KeyDescription("number", .number(0.8), ""),
            KeyDescription("pattern", .pattern, ""),
            KeyDescription("patterns", .patterns, ""),
            KeyDescription("texts", .texts, ""),
            KeyDescription("phrases", .phrases, ""),
            KeyDescription("pairs", .pairs, ""),
            KeyDescription("map", .map([KeyDescription("inner", .integer(nil), "")]), ""),
            KeyDescription("maps", .maps([KeyDescription("inner", .integer(nil), "", isRequired: true)]), ""),
            KeyDescription("other", .other("a number, or a map"), ""),
        ], template: "")

    private func problems(ofKeys keys: String) throws -> [String] {
        let yaml = "id: p\nrules: [{id: a, kind: everything, message: m\(keys)}]"
        let root = try #require(try YAMLText(path: nil, bytes: Array(yaml.utf8)).root())
        return try SchemaValidator(PackSchema.make(kinds: [Self.kind])).problems(of: root.json)
    }

    @Test(arguments: [
        "choice: two", "boolean: off", "integer: 3", "number: 1", "number: 0.5", "pattern: 'a+'", "patterns: a",
        "patterns: [a, 1]", "texts: [a]", "phrases: [a, b]", "phrases: {file: a.txt}",
        "phrases: {de: [a], 'zh-*': {file: zh.txt}}", "pairs: {a: b, c: }", "map: {inner: 1}",
        "maps: [{inner: 1}, {inner: 2}]", "other: {de: 1}", "scope: heading", "scope: [heading, list-item]",
        "scope: {kinds: [paragraph], unit: segment, code: true, levels: [1, 2]}", "fix: remove",
        "fix: {replace: '{match}', applicability: safe}", "locales: ['!en', Cyrl]", "severity: info",
        "category: style", "examples: [{clean: a}, {flagged: a, fixed: b, locale: de}, {files: {a.en.html: a}}]",
    ])
    func takes(key: String) throws {
        #expect(try problems(ofKeys: ", text: a, \(key)") == [])
    }

    @Test(arguments: [
        "choice: three", "boolean: maybe", "integer: 1.5", "number: a", "pattern: [a]", "patterns: {a: b}",
        "texts: [[a]]", "phrases: {de: {path: a}}", "pairs: [a]", "pairs: {a: [b]}", "map: {outer: 1}",
        "maps: {inner: 1}", "maps: [{}]", "scope: headings", "scope: {kind: heading}", "scope: {unit: word}",
        "fix: repair", "fix: {with: a}", "locales: {de: a}", "severity: fatal", "category: everything",
        "examples: [{dirty: a}]", "examples: [{clean: a, flagged: b}]", "unknown: a",
    ])
    func refuses(key: String) throws {
        #expect(try problems(ofKeys: ", text: a, \(key)") != [])
    }

    @Test func requiredKeysAreAskedFor() throws {
        #expect(try problems(ofKeys: "") == ["/rules/0: required"])
    }
}
