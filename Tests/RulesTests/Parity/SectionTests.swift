import Language
import Linting
import Markup
import Rules
import Testing

/// A section that was lost, pasted twice or moved has one cause, and one finding.
@Suite struct SectionTests {
    private struct Notice {
        let title: String
        let sections: [String]

        static let en = Notice(
            title: "How to reach us",
            sections: [
                """
                <section><h2>Letters</h2><p>Our office answers every letter within 14 working days.</p>
                <p>Letters without an address are kept for two years, and no longer than that.</p></section>
                """,
                """
                <section><h2>Calls</h2><p>Calls to 0800 55 11 22 are free of charge from all networks of the country.</p>
                <ul><li>Ask for the desk.</li><li>Have your number at hand.</li></ul></section>
                """,
                """
                <section><h2>Orders</h2><p>Please keep the receipt of 2024, since we need its number to find your order.</p>
                <p>Spare parts are sent by post from our store in Lyon, unless you live nearby.</p></section>
                """,
            ])
        static let de = Notice(
            title: "So erreichen Sie uns",
            sections: [
                """
                <section><h2>Briefe</h2><p>Unsere Stelle beantwortet jeden Brief innerhalb von 14 Arbeitstagen.</p>
                <p>Briefe ohne eine Anschrift werden zwei Jahre lang aufbewahrt, und nicht länger.</p></section>
                """,
                """
                <section><h2>Anrufe</h2><p>Anrufe unter 0800 55 11 22 sind aus allen Netzen des Landes kostenlos.</p>
                <ul><li>Fragen Sie nach der Stelle.</li><li>Halten Sie Ihre Nummer bereit.</li></ul></section>
                """,
                """
                <section><h2>Bestellungen</h2><p>Bitte bewahren Sie den Beleg von 2024 auf, denn wir brauchen seine \
                Nummer.</p>
                <p>Ersatzteile kommen mit der Post aus unserem Lager in Lyon, wenn Sie nicht dort wohnen.</p></section>
                """,
            ])

        func page(_ language: String, _ order: [Int] = [0, 1, 2]) -> [UInt8] {
            let body = order.map { sections[$0] }.joined(separator: "\n")
            return Array("<html lang=\"\(language)\"><body><h1>\(title)</h1>\n\(body)\n</body></html>".utf8)
        }
    }

    private static func linter(_ store: MemoryStore) -> Linter {
        var configuration = Configuration()
        configuration.source = LanguageTag("en")
        return Linter(
            rules: RuleSet.all.filter { $0.metadata.category == .parity || $0.metadata.category == .inline },
            configuration: configuration, store: store)
    }

    private static func findings(_ order: [Int]) async -> [String] {
        let store = MemoryStore(["a.de.html": Notice.de.page("de", order), "a.en.html": Notice.en.page("en")])
        return await linter(store).lint(paths: ["."]).findings.map { finding in
            let place = finding.message.firstRange(of: " (judged").map { finding.message[..<$0.lowerBound] }
            return "\(finding.start.line) \(finding.rule): \(place ?? finding.message[...])"
        }
    }

    @Test(arguments: [
        ([0, 1, 2], []),
        ([0, 2], ["3 missing-heading: \"en\" has a heading and 3 blocks below it here that \"de\" lacks: \"Calls\""]),
        (
            [0, 1, 1, 2],
            ["6 duplicate-paragraph: \"de\" has a heading and 3 blocks below it twice: \"Anrufe\""]
        ),
        (
            [0, 1, 0, 2],
            ["6 duplicate-paragraph: \"de\" has a heading and 2 blocks below it twice: \"Briefe\""]
        ),
        (
            [0, 2, 1],
            [
                "4 reordered-paragraphs: \"de\" has a heading and 2 blocks below it in another place than \"en\" has: "
                    + "\"Bestellungen\""
            ]
        ),
    ])
    func isOneFinding(_ order: [Int], _ expected: [String]) async {
        #expect(await Self.findings(order) == expected)
    }

    @Test func isTakenOutAsOne() async {
        let store = MemoryStore(["a.de.html": Notice.de.page("de", [0, 1, 1, 2]), "a.en.html": Notice.en.page("en")])
        let linter = Self.linter(store)
        _ = await linter.fix(paths: ["."], including: .unsafe)
        #expect(store.contents["a.de.html"] == Notice.de.page("de"))
        #expect(await linter.lint(paths: ["."]).findings.isEmpty)
    }
}
