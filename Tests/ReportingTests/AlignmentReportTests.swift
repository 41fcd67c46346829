import Content
import Language
import Markup
import Testing

@testable import Alignment
@testable import Reporting

@Suite struct AlignmentReportTests {
    /// English and German with a paragraph that German lacks and one that it adds.
    private let article: Article
    private let table: ParallelTable

    init() throws {
        let texts = [
            ("a.de.html", "de", "<h1>Gäste</h1><p>Erster Absatz.</p><p>Ein Zusatz.</p>"),
            ("a.en.html", "en", "<h1>Guests</h1><p>First paragraph.</p><p>Second paragraph.</p>"),
        ]
        let versions = try texts.map { path, locale, text in
            let source = try SourceFile(path: path, bytes: Array(text.utf8))
            return VersionBuilder.makeVersion(
                from: MarkupParser.parse(source, as: .html), article: "a", locale: LanguageTag(locale))
        }
        article = Article(id: "a", versions: versions)
        let beads = [
            Bead(kind: .match, source: 0, target: 0, cost: 0.5), Bead(kind: .match, source: 1, target: 1, cost: 1),
            Bead(kind: .deletion, source: 2, target: 2, cost: 5), Bead(kind: .insertion, source: 3, target: 2, cost: 5),
        ]
        let alignment = Alignment(
            beads: beads, moves: [], sourceBlocks: [0, 1, 2], targetBlocks: [0, 1, 2], similarity: 0.625,
            reasons: [
                BeadReason(
                    confidence: 0.9951, ratio: 0.875,
                    parts: [
                        BeadReason.Part(ground: .lengths, cost: 1.5), BeadReason.Part(ground: .numbers, cost: -1),
                    ], grounds: [.numbers, .words, .lengths]),
                BeadReason(confidence: 0.5, ratio: 1, parts: [], grounds: []),
                BeadReason(
                    confidence: 1, ratio: nil,
                    parts: [BeadReason.Part(ground: .skipping, cost: 5)], grounds: []),
                BeadReason(
                    confidence: 0.25, ratio: nil,
                    parts: [
                        BeadReason.Part(ground: .skipping, cost: 6), BeadReason.Part(ground: .votes, cost: -1),
                    ], grounds: [.votes]),
            ])
        table = ParallelTable(
            rows: [
                ParallelTable.Row(cells: [0..<1, 0..<1]), ParallelTable.Row(cells: [1..<2, 1..<2]),
                ParallelTable.Row(cells: [nil, 2..<3]), ParallelTable.Row(cells: [2..<3, nil]),
            ],
            pivot: 1, source: 1, alignments: [alignment, nil], isRelated: [true, true],
            homes: [nil, nil],
            discrepancies: [
                Discrepancy(
                    kind: .missing, place: Discrepancy.Place(version: 0, blocks: 2..<2),
                    counterpart: Discrepancy.Place(version: 1, blocks: 2..<3), witnesses: [], isConsensus: false,
                    ratio: nil, grounds: [.lengths, .links])
            ], expectations: [nil, nil])
    }

    @Test func text() {
        var report = AlignmentReport(isJSON: false, width: 60)
        report.add(article, table)
        #expect(
            String(decoding: report.bytes, as: UTF8.self) == """
                a: 2 versions, source en
                  de  a.de.html, 3 blocks, similarity 0.63
                  en  a.en.html, 3 blocks

                   1   de  1-1 100%  numbers, words    heading 1         5  Gäste
                       en                              heading 1         6  Guests
                   2   de  1-1  50%                    paragraph        12  Erster Absatz.
                       en                              paragraph        14  First paragraph.
                   3 ※ de  1-0 100%
                       en                              paragraph        15  Second paragraph.
                   4 ÷ de  0-1  25%  votes             paragraph         9  Ein Zusatz.
                       en

                     ※ de before block 2: missing, against en block 2; judged by lengths, links

                """)
    }

    @Test func json() {
        var report = AlignmentReport(isJSON: true)
        report.add(article, table)
        #expect(
            String(decoding: report.bytes, as: UTF8.self) == #"""
                {
                  "version": 1,
                  "articles": [
                    {"article": "a", "source": 1, "pivot": 1, "versions": [{"path": "a.de.html", "locale": "de", "blocks": 3, "similarity": 0.625, "related": true}, {"path": "a.en.html", "locale": "en", "blocks": 3, "similarity": null, "related": true}], "rows": [[{"blocks": [0], "bead": "1-1", "cost": 0.5, "confidence": 0.995, "ratio": 0.875, "reasons": {"lengths": 1.5, "numbers": -1.0}, "mark": null}, {"blocks": [0], "bead": null, "cost": null, "confidence": null, "ratio": null, "reasons": {}, "mark": null}], [{"blocks": [1], "bead": "1-1", "cost": 1.0, "confidence": 0.5, "ratio": 1.0, "reasons": {}, "mark": null}, {"blocks": [1], "bead": null, "cost": null, "confidence": null, "ratio": null, "reasons": {}, "mark": null}], [{"blocks": [], "bead": "1-0", "cost": 5.0, "confidence": 1.0, "ratio": null, "reasons": {"skipping": 5.0}, "mark": "missing"}, {"blocks": [2], "bead": null, "cost": null, "confidence": null, "ratio": null, "reasons": {}, "mark": null}], [{"blocks": [2], "bead": "0-1", "cost": 5.0, "confidence": 0.25, "ratio": null, "reasons": {"skipping": 6.0, "votes": -1.0}, "mark": "extra"}, {"blocks": [], "bead": null, "cost": null, "confidence": null, "ratio": null, "reasons": {}, "mark": null}]], "discrepancies": [{"kind": "missing", "place": {"version": 0, "blocks": []}, "counterpart": {"version": 1, "blocks": [2]}, "witnesses": [], "consensus": false, "ratio": null, "grounds": ["lengths", "links"]}]}
                  ]
                }

                """#)
    }
}
