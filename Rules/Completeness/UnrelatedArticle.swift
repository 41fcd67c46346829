import Alignment
import Content
import Language
import Linting

/// Reports a version that is no translation of the others.
struct UnrelatedArticle: ArticleRule {
    static let metadata = RuleMetadata(
        id: "unrelated-article", category: .completeness, severity: .error, mqm: "Addition",
        summary: "A version that is no translation of its siblings: other structure, lengths and anchors.",
        why: """
            A page that was filed under the wrong article reads well by itself, so that nobody notices but the reader \
            who switched languages. The versions are lined up block by block; where hardly a block has a counterpart, \
            the version is held to be another article, and its blocks have no findings of their own. Where another article of the \
            export has the same text, the finding names it.
            """,
        examples: UnrelatedArticle.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        let table = article.table
        for index in versions.indices where table.isRelated.indices.contains(index) && !table.isRelated[index] {
            let version = versions[index]
            let other = index == table.pivot ? versions.indices.first { table.isRelated[$0] } : table.pivot
            // A version without text is a finding of empty-translation.
            if version.isEmpty || other.map({ versions[$0].isEmpty }) ?? false { continue }
            var message = "this is no translation of the other versions"
            var related: [RelatedPlace] = []
            if let other, versions.indices.contains(other) {
                let name = versions[other].name
                message = "this is no translation of \"\(name)\""
                related = [findings.place(versions[other].headline, of: versions[other], "the article in \"\(name)\"")]
            }
            if let home = table.homes[index] {
                message += ": the text is that of article \"\(home)\""
            } else if !related.isEmpty {
                message += ": the blocks do not answer one another"
            }
            findings.report(version.headline, of: version, message, related: related, replaced: .version, key: "")
        }
    }

    private static let recipe = """
        <p>Čebulo drobno sesekljamo.</p>
        <ul><li>2 čebuli</li><li>300 g moke</li><li>4 jajca</li><li>1 l mleka</li><li>50 g masla</li><li>sol</li></ul>
        <h2>Priprava</h2>
        <p>Moko presejemo v skledo, dodamo jajca in sol ter počasi vmešamo mleko, da nastane gladko testo brez grudic. \
        Testo naj počiva pol ure na hladnem, da se moka napije, potem pa ga še enkrat dobro premešamo.</p>
        <p>Maslo.</p>
        <h2>Postrežba</h2>
        <ol><li>Palačinke zložimo.</li><li>Potresemo s sladkorjem.</li><li>Postrežemo tople.</li></ol>
        """

    private static let rezept = """
        <p>Wir hacken die Zwiebeln fein.</p>
        <ul><li>2 Zwiebeln</li><li>300 g Mehl</li><li>4 Eier</li><li>1 l Milch</li><li>50 g Butter</li><li>Salz</li></ul>
        <h2>Zubereitung</h2>
        <p>Das Mehl wird in eine Schüssel gesiebt, Eier und Salz kommen dazu, und langsam wird die Milch eingerührt, bis \
        ein glatter Teig ohne Klumpen entsteht. Er ruht eine halbe Stunde kühl, damit das Mehl quillt, und wird dann noch \
        einmal gut durchgerührt.</p>
        <p>Butter.</p>
        <h2>Anrichten</h2>
        <ol><li>Die Pfannkuchen falten.</li><li>Mit Zucker bestreuen.</li><li>Warm servieren.</li></ol>
        """

    private static let examples = [
        Example(
            "a recipe in the place of a notice",
            [
                "a.de.html": SampleText.de.page("de"), "a.en.html": SampleText.en.page("en"),
                "a.sl.html": "<html lang=\"sl\"><body><h1>⟦Palačinke s čebulo⟧</h1>\(recipe)</body></html>",
            ], source: "en"),
        Example(
            "with two versions",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.sl.html": "<html lang=\"sl\"><body><h1>⟦Palačinke s čebulo⟧</h1>\(recipe)</body></html>",
            ], source: "en"),
        Example(
            "a page that belongs to another article of the export",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.sl.html": "<html lang=\"sl\"><body><h1>⟦Palačinke s čebulo⟧</h1>\(recipe)</body></html>",
                "b.de.html": "<html lang=\"de\"><body><h1>Zwiebelpfannkuchen</h1>\(rezept)</body></html>",
                "b.sl.html": "<html lang=\"sl\"><body><h1>Palačinke s čebulo</h1>\(recipe)</body></html>",
            ]),
        Example(
            "translations into other scripts",
            [
                "a.el.html": SampleText.el.page("el"), "a.en.html": SampleText.en.page("en"),
                "a.ja.html": SampleText.ja.page("ja"), "a.ru.html": SampleText.ru.page("ru"),
            ], source: "en"),
        Example(
            "a translation that lacks a paragraph is still one",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.lt.html": """
                <html lang="lt"><body><h1>\(SampleText.lt.title)</h1><p>\(SampleText.lt.letters)</p>
                <p>\(SampleText.lt.receipt)</p><p>\(SampleText.lt.parts)</p></body></html>
                """,
            ], source: "en"),
    ]
}
