import Language
import Linting
import Markup
import Rules
import Testing

/// A section that was pasted twice has one cause.
@Suite struct DoubledSectionTests {
    private static let texts = [
        (
            en: "Our office answers every letter within two working days.",
            de: "Unsere Stelle beantwortet jeden Brief innerhalb von zwei Arbeitstagen."
        ),
        (
            en: "Calls are free of charge from all networks of the country.",
            de: "Anrufe aus allen Netzen des Landes sind kostenlos, auch am Wochenende."
        ),
        (
            en: "Please keep the receipt, since we need its number to find your order.",
            de: "Bitte bewahren Sie den Beleg auf, denn wir brauchen seine Nummer."
        ),
    ]

    private static func page(_ language: String, isDoubled: Bool = false) -> String {
        let texts = texts.map { "<p>\(language == "en" ? $0.en : $0.de)</p>" }
        let section = "<h2>\(language == "en" ? "Letters" : "Briefe")</h2>\(texts[0])\(texts[1])"
        return """
            <html lang="\(language)"><body><h1>\(language == "en" ? "Contact" : "Kontakt")</h1>\(section)\
            \(isDoubled ? "\n\(section)" : "")<h2>\(language == "en" ? "Orders" : "Aufträge")</h2>\(texts[2])</body></html>
            """
    }

    private static func linter(_ store: MemoryStore) -> Linter {
        let ids: Set<String> = ["duplicate-paragraph", "extra-paragraph"]
        var configuration = Configuration()
        configuration.source = LanguageTag("en")
        return Linter(
            rules: RuleSet.all.filter { ids.contains($0.metadata.id) }, configuration: configuration, store: store)
    }

    @Test func isOneFinding() async {
        let store = MemoryStore([
            "a.de.html": Array(Self.page("de", isDoubled: true).utf8), "a.en.html": Array(Self.page("en").utf8),
        ])
        let findings = await Self.linter(store).lint(paths: ["."]).findings
        #expect(
            findings.map { "\($0.start.line) \($0.message)" } == [
                "2 \"de\" has a heading and 2 blocks below it twice: \"Briefe\""
            ])
    }

    @Test func isTakenOutAsOne() async {
        let store = MemoryStore([
            "a.de.html": Array(Self.page("de", isDoubled: true).utf8), "a.en.html": Array(Self.page("en").utf8),
        ])
        let linter = Self.linter(store)
        _ = await linter.fix(paths: ["."], including: .unsafe)
        #expect(store.contents["a.de.html"] == Array(Self.page("de").utf8))
        #expect(await linter.lint(paths: ["."]).findings.isEmpty)
    }
}
