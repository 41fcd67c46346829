import Alignment
import Content
import Language
import Linting

/// Reports a document whose text is in another language than it should be.
struct WrongLanguage: DocumentRule, ArticleRule {
    static let metadata = RuleMetadata(
        id: "wrong-language", category: .completeness, severity: .error, mqm: "Untranslated",
        summary: "The body of a document is in another language than declared.",
        why: """
            The page was never translated, or a version was saved under the wrong name. The language of a sample of \
            the paragraphs is identified with CLD2, code and quoted passages left out; another script decides by \
            itself. Languages that no tool tells apart count as one (Malay and Indonesian; Croatian, Serbian and \
            Bosnian; the Scandinavian written norms), and a language that CLD2 does not know is judged by its script \
            alone. Where less than 60 % of the text is in another language, untranslated-text reports the blocks, unless \
            40 % stand word for word in a version that is no source: what is not translated yet is in the language of \
            the source, and what is in that of another translation was saved in the wrong place.
            """,
        examples: WrongLanguage.examples, findsUntranslated: true)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let expected = version.expectedLanguage, let body = version.bodyLanguage else { return }
        let message =
            body.language.map { "the text is in \"\($0)\", not in \"\(expected)\"" }
            ?? "the text is not in the script of \"\(expected)\""
        findings.report(
            version.headline, of: version, message, untranslated: Array(version.blocks.indices), replaced: .version,
            key: body.language?.description ?? "")
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        for (index, original) in article.copiedBodies.originals.enumerated() {
            guard let original, let expected = versions[index].expectedLanguage else { continue }
            findings.report(
                versions[index].headline, of: versions[index],
                "much of the text is that of \"\(versions[original].name)\", not in \"\(expected)\"",
                related: [findings.place(ofTextOf: versions[original])],
                untranslated: article.untranslatedBlocks[index].map(\.block), replaced: .version,
                key: versions[original].expectedLanguage?.description ?? "")
        }
    }

    private static func page(_ lang: String, _ text: SampleText) -> String {
        """
        <html lang="\(lang)"><body><h1>⟦\(text.title)⟧</h1>
        <p>\(text.letters)</p><p>\(text.calls)</p><p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "the English page under the German name",
            ["a.en.html": SampleText.en.page("en"), "a.de.html": page("de", .en)]),
        Example(
            "another script",
            ["a.el.html": SampleText.el.page("el"), "a.ru.html": page("ru", .el)]),
        Example(
            "only the heading was translated",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.lt.html": """
                <html lang="lt"><body><h1>⟦\(SampleText.lt.title)⟧</h1><p>\(SampleText.en.letters)</p>
                <p>\(SampleText.en.calls)</p><p>\(SampleText.en.receipt)</p><p>\(SampleText.en.parts)</p></body></html>
                """,
            ]),
        Example(
            "half of the Lithuanian page was saved over the German one",
            [
                "a.en.html": SampleText.en.page("en"), "a.lt.html": SampleText.lt.page("lt"),
                "a.de.html": """
                <html lang="de"><body><h1>⟦\(SampleText.de.title)⟧</h1><p>\(SampleText.lt.letters)</p>
                <p>\(SampleText.de.calls)</p><p>\(SampleText.lt.receipt)</p><p>\(SampleText.de.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "a page that is not translated beyond the half is in the language of the source",
            [
                "a.en.html": SampleText.en.page("en"), "a.lt.html": SampleText.lt.page("lt"),
                "a.de.html": """
                <html lang="de"><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p>
                <p>\(SampleText.de.calls)</p><p>\(SampleText.en.receipt)</p><p>\(SampleText.en.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "pages in their own language",
            [
                "a.el.html": SampleText.el.page("el"), "a.fil.html": SampleText.fil.page("fil"),
                "a.ja.html": SampleText.ja.page("ja"), "a.lt.html": SampleText.lt.page("lt"),
                "a.ru.html": SampleText.ru.page("ru"),
            ]),
        Example(
            "Indonesian words on a Malay page can't be told from Malay",
            [
                "a.ms.html": """
                <html lang="ms"><body><h1>Hubungi kami</h1><p>Pejabat kami membalas setiap surat dalam masa 2 hari \
                bekerja, dan panggilan adalah percuma.</p><p>Sila simpan resit anda kerana kami memerlukan nombornya \
                untuk mencari pesanan anda.</p></body></html>
                """
            ]),
        Example(
            "a page of English code with little text",
            [
                "a.de.html": """
                <html lang="de"><body><h1>Beispiel</h1><p>So wird die Liste der Kunden ausgegeben, sortiert nach dem \
                Datum der Bestellung:</p><pre>for customer in customers { print(customer.name, customer.orders) }
                // print the list of all customers who have ordered something since the beginning of the year
                </pre></body></html>
                """
            ]),
    ]
}
