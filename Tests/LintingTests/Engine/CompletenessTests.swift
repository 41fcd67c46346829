import Alignment
import Content
import Language
import Linting
import Markup
import Rules
import Testing

/// How much of an export is there and translated, and what is said where that is too little.
@Suite struct CompletenessTests {
    private static let paragraphs = [
        "en": [
            "Answer every letter of a customer within two working days, whatever it says.",
            "Keep the receipt until the guarantee has ended, which it does after 24 months.",
            "The shop in the old town is open from nine in the morning until six at night.",
        ],
        "de": [
            "Beantworten Sie jeden Brief eines Kunden binnen zwei Werktagen, was er auch sagt.",
            "Bewahren Sie den Beleg auf, bis die Garantie endet, nämlich nach 24 Monaten.",
            "Das Geschäft in der Altstadt ist von neun Uhr morgens bis sechs Uhr abends offen.",
        ],
    ]

    private static func page(_ locale: String, _ texts: [String]) -> [UInt8] {
        Array("<html lang=\"\(locale)\"><body>\(texts.map { "<p>\($0)</p>" }.joined())</body></html>".utf8)
    }

    /// Two articles in English; in German one with a paragraph missing and one left in English.
    private static var files: [String: [UInt8]] {
        let (en, de) = (paragraphs["en"] ?? [], paragraphs["de"] ?? [])
        return [
            "a.en.html": page("en", en), "b.en.html": page("en", en),
            "a.de.html": page("de", [de[0], de[2]]), "b.de.html": page("de", [de[0], en[1], de[2]]),
        ]
    }

    private static func linter(
        _ yaml: String, select: [String] = [], files: [String: [UInt8]] = files
    ) throws -> Linter {
        let rules = RuleSet.all.map { $0.metadata }
        var configuration = try Configuration(yaml: Array(yaml.utf8), path: ".hexapla.yml", rules: rules)
        try configuration.select(select, ignoring: [], rules: rules)
        return Linter(rules: RuleSet.all, configuration: configuration, store: MemoryStore(files))
    }

    private static func findings(_ linter: Linter, _ paths: [String] = ["."]) async -> [String] {
        let result = await linter.lint(paths: paths)
        #expect(result.errors.isEmpty)
        return result.findings.filter { $0.rule == "incomplete-locale" }
            .map { "\($0.path):\($0.start.line):\($0.start.column): \($0.severity.rawValue): \($0.message)" }
    }

    private static let tooLittle =
        ".hexapla.yml:2:16: error: \"de\" has 4 of 6 blocks translated, 66.6 %, less than the minimum of 95 %"
    private static let demand = "source: en\ncompleteness: {minimum: 95}\n"

    @Test func isMeasured() async throws {
        let (matrix, errors) = try await Self.linter("source: en\n").completeness(paths: ["."])
        #expect(errors.isEmpty)
        #expect(matrix.locales.map(\.description) == ["en", "de"])
        #expect(matrix.totals.map(\.coverage.translated) == [6, 4])
        #expect(matrix.totals.map(\.coverage.present) == [6, 5])
        let articles = matrix.articles.map { $0.versions.map { [$0.coverage.present, $0.coverage.translated] } }
        #expect(articles == [[[2, 2], [3, 3]], [[3, 2], [3, 3]]])
    }

    @Test func isDemanded() async throws {
        #expect(await Self.findings(try Self.linter(Self.demand)) == [Self.tooLittle])
        let enough = "source: en\ncompleteness: {minimum: 95, locales: {de: 66.6}}\n"
        #expect(await Self.findings(try Self.linter(enough)) == [])
        #expect(await Self.findings(try Self.linter("source: en\n")) == [])
    }

    /// What a run reports makes no difference to what is translated.
    @Test func selectionsMakeNoDifference() async throws {
        let linter = try Self.linter(Self.demand, select: ["incomplete-locale"])
        let result = await linter.lint(paths: ["."])
        #expect(result.findings.map(\.rule) == ["incomplete-locale"])
        #expect(await Self.findings(linter) == [Self.tooLittle])
        #expect(await Self.findings(try Self.linter(Self.demand, select: ["missing-paragraph"])) == [])
    }

    /// A block that is said to be right as it is counts as translated, and so does what a rule that is off would find.
    @Test func suppressionsCount() async throws {
        let five =
            ".hexapla.yml:2:16: error: \"de\" has 5 of 6 blocks translated, 83.3 %, less than the minimum of 95 %"
        var files = Self.files
        let (en, de) = (Self.paragraphs["en"] ?? [], Self.paragraphs["de"] ?? [])
        let quoted = "<!-- hexapla-disable-block untranslated-text -- a quotation -->\(en[1])"
        files["b.de.html"] = Self.page("de", [de[0], quoted, de[2]])
        #expect(await Self.findings(try Self.linter(Self.demand, files: files)) == [five])
        #expect(
            await Self.findings(try Self.linter(Self.demand, select: ["incomplete-locale"], files: files)) == [five])
        #expect(await Self.findings(try Self.linter("\(Self.demand)rules: {untranslated-text: off}\n")) == [five])
    }

    @Test func aPartIsNotJudged() async throws {
        var linter = try Self.linter(Self.demand)
        #expect(await Self.findings(linter, ["a.de.html", "a.en.html"]) == [])
        linter.changes = ChangedFiles(["/a.de.html"])
        #expect(await Self.findings(linter) == [])
        let one = Self.files.filter { $0.key.contains(".de.") }
        #expect(await Self.findings(try Self.linter("completeness: {minimum: 95}\n", files: one)) == [])
        #expect(await Self.findings(try Self.linter(Self.demand, files: one)) == [])
    }

    @Test func aPageInAnotherLanguageHasNothing() async throws {
        var files = Self.files
        files["a.de.html"] = Self.page("de", Self.paragraphs["en"] ?? [])
        let (matrix, _) = try await Self.linter("source: en\n", files: files).completeness(paths: ["."])
        #expect(matrix.articles[0].versions.map(\.coverage.translated) == [0, 3])
        #expect(matrix.articles[0].versions.map(\.coverage.present) == [3, 3])
    }

    @Test func withoutASourceTheMajorityIsTheWhole() async throws {
        var files = Self.files.filter { $0.key.hasPrefix("a.") }
        // Of two, what either has is the whole.
        let two = try await Self.linter("", files: files).completeness(paths: ["."]).matrix
        #expect(two.totals.map(\.coverage.translated) == [2, 3])
        #expect(two.totals.map(\.coverage.blocks) == [3, 3])
        files["a.fr.html"] = Self.page(
            "fr",
            [
                "Répondez à chaque lettre d'un client dans les deux jours ouvrables, quoi qu'elle dise.",
                "Le magasin de la vieille ville est ouvert de neuf heures du matin à six heures du soir.",
            ])
        let three = try await Self.linter("", files: files).completeness(paths: ["."]).matrix
        #expect(three.totals.map(\.coverage.blocks) == [2, 2, 2])
        #expect(three.totals.map(\.coverage.translated) == [2, 2, 2])
    }

    @Test func anArticleWithoutSourceIsOwedByNobody() async throws {
        var files = Self.files
        files["c.de.html"] = files["b.de.html"]
        let yaml = "source: en\nlocales: [de, el]\n"
        let (matrix, _) = try await Self.linter(yaml, files: files).completeness(paths: ["."])
        #expect(matrix.locales.map(\.description) == ["en", "de", "el"])
        #expect(matrix.totals.map(\.articles) == [2, 3, 2])
        #expect(matrix.totals.map(\.coverage.blocks) == [6, 9, 6])
    }
}
