import Alignment
import Language
import Linting
import Reporting
import Testing

/// How a completeness matrix is shown.
@Suite struct MatrixReportTests {
    private static func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

    private static func article(
        _ name: String, blocks: Int, _ versions: KeyValuePairs<String, Int>, isOwed: Bool = true
    ) throws -> ArticleCompleteness {
        ArticleCompleteness(
            article: name, blocks: blocks,
            versions: try versions.map { locale, translated in
                ArticleCompleteness.Version(
                    locale: try tag(locale), path: "\(name).\(locale).html",
                    coverage: Coverage(blocks: blocks, present: translated, translated: translated))
            }, path: "\(name).en.html", isOwed: isOwed)
    }

    /// Three articles: one whole, one with gaps, one without its source.
    private static func matrix(source: String? = "en", expected: [String] = []) throws -> CompletenessMatrix {
        CompletenessMatrix(
            articles: [
                try article("help/b, \"new\"", blocks: 7, ["de": 5, "en": 7]),
                try article("help/a", blocks: 10, ["de": 10, "el": 0, "en": 10]),
                try article("help/old", blocks: 4, ["de": 4], isOwed: false),
            ],
            source: try source.map(tag), expected: try expected.map(tag))
    }

    private static func text(_ report: MatrixReport, width: Int = 80, usesColor: Bool = false) -> String {
        String(decoding: report.bytes(.text, width: width, usesColor: usesColor), as: UTF8.self)
    }

    @Test func text() throws {
        let report = MatrixReport(try Self.matrix(), minimums: .init())
        #expect(
            Self.text(report) == """
                translated blocks in percent of "en", in help/

                article   blocks    en    de    el
                a             10   100   100     0
                b, "new"       7   100    71     –
                old            4     –   100     –
                versions             2     3     1
                total         21   100    90     0

                """)
    }

    @Test func whatDoesNotFitStandsBelow() throws {
        let report = MatrixReport(try Self.matrix(), minimums: .init())
        #expect(
            Self.text(report, width: 30) == """
                translated blocks in percent of "en", in help/

                article   blocks    en    de
                a             10   100   100
                b, "new"       7   100    71
                old            4     –   100
                versions             2     3
                total         21   100    90

                article   blocks    el
                a             10     0
                b, "new"       7     –
                old            4     –
                versions             1
                total         17     0

                """)
    }

    @Test func longNamesLoseTheirBeginning() throws {
        let name = String(repeating: "long/", count: 12) + "name"
        let matrix = CompletenessMatrix(
            articles: [try Self.article("a", blocks: 3, ["de": 1]), try Self.article(name, blocks: 1, ["de": 1])],
            source: nil)
        let lines = Self.text(MatrixReport(matrix, minimums: .init()), width: 80).split(separator: "\n")
        #expect(lines[0] == "translated blocks in percent of what most versions have")
        #expect(lines[3] == "…g/long/long/long/long/long/name       1   100")
    }

    @Test func colours() throws {
        var minimums = Configuration.Completeness()
        minimums.minimum = .init(percent: 90, place: .init(path: ".hexapla.yml", line: 1, column: 1))
        let lines = Self.text(MatrixReport(try Self.matrix(), minimums: minimums), usesColor: true)
            .split(separator: "\n")
        #expect(
            lines[3] == "b, \"new\"       7  \u{1B}[32m 100\u{1B}[0m  \u{1B}[1;31m  71\u{1B}[0m  "
                + "\u{1B}[1;31m   –\u{1B}[0m")
        #expect(lines[6].hasSuffix("\u{1B}[32m  90\u{1B}[0m  \u{1B}[1;31m   0\u{1B}[0m"))
    }

    @Test func nothing() throws {
        let report = MatrixReport(CompletenessMatrix(articles: [], source: nil), minimums: .init())
        #expect(Self.text(report) == "no article with a locale\n")
        #expect(String(decoding: report.bytes(.csv), as: UTF8.self) == "article,blocks\n")
    }

    @Test func csv() throws {
        let report = MatrixReport(try Self.matrix(), minimums: .init())
        #expect(
            String(decoding: report.bytes(.csv), as: UTF8.self) == #"""
                article,blocks,en,de,el
                help/a,10,100.0,100.0,0.0
                "help/b, ""new""",7,100.0,71.4,
                help/old,4,,100.0,

                """#)
    }

    @Test func json() throws {
        var minimums = Configuration.Completeness()
        minimums.locales[try Self.tag("fr")] = .init(percent: 50, place: .init(path: "c", line: 1, column: 1))
        let report = MatrixReport(try Self.matrix(expected: ["de", "fr"]), minimums: minimums)
        #expect(
            String(decoding: report.bytes(.json), as: UTF8.self) == #"""
                {
                  "version": 1,
                  "source": "en",
                  "locales": [
                    {"locale": "en", "minimum": null, "versions": 2, "articles": 2, "blocks": 17, "present": 17, "translated": 17, "percent": 100.0},
                    {"locale": "de", "minimum": null, "versions": 3, "articles": 3, "blocks": 21, "present": 19, "translated": 19, "percent": 90.4},
                    {"locale": "fr", "minimum": 50.0, "versions": 0, "articles": 2, "blocks": 17, "present": 0, "translated": 0, "percent": 0.0}
                  ],
                  "articles": [
                    {"article": "help/a", "blocks": 10, "versions": [{"locale": "de", "path": "help/a.de.html", "present": 10, "translated": 10, "percent": 100.0}, {"locale": "en", "path": "help/a.en.html", "present": 10, "translated": 10, "percent": 100.0}]},
                    {"article": "help/b, \"new\"", "blocks": 7, "versions": [{"locale": "de", "path": "help/b, \"new\".de.html", "present": 5, "translated": 5, "percent": 71.4}, {"locale": "en", "path": "help/b, \"new\".en.html", "present": 7, "translated": 7, "percent": 100.0}]},
                    {"article": "help/old", "blocks": 4, "versions": [{"locale": "de", "path": "help/old.de.html", "present": 4, "translated": 4, "percent": 100.0}]}
                  ]
                }

                """#)
    }
}
