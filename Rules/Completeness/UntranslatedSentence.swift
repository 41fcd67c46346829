import Content
import Language
import Linting

/// Reports a sentence of a translated block that was left in the language of another version.
struct UntranslatedSentence: ArticleRule {
    static let metadata = RuleMetadata(
        id: "untranslated-sentence", category: .completeness, severity: .warning, mqm: "Untranslated",
        summary: "A sentence in another language within a translated block.",
        why: """
            A sentence that the translator passed over stands out to every reader, but a check of whole blocks does not \
            see it. A block is looked at where words follow one another as they do in the source, or where a stretch of \
            it is in another script; a sentence of it is reported where CLD2 names the source's language or that of \
            another version, or, where it stands in the source as well, cannot tell. Quotations, titles, labels and \
            what stands in brackets do not count, nor do code, licences, entries of bibliographies, `translate="no"` \
            and passages that markup declares to be in another language. A block that is in another language for the \
            most part is a finding of untranslated-text instead.
            """,
        options: [
            RuleOption(
                "letters", default: .integer(40),
                "The least letters of a sentence that is judged; a Chinese, Japanese or Korean one counts as three."),
            ForeignText.languagesOption,
        ],
        examples: UntranslatedSentence.examples)

    private let letters: Int
    private let languages: [LanguageTag]

    init(options: RuleOptions) {
        letters = options.integer("letters")
        languages = ForeignText.languages(options)
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let search = UntranslatedSentences(article, languages: languages, leastLetters: letters)
        for index in article.article.versions.indices {
            for hit in search.hits(in: index) { report(hit, of: index, in: article, into: &findings) }
        }
    }

    private func report(
        _ hit: UntranslatedSentences.Hit, of index: Int, in article: AlignedArticle,
        into findings: inout FindingCollector
    ) {
        let versions = article.article.versions
        let version = versions[index]
        var related: [RelatedPlace] = []
        if let original = hit.original {
            let other = versions[original.version]
            related = [findings.place(original.range, of: other, "the same in \"\(other.name)\"")]
        }
        let subject =
            hit.count == 1
            ? "a sentence of \"\(version.name)\" is" : "\(hit.count) sentences of \"\(version.name)\" are"
        let what = hit.original == nil ? "in" : "the same as in"
        findings.report(
            version.map.sourceRange(of: hit.range), of: version,
            "\(subject) \(what) \"\(hit.language)\": \"\(version.excerpt(of: hit.range))\"", related: related,
            key: String(decoding: version.text[hit.range], as: UTF8.self))
    }

    private static func page(_ text: SampleText, _ lang: String, _ paragraph: String) -> String {
        """
        <html lang="\(lang)"><body><h1>\(text.title)</h1><p>\(text.letters)</p>
        <p>\(paragraph)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static func paragraph(_ text: SampleText, _ middle: String) -> String {
        "\(text.calls) \(middle) \(text.parts)"
    }

    private static let examples = [
        Example(
            "an English sentence in a German paragraph",
            [
                "a.en.html": page(.en, "en", paragraph(.en, SampleText.en.receipt)),
                "a.de.html": page(.de, "de", paragraph(.de, "⟦\(SampleText.en.receipt)⟧")),
            ]),
        Example(
            "in a Japanese paragraph, and not quite as the source has it by now",
            [
                "a.en.html": page(.en, "en", paragraph(.en, SampleText.en.receipt)),
                "a.ja.html": page(
                    .ja, "ja",
                    paragraph(.ja, "⟦We need the number of your receipt in order to find out what you have bought.⟧")),
            ]),
        Example(
            "two sentences that follow one another are one finding",
            [
                "a.en.html": page(.en, "en", "\(paragraph(.en, SampleText.en.receipt)) \(SampleText.en.letters)"),
                "a.lt.html": page(
                    .lt, "lt",
                    "\(SampleText.lt.calls) ⟦\(SampleText.en.receipt) \(SampleText.en.parts)⟧ \(SampleText.lt.letters)"),
            ]),
        Example(
            "quotations, brackets, titles and what is kept",
            [
                "a.en.html": page(
                    .en, "en",
                    """
                    \(SampleText.en.calls) The sign says “We answer every letter within two days”. It comes from the \
                    book <em>A Short History of Answering Letters in Time</em>. \(SampleText.en.receipt)
                    """),
                "a.de.html": page(
                    .de, "de",
                    """
                    \(SampleText.de.calls) Das Schild sagt „We answer every letter within two days“. (It comes from the \
                    book <em>A Short History of Answering Letters in Time</em>.) \
                    <span lang="en">\(SampleText.en.receipt)</span>
                    """),
            ]),
        Example(
            "labels in a translation without accents",
            [
                "a.en.html": """
                <html lang="en"><body><p>The conversion is supported in the latest versions of the browsers. It works in \
                Internet Explorer 6 if the option in <em>Tools&gt;Internet Options&gt;Advanced&gt;Always send URLs as \
                UTF-8</em> is turned on. Links in pages will be converted.</p></body></html>
                """,
                "a.ro.html": """
                <html lang="ro"><body><p>Procesul de conversie este sustinut in ultimele versiuni. Functioneaza in \
                Internet Explorer 6 daca optiunea <em>Tools&gt;Internet Options&gt;Advanced&gt;Always send URLs as \
                UTF-8</em> este activata. Linkurile in pagini vor fi transformate.</p></body></html>
                """,
            ]),
        Example(
            "a whole paragraph is a finding of untranslated-text",
            [
                "a.en.html": page(.en, "en", paragraph(.en, SampleText.en.receipt)),
                "a.el.html": page(.el, "el", paragraph(.en, SampleText.en.receipt)),
            ]),
    ]
}
