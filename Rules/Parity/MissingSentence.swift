import Alignment
import Content
import Language
import Linting

/// Reports a sentence that the block that answers its own lacks.
struct MissingSentence: ArticleRule {
    static let metadata = RuleMetadata(
        id: "missing-sentence", category: .parity, severity: .warning, mqm: "Omission",
        summary: "A sentence of a block has no counterpart in the block that answers it.",
        why: """
            A paragraph that is there looks whole. Its sentences are lined up with those of its counterpart by their \
            lengths, where translators may have joined or parted some; one is reported where its loss explains much \
            better that the block is shorter than the other versions let expect, and where no number, name or link \
            of it stands in the block. What was lost with half of the paragraph is a finding of truncated-paragraph.
            """,
        examples: MissingSentence.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        let pivot = versions[article.table.pivot]
        for loss in article.lostSentences {
            let version = versions[loss.version]
            guard version.bodyLanguage == nil else { continue }
            findings.report(
                loss.place..<loss.place, of: version,
                "\"\(version.name)\" lacks a sentence of \"\(pivot.name)\": \"\(pivot.excerpt(of: loss.sentence))\"",
                related: [
                    findings.place(
                        pivot.map.sourceRange(of: loss.sentence), of: pivot, "the sentence in \"\(pivot.name)\"")
                ], key: String(decoding: pivot.text[loss.sentence], as: UTF8.self))
        }
    }

    private static func page(_ text: SampleText, _ paragraph: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(text.receipt)</p>
        <p>\(paragraph)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static func whole(_ text: SampleText) -> String { "\(text.letters) \(text.receipt) \(text.parts)" }

    private static let examples = [
        Example(
            "a sentence lost between two others",
            [
                "a.en.html": page(.en, whole(.en)),
                "a.de.html": page(.de, "\(SampleText.de.letters)⟦⟧ \(SampleText.de.parts)"),
            ], source: "en"),
        Example(
            "the last one, in Russian",
            [
                "a.en.html": page(.en, whole(.en)),
                "a.ru.html": page(.ru, "\(SampleText.ru.letters) \(SampleText.ru.receipt)⟦⟧"),
            ], source: "en"),
        Example(
            "two sentences joined are both there",
            [
                "a.en.html": page(
                    .en, "\(whole(.en)) Please keep it. It helps us to help you, and it is the proof of what you paid."),
                "a.de.html": page(
                    .de,
                    """
                    \(whole(.de)) Bitte bewahren Sie ihn auf, denn er hilft uns, Ihnen zu helfen, und er ist der Beleg \
                    dessen, was Sie bezahlt haben.
                    """),
            ], source: "en"),
        Example(
            "what all versions say in fewer words is no loss",
            ["a.en.html": SampleText.en.page("en"), "a.lt.html": SampleText.lt.page("lt")], source: "en"),
    ]
}
